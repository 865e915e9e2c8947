import type { ProgressRecord } from '../progress/record.ts';
import { isReviewDue } from '../quiz/review-days.ts';

/** Whether the first page should offer a review: asked for by the learner, and due. */
export function reviewIsDue(record: ProgressRecord, nowMillis: number): boolean {
	if (record.settings.get('reviews') !== 'on') return false;
	const finishedAt = [...record.lessons.values()].flatMap((lesson) => lesson.finishedAtMillis ?? []);
	const reviewedAt = Number(record.settings.get('reviewed-at'));
	return (
		finishedAt.length > 0 &&
		isReviewDue(Math.max(...finishedAt), Number.isNaN(reviewedAt) ? undefined : reviewedAt, nowMillis)
	);
}
