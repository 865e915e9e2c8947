import { stepsOf } from '#lib/course/outline.ts';
import { loadCourse, loadLesson } from '#lib/library/course-library.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
	const lesson = await loadLesson(params.lesson);
	const { lessons } = await loadCourse();
	const next = lessons[lessons.indexOf(lesson) + 1];
	const opensAfter = lesson.opensAfter === undefined ? undefined : await loadLesson(lesson.opensAfter);
	const { id, number, title, minutes, practice, discreet, module, frontMatter } = lesson;
	return {
		lesson: {
			id,
			number,
			title,
			minutes,
			practice,
			discreet,
			steps: stepsOf(lesson),
			module: { id: module.id, number: module.number, title: module.title, confirmation: module.confirmation },
			opensAfter: opensAfter && { id: opensAfter.id, number: opensAfter.number },
			next: next && { id: next.id, number: next.number, title: next.discreet ? `Lesson ${next.number}` : next.title },
			last: lessons.at(-1) === lesson,
			contentNote: frontMatter.contentNote === 'none' ? undefined : frontMatter.contentNote,
			openingCard: frontMatter.openingCard ?? module.openingCard,
			summary: frontMatter.summary,
			grounding: frontMatter.grounding,
			reflection: frontMatter.reflection,
			plan: frontMatter.plan,
			secondDoor: frontMatter.secondDoor
		},
		lessonCount: lessons.length
	};
};
