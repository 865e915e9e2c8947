import type { Projection } from './projection.ts';
import { isReviewDue } from '../quiz/review-days.ts';

/** The setting that holds when a review was last taken, in milliseconds since 1970. */
export const REVIEWED_AT = 'reviewed-at';

/**
 * Whether the first page should offer a review: asked for by the learner, and due. What was finished last, and whether a
 * review was taken since, goes by the order of what happened; only how long ago it was goes by the clock.
 */
export function reviewIsDue({ lessons, settings, settingOrders }: Projection, nowMillis: number): boolean {
	if (settings.get('reviews') !== 'on') return false;
	const byOrder = [...lessons.values()].sort((a, b) => (a.finishedOrder ?? -1) - (b.finishedOrder ?? -1));
	const { finishedAtMillis, finishedOrder = -1 } = byOrder.at(-1) ?? {};
	if (finishedAtMillis === undefined) return false;
	const reviewed = (settingOrders.get(REVIEWED_AT) ?? -1) > finishedOrder;
	return isReviewDue(finishedAtMillis, reviewed ? Number(settings.get(REVIEWED_AT)) : undefined, nowMillis);
}
