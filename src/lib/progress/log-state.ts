import { compareEvents } from './event-order.ts';
import type { EventSet } from './event-set.ts';
import type { ProgressEvent } from './events.ts';
import { emptyProjection, projectionAfter, projectionOf, type Projection } from './projection.ts';

/** A set of events, and the record it gives. */
export interface LogState {
	events: EventSet;
	projection: Projection;
}

/** How events are joined to a set: `mergeEvents`, which comes with the store. */
export type Merge = (set: EventSet, more: Iterable<ProgressEvent>) => EventSet;

/** The same before there is a store: nothing can have been taken back or written over. */
export const union: Merge = (set, more) =>
	new Map([...set, ...Array.from(more, (event) => [event.id, event] as const)]);

export const emptyLog: LogState = { events: new Map(), projection: emptyProjection };

/** What is known without these events. */
export function logWithout(state: LogState, ids: Iterable<string>): LogState {
	const events = new Map(state.events);
	for (const id of ids) events.delete(id);
	return events.size === state.events.size ? state : { events, projection: projectionOf(events) };
}

/**
 * What is known with more events joined to it. Those that come after all others are added to the record; where one is
 * older than that, or takes another back, the record is reduced anew.
 */
export function mergeIntoLog(state: LogState, more: readonly ProgressEvent[], merge: Merge): LogState {
	const fresh = more.filter(({ id }) => !state.events.has(id));
	if (fresh.length === 0) return state;
	const events = merge(state.events, fresh);
	const { latest } = state.projection;
	const follows =
		events.size === state.events.size + fresh.length &&
		fresh.every((event) => !latest || compareEvents(latest, event) < 0);
	return { events, projection: follows ? projectionAfter(state.projection, fresh) : projectionOf(events) };
}
