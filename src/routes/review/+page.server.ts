import { loadCourse } from '#lib/library/course-library.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { lessons } = await loadCourse();
	return {
		awaitingReview: lessons.flatMap(({ id, frontMatter }) => (frontMatter.awaitsReview ? [id] : [])),
		/** Lessons that nobody should meet unprepared, with what they touch. */
		hard: lessons.flatMap(({ id, frontMatter }) =>
			frontMatter.grounding ? [{ id, touches: frontMatter.contentNote }] : []
		)
	};
};
