import type { ProgressEvent } from './events.ts';

/** The events as members of this epoch: what a learner restores after an erasing was not erased. */
export function inEpoch(events: readonly ProgressEvent[], epoch: number): ProgressEvent[] {
	return events.map((event) => ({ ...event, epoch }));
}

/** The epoch that erasing everything begins: later than any that is known here. */
export function nextEpoch(current: number, events: Iterable<ProgressEvent>): number {
	let latest = current;
	for (const event of events) latest = Math.max(latest, event.epoch);
	return latest + 1;
}
