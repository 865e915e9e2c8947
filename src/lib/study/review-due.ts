import type { ProgressRecord } from '../progress/record.ts';
import { isReviewDue } from '../quiz/review-days.ts';

/** The setting that holds when a review was last taken, in milliseconds since 1970. */
export const REVIEWED_AT = 'reviewed-at';

/**
 * Whether the first page should offer a review: asked for by the learner, and due. What was finished last, and whether a
 * review was taken since, goes by the order of what happened; only how long ago it was goes by the clock.
 */
export function reviewIsDue({ lessons, settings, settingOrders }: ProgressRecord, nowMillis: number): boolean {
	if (settings.get('reviews') !== 'on') return false;
	let [latest, finishedAtMillis] = [-1, 0];
	for (const lesson of lessons.values()) {
		if (lesson.finishedOrder === undefined || lesson.finishedOrder <= latest) continue;
		[latest, finishedAtMillis] = [lesson.finishedOrder, lesson.finishedAtMillis ?? 0];
	}
	if (latest < 0) return false;
	const reviewed = (settingOrders.get(REVIEWED_AT) ?? -1) > latest;
	const reviewedAtMillis = Number(settings.get(REVIEWED_AT));
	return isReviewDue(
		finishedAtMillis,
		reviewed && !Number.isNaN(reviewedAtMillis) ? reviewedAtMillis : undefined,
		nowMillis
	);
}
