import * as v from 'valibot';
import type { EventSet } from './event-set.ts';
import type { ProgressEvent } from './events.ts';

/** Nobody erases so often: an epoch from here on was made up or damaged, and any erasing takes along what lies in it. */
export const LAST_EPOCH = 2 ** 40;

/** The epoch that a store says it is in. */
export const epochSchema = v.pipe(
	v.number(),
	v.integer(),
	v.minValue(0),
	v.transform((epoch) => Math.min(epoch, LAST_EPOCH))
);

/** Only the events of one epoch and later: what was erased stays erased. */
export function sinceEpoch(set: EventSet, epoch: number): EventSet {
	return new Map([...set].filter(([, event]) => event.epoch >= epoch));
}

/** The events as members of this epoch: what a learner restores after an erasing was not erased. */
export function inEpoch(events: readonly ProgressEvent[], epoch: number): ProgressEvent[] {
	return events.map((event) => ({ ...event, epoch }));
}

/** The epoch that erasing everything begins: later than any that is known here, and never beyond the last. */
export function nextEpoch(current: number, events: Iterable<{ epoch: number }>): number {
	let latest = Math.min(current, LAST_EPOCH - 1);
	for (const { epoch } of events) if (epoch < LAST_EPOCH) latest = Math.max(latest, epoch);
	return latest + 1;
}

/** Whether what lies in an epoch is gone once the epoch `next` has begun. */
export function isErasedBy(next: number, epoch: number): boolean {
	return epoch < next || epoch >= LAST_EPOCH;
}
