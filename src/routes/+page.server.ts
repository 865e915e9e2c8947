import { shortOutline } from '#lib/course/outline.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { info, outline, lessons } = await loadCourse();
	return {
		outline: shortOutline(outline),
		first: lessons[0]?.id ?? '',
		count: lessons.length,
		tagline: info.tagline,
		welcome: info.welcome,
		/** Where the site will stand, from SITE_ORIGIN: cards on other sites need whole addresses. */
		origin: process.env.SITE_ORIGIN
	};
};
