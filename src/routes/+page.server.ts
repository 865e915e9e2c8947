import { course } from '#lessons/course.ts';
import { shortOutline } from '#lib/course/outline.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { outline, lessons } = await loadCourse();
	return {
		outline: shortOutline(outline),
		first: lessons[0]?.id ?? '',
		count: lessons.length,
		tagline: course.tagline
	};
};
