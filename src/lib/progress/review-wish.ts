import type { Projection } from './projection.ts';

/** The setting that says whether questions of lessons that were taken come back: `on` or `off`. */
export const REVIEWS = 'reviews';

/** By the third lesson there is something to come back, and somebody who may want it to. */
const OFFERED_AFTER = 3;

/** Whether the learner wishes that questions come back; nothing where they have not said. */
export function reviewsWished({ settings }: Pick<Projection, 'settings'>): boolean | undefined {
	const said = settings.get(REVIEWS);
	return said === undefined ? undefined : said === 'on';
}

/** Whether it is to be offered: once, to whoever has finished three lessons and never said. */
export function reviewsOffered(projection: Pick<Projection, 'settings' | 'finished'>): boolean {
	return reviewsWished(projection) === undefined && projection.finished.size >= OFFERED_AFTER;
}
