import type { ProgressEvent } from './events.ts';

/*
 * Which event comes after which. As in a hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014) an order
 * is the time by its writer's clock, or one more than any order the writer has seen, whichever is more: what was done in
 * sight of something else comes after it on every device, and what was not is ordered by the clocks.
 */

/** No clock of a learner is here, the year 144,683, nor will counting by one lead from any clock to here. */
const TOO_FAR = 2 ** 52;
/** Where orders stand that were too far: late enough, with room for all that comes after. */
const FAR = 2 ** 51;

/** The order of an event written now, after all those up to `latest`. */
export function nextOrder(nowMillis: number, latest: number): number {
	return Math.max(nowMillis, latest + 1);
}

/** The event as it counts here: one from a file or a broken clock may lie so far ahead that nothing could come after it. */
export function withCappedOrder(event: ProgressEvent): ProgressEvent {
	return event.order > TOO_FAR ? { ...event, order: FAR } : event;
}
