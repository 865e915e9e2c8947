import { error } from '@sveltejs/kit';
import { loadCourse, moduleIds } from '#lib/library/course-library.ts';
import { platesHtml } from '#lib/library/plate.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => moduleIds().map((module) => ({ module }));

export const load: PageServerLoad = async ({ params }) => {
	const course = await loadCourse();
	const module = course.outline.modules.find(({ id }) => id === params.module);
	if (!module) error(404, 'There is no such part.');
	return { module, plates: platesHtml(course) };
};
