import { compareEvents, joinEvents, type EventSet } from './event-set.ts';
import type { ProgressEvent } from './events.ts';
import { emptyRecord, recordAfter, recordOf, type ProgressRecord } from './record.ts';

/** A set of events, and the record it gives. */
export interface Known {
	events: EventSet;
	record: ProgressRecord;
}

export const nothingKnown: Known = { events: new Map(), record: emptyRecord };

/** What is known without these events. */
export function knownWithout(known: Known, ids: Iterable<string>): Known {
	const events = new Map(known.events);
	for (const id of ids) events.delete(id);
	return events.size === known.events.size ? known : { events, record: recordOf(events) };
}

/**
 * What is known with more events joined to it. Those that come after all others are added to the record; where one is
 * older than that, or takes another back, the record is reduced anew.
 */
export function joinKnown(known: Known, more: readonly ProgressEvent[]): Known {
	const fresh = more.filter(({ id }) => !known.events.has(id));
	if (fresh.length === 0) return known;
	const events = joinEvents(known.events, fresh);
	const { latest } = known.record;
	const follows =
		events.size === known.events.size + fresh.length &&
		fresh.every((event) => !latest || compareEvents(latest, event) < 0);
	return { events, record: follows ? recordAfter(known.record, fresh) : recordOf(events) };
}
