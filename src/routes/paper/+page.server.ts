import { loadCourse } from '#lib/library/course-library.ts';
import { paperLesson } from '#lib/library/paper.ts';
import { basePath } from '#lib/study/paths.ts';
import type { PageServerLoad } from './$types';

/** A document needs no script. */
export const csr = false;

export const load: PageServerLoad = async () => ({
	lessons: await Promise.all((await loadCourse()).lessons.map((lesson) => paperLesson(lesson, basePath())))
});
