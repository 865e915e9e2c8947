import { compareEvents } from './event-order.ts';
import type { EventSet } from './event-set.ts';
import type { ProgressEvent } from './events.ts';
import { emptyRecord, recordAfter, recordOf, type ProgressRecord } from './record.ts';

/** A set of events, and the record it gives. */
export interface Known {
	events: EventSet;
	record: ProgressRecord;
}

/** How events are joined to a set: `joinEvents`, which comes with the store. */
export type Join = (set: EventSet, more: Iterable<ProgressEvent>) => EventSet;

/** The same before there is a store: nothing can have been taken back or written over. */
export const union: Join = (set, more) => new Map([...set, ...Array.from(more, (event) => [event.id, event] as const)]);

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
export function joinKnown(known: Known, more: readonly ProgressEvent[], join: Join): Known {
	const fresh = more.filter(({ id }) => !known.events.has(id));
	if (fresh.length === 0) return known;
	const events = join(known.events, fresh);
	const { latest } = known.record;
	const follows =
		events.size === known.events.size + fresh.length &&
		fresh.every((event) => !latest || compareEvents(latest, event) < 0);
	return { events, record: follows ? recordAfter(known.record, fresh) : recordOf(events) };
}
