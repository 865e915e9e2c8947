import { course } from '#lessons/course.ts';
import type { LayoutServerLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutServerLoad = () => ({
	courseTitle: course.title,
	description: course.description,
	exitUrl: course.exitUrl
});
