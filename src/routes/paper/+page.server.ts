import { hasModulePages } from '#lib/course/outline.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import { paperLesson } from '#lib/library/paper.ts';
import { basePath } from '#lib/study/paths.ts';
import type { PageServerLoad } from './$types';

/** A document needs no script. */
export const csr = false;

export const load: PageServerLoad = async () => {
	const { outline, lessons } = await loadCourse();
	// A long course would be a document of many megabytes: each of its lessons is one.
	if (hasModulePages(outline)) return { parts: outline.modules, lessons: [] };
	return { parts: [], lessons: lessons.map((lesson) => paperLesson(lesson, basePath())) };
};
