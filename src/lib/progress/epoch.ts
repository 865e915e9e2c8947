import type { EventSet } from './event-set.ts';
import type { ProgressEvent } from './events.ts';

/** Nobody erases so often. Beyond it an event would be read as of an earlier epoch: see `capped-counts.ts`. */
const LAST_EPOCH = 2 ** 52;

/** Only the events of one epoch and later: what was erased stays erased. */
export function sinceEpoch(set: EventSet, epoch: number): EventSet {
	return new Map([...set].filter(([, event]) => event.epoch >= epoch));
}

/** The events as members of this epoch: what a learner restores after an erasing was not erased. */
export function inEpoch(events: readonly ProgressEvent[], epoch: number): ProgressEvent[] {
	return events.map((event) => ({ ...event, epoch }));
}

/** The epoch that erasing everything begins: later than any that is known here. */
export function nextEpoch(current: number, events: Iterable<ProgressEvent>): number {
	let latest = current;
	for (const event of events) latest = Math.max(latest, event.epoch);
	return Math.min(latest + 1, LAST_EPOCH);
}
