import { stepsOf } from '#lib/course/outline.ts';
import { loadCourse, loadLesson } from '#lib/library/course-library.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
	const lesson = await loadLesson(params.lesson);
	const { lessons } = await loadCourse();
	const next = lessons[lessons.indexOf(lesson) + 1];
	const opensAfter = lesson.opensAfter === undefined ? undefined : await loadLesson(lesson.opensAfter);
	const { id, number, title, practice, practiceName, module, frontMatter } = lesson;
	return {
		lesson: {
			id,
			number,
			title,
			practice,
			practiceName,
			steps: stepsOf(lesson),
			module: { id: module.id, number: module.number, title: module.title, confirmation: module.confirmation },
			opensAfter: opensAfter && { id: opensAfter.id, number: opensAfter.number },
			next: next && { id: next.id, number: next.number, title: next.discreet ? `Lesson ${next.number}` : next.title },
			/** Asked for only at the door of a module that has one. */
			summary: module.confirmation ? frontMatter.summary : [],
			grounding: frontMatter.grounding,
			awaitsReview: frontMatter.awaitsReview
		},
		lessonCount: lessons.length
	};
};
