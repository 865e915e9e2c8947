import { error } from '@sveltejs/kit';
import { hasPartPages } from '#lib/course/outline.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { outline } = await loadCourse();
	return hasPartPages(outline) ? outline.modules.map(({ id }) => ({ module: id })) : [];
};

export const load: PageServerLoad = async ({ params }) => {
	const { outline } = await loadCourse();
	const module = outline.modules.find(({ id }) => id === params.module);
	if (!module) error(404, 'There is no such part.');
	return { module };
};
