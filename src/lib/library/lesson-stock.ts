import type { LessonStock } from '../progress/way.ts';
import type { Lesson } from './read-course.ts';

/** What there is to be done in each lesson, by its id. */
export function lessonStock(lessons: readonly Lesson[]): Record<string, LessonStock> {
	return Object.fromEntries(lessons.map((lesson) => [lesson.id, stockOf(lesson)]));
}

function stockOf({ text, quiz, scene }: Lesson): LessonStock {
	const endings = Object.entries(scene?.states ?? {}).flatMap(([id, state]) => ('type' in state ? [id] : []));
	return {
		beats: text.beats.length,
		questions: quiz.kept ? quiz.questions.map(({ id }) => id) : [],
		endings
	};
}
