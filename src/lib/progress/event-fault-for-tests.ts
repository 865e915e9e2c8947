import * as v from 'valibot';
import { progressEventSchema } from './events.ts';
import { sameContent } from './same-content.ts';

/**
 * Where an event is not as the schema asks, such as `answer.text`, or nothing where it is. Ask before writing: what has a
 * fault could not be read again, and a backup with it in it would be refused whole.
 */
export function eventFault(event: unknown): string | undefined {
	const parsed = v.safeParse(progressEventSchema, event);
	if (!parsed.success) return v.getDotPath(parsed.issues[0]) ?? 'event';
	// What parsing passes over, as keys that reach into a prototype, would be lost.
	return sameContent(parsed.output, event as typeof parsed.output) ? undefined : 'event';
}
