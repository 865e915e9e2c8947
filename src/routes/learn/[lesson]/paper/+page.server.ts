import { lessonIds, loadLesson } from '#lib/library/course-library.ts';
import { paperLesson } from '#lib/library/paper.ts';
import { basePath } from '#lib/study/paths.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

/** A document needs no script. */
export const csr = false;

export const entries: EntryGenerator = () => lessonIds().map((lesson) => ({ lesson }));

export const load: PageServerLoad = async ({ params }) => ({
	paper: paperLesson(await loadLesson(params.lesson), basePath())
});
