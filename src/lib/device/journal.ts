import { FORMAT_VERSION } from '../progress/format-version.ts';
import type { Unkept } from '../progress/progress-store.ts';
import { newId } from './clock.ts';
import { journalKey } from './first-visit.ts';

/** So many events are written down: more at once come from a file or from the record itself, and are to be had again. */
const MOST_EVENTS = 500;

/**
 * Writes down at once what a page has and the store has not yet; the next start takes it up (`journal-replay.ts`). A
 * browser breaks off the writing of a page that is left, but has what was put into local storage before.
 */
export function journal(
	base: string,
	storage: () => Storage | undefined = () => globalThis.localStorage
): (unkept: Unkept) => void {
	const key = journalKey(base, newId());
	let written = false;
	return ({ events, drafts, ...unkept }) => {
		const any = events.length + drafts.length > 0;
		if (!any && !written) return;
		try {
			const items = storage();
			if (any) {
				const entry = { ...unkept, version: FORMAT_VERSION, events: events.slice(-MOST_EVENTS), drafts };
				items?.setItem(key, JSON.stringify(entry));
			} else items?.removeItem(key);
			written = any;
		} catch {
			// Blocked or full storage: the write under way may still come to its end.
		}
	};
}
