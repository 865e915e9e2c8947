import { json } from '@sveltejs/kit';
import { menuTitle } from '#lib/course/outline.ts';
import { lessonIds, loadLesson } from '#lib/library/course-library.ts';
import { shownQuiz } from '#lib/library/figure-html.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => lessonIds().map((lesson) => ({ lesson }));

/** A lesson's questions by themselves: a review draws on several lessons without loading their pages. */
export const GET: RequestHandler = async ({ params }) => {
	const lesson = await loadLesson(params.lesson);
	return json({ number: lesson.number, title: menuTitle(lesson), quiz: shownQuiz(lesson) });
};
