import { loadCourse } from '#lib/library/course-library.ts';
import { lessonStock } from '#lib/library/lesson-stock.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { outline, lessons } = await loadCourse();
	return { outline, stock: lessonStock(lessons) };
};
