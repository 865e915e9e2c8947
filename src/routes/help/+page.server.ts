import { error } from '@sveltejs/kit';
import { loadCourse } from '#lib/library/course-library.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const { help } = (await loadCourse()).info;
	if (!help) error(404, 'This course has no help page.');
	return { help };
};
