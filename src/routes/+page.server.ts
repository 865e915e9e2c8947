import { course } from '#lessons/course.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	outline: (await loadCourse()).outline,
	tagline: course.tagline,
	/** Where the site will stand, from SITE_ORIGIN: cards on other sites need whole addresses. */
	origin: process.env.SITE_ORIGIN
});
