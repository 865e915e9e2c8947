import { error, json } from '@sveltejs/kit';
import { loadCourse, moduleIds } from '#lib/library/course-library.ts';
import { pathsOfLesson } from '#lib/study/paths.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => moduleIds().map((module) => ({ module }));

/** Every address that a part is made of: a lesson's page does not know the other lessons of its part. */
export const GET: RequestHandler = async ({ params }) => {
	const module = (await loadCourse()).outline.modules.find(({ id }) => id === params.module);
	if (!module) error(404, 'There is no such part.');
	return json(module.lessons.flatMap(pathsOfLesson));
};
