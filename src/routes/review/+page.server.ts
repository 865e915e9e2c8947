import { loadCourse } from '#lib/library/course-library.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { lessons } = await loadCourse();
	return { awaitingReview: lessons.flatMap(({ id, frontMatter }) => (frontMatter.awaitsReview ? [id] : [])) };
};
