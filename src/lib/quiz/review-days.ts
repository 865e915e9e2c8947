const DAY_MILLIS = 86_400_000;
/** Days after a lesson at which looking again helps most, each time after a longer while. */
const INTERVALS_DAYS = [3, 10, 30];

/**
 * Whether a review is due: so many days after the latest lesson, unless one was taken since that day. A date that lies
 * ahead is of a clock that was wrong: such a lesson was some time ago, and such a review may not have been.
 */
export function isReviewDue(
	lastFinishedAtMillis: number,
	lastReviewAtMillis: number | undefined,
	nowMillis: number
): boolean {
	// Ahead by less than a day is a clock that was set by a little.
	const known = (millis = 0) => (millis <= nowMillis + DAY_MILLIS ? millis : 0);
	return INTERVALS_DAYS.some((days) => {
		const dueAt = known(lastFinishedAtMillis) + days * DAY_MILLIS;
		return nowMillis >= dueAt && known(lastReviewAtMillis) < dueAt;
	});
}
