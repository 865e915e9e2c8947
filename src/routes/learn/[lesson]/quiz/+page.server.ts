import { lessonIds, loadLesson } from '#lib/library/course-library.ts';
import { shownQuiz } from '#lib/library/figure-html.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => lessonIds().map((lesson) => ({ lesson }));

export const load: PageServerLoad = async ({ params }) => ({ quiz: shownQuiz(await loadLesson(params.lesson)) });
