import * as v from 'valibot';
import { mergeEvents, type EventSet } from './event-set.ts';
import type { ProgressEvent } from './events.ts';

/** What joining a backup has done to a record: enough to take it back. */
export interface Restored {
	atMillis: number;
	/** Ids of the events that were new. */
	added: readonly string[];
	/** Events that the backup had removed, and which were here: they are back when it is taken back. */
	dropped: readonly ProgressEvent[];
	/** The latest order there was then: what comes after was done since. */
	upTo: number;
}

/** What joining these events does. */
export function restoredBy(before: EventSet, incoming: readonly ProgressEvent[], atMillis: number): Restored {
	const joined = mergeEvents(before, incoming);
	const added = new Set(incoming.flatMap(({ id }) => (before.has(id) ? [] : [id])));
	const dropped = [...before.values()].filter(({ id }) => !joined.has(id));
	let upTo = 0;
	for (const events of [before.values(), incoming]) for (const { order } of events) upTo = Math.max(upTo, order);
	return { atMillis, added: [...added], dropped, upTo };
}

const noteSchema = v.object({ atMillis: v.number(), added: v.array(v.string()), upTo: v.number() });

/** What a page may write down to take it back later; nothing where that would keep what was deleted. */
export function noteOf({ dropped, ...note }: Restored): object | undefined {
	return dropped.length === 0 ? note : undefined;
}

/** What an earlier page has written down. */
export function restoredFrom(note: unknown): Restored | undefined {
	const read = v.safeParse(noteSchema, note);
	return read.success ? { ...read.output, dropped: [] } : undefined;
}

/**
 * The ids that can go. What was done since stays whole: the choices that it goes on from, and the keys of what was
 * written, stay with it.
 */
export function removableOf(events: EventSet, { added, upTo }: Restored): string[] {
	const removable = new Set(added);
	const needed = [...events.values()].filter(({ id, order }) => order > upTo && !removable.has(id));
	const keys = new Set(needed.flatMap((event) => (event.kind === 'note.saved' && event.sealed ? [event.lock] : [])));
	for (const event of events.values())
		// A note that names no key may need any.
		if (event.kind === 'lock.set' && (keys.has(event.lock) || keys.has(undefined))) removable.delete(event.id);

	const beginnings = beginningsOf(events);
	const keep = (id: string | undefined) => {
		const event = id !== undefined && removable.delete(id) && events.get(id);
		if (event) needed.push(event);
	};
	for (let event = needed.pop(); event; event = needed.pop()) {
		if (!('run' in event)) continue;
		if ('after' in event) keep(event.after);
		for (const run of [event.run, ...('from' in event && event.from ? [event.from.run] : [])]) {
			keep(run);
			const play = playOf(event.lesson, run);
			for (const id of beginnings.get(play) ?? []) keep(id);
			beginnings.delete(play);
		}
	}
	return [...removable];
}

/** By play, what names no event that it follows: how it was begun, and what version 1 wrote. */
function beginningsOf(events: EventSet): Map<string, string[]> {
	const beginnings = new Map<string, string[]>();
	for (const event of events.values()) {
		if (!('run' in event) || ('after' in event && event.after !== undefined)) continue;
		const play = playOf(event.lesson, event.run);
		const ids = beginnings.get(play);
		if (ids) ids.push(event.id);
		else beginnings.set(play, [event.id]);
	}
	return beginnings;
}

function playOf(lesson: string, run: string): string {
	return JSON.stringify([lesson, run]);
}
