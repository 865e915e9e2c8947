const DAY_MILLIS = 86_400_000;
/** Days after a lesson at which looking again helps most, each time after a longer while. */
const INTERVALS_DAYS = [3, 10, 30];

/** Whether a review is due: so many days after the latest lesson, unless one was taken since that day. */
export function isReviewDue(
	lastFinishedAtMillis: number,
	lastReviewAtMillis: number | undefined,
	nowMillis: number
): boolean {
	return INTERVALS_DAYS.some((days) => {
		const dueAt = lastFinishedAtMillis + days * DAY_MILLIS;
		return nowMillis >= dueAt && (lastReviewAtMillis ?? 0) < dueAt;
	});
}
