/*
 * Which event comes after which. As in a hybrid logical clock (Kulkarni et al., "Logical Physical Clocks", 2014) an order
 * is the time by its writer's clock, or one more than any order the writer has seen, whichever is more: what was done in
 * sight of something else comes after it on every device, and what was not is ordered by the clocks.
 */

/** The most that a clock is believed, the year 73,326; see `capped-counts.ts` for what others claim. */
export const FAR = 2 ** 51;

/** The order of an event written now, after all those up to `latest`. */
export function nextOrder(nowMillis: number, latest: number): number {
	return Math.max(Math.min(nowMillis, FAR), latest + 1);
}
