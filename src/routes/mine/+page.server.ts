import { menuTitle } from '#lib/course/outline.ts';
import { loadCourse } from '#lib/library/course-library.ts';
import type { Lesson } from '#lib/library/read-course.ts';
import type { WritingLesson } from '#lib/progress/own-words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ lessons: (await loadCourse()).lessons.map(writingIn) });

/** What a lesson asks to be written. Where a quiz is not kept, nothing that is written there is. */
function writingIn(lesson: Lesson): WritingLesson {
	const { reflection, plan } = lesson.frontMatter;
	const { kept, questions } = lesson.quiz;
	return {
		...{ id: lesson.id, number: lesson.number, title: menuTitle(lesson) },
		...(reflection && { reflection: reflection.prompt }),
		...(plan !== undefined && { plan }),
		questions: questions.flatMap(({ kind, id, prompt }) => (kept && kind === 'write' ? [{ id, prompt }] : []))
	};
}
