import { shortOutline } from '#lib/course/outline.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import { platesHtml } from '#lib/library/plate.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const course = await loadCourse();
	const { info, outline, lessons } = course;
	return {
		outline: shortOutline(outline),
		plates: platesHtml(course),
		first: lessons[0]?.id ?? '',
		count: lessons.length,
		tagline: info.tagline,
		welcome: info.welcome,
		/** Where the site will stand, from SITE_ORIGIN: cards on other sites need whole addresses. */
		origin: process.env.SITE_ORIGIN
	};
};
