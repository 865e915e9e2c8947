import { json } from '@sveltejs/kit';
import { lessonIds, loadLesson } from '#lib/library/course-library.ts';
import { shownQuiz } from '#lib/library/figure-html.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => lessonIds().map((lesson) => ({ lesson }));

/** A lesson's questions by themselves: a review draws on several lessons without loading their pages. */
export const GET: RequestHandler = async ({ params }) => json(shownQuiz(await loadLesson(params.lesson)));
