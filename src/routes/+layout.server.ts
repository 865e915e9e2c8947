import { course } from '#lessons/course.ts';
import { hasPartPages } from '#lib/course/outline.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = async () => ({
	courseTitle: course.title,
	description: course.description,
	exitUrl: course.exitUrl,
	/** Whether the course is too long to be kept offline as a whole unless that is asked for. */
	byPart: hasPartPages((await loadCourse()).outline) || undefined
});
