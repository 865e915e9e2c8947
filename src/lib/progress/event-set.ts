import type { ProgressEvent } from './events.ts';

/** Events by id. The record is a pure function of such a set. */
export type EventSet = ReadonlyMap<string, ProgressEvent>;

/** The set of a list; of two events with one id the first stays. */
export function eventSet(events: Iterable<ProgressEvent>): EventSet {
	return joinEvents(new Map(), events);
}

/** What the learner can take back for good, and by which event. */
const REMOVED_BY: Partial<Record<ProgressEvent['kind'], ProgressEvent['kind']>> = {
	'note.saved': 'note.removed',
	'lock.set': 'lock.removed'
};

/**
 * Union by id: the one rule by which tabs, second copy, backups and devices are joined. Notes and locks that any side
 * has removed are dropped. Commutative, associative and idempotent, since events with one id are the same event.
 */
export function joinEvents(set: EventSet, more: Iterable<ProgressEvent>): EventSet {
	const joined = new Map(set);
	let removable = false;
	for (const event of more) {
		if (joined.has(event.id)) continue;
		joined.set(event.id, event);
		removable ||= 'removed' in event || event.kind in REMOVED_BY;
	}
	if (!removable) return joined;
	for (const event of [...joined.values()]) {
		if (!('removed' in event)) continue;
		for (const id of event.removed) {
			const target = joined.get(id);
			if (target && REMOVED_BY[target.kind] === event.kind) joined.delete(id);
		}
	}
	return joined;
}

/** Sorts events the same way on every device: by order, then device, then seq, then id. */
export function compareEvents(a: ProgressEvent, b: ProgressEvent): number {
	return a.order - b.order || compareText(a.device, b.device) || a.seq - b.seq || compareText(a.id, b.id);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
