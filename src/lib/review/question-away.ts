import type { Question } from '../quiz/question.ts';

/** A question as it is asked away from its lesson: its id carries the lesson, and it says where to reread. */
export function questionAway(lesson: string, question: Question): Question {
	const reread = question.reread && { lesson, ...question.reread };
	return { ...question, id: `${lesson}--${question.id}`, reread };
}

/** Whether a question that is asked away from its lesson comes from this one. */
export const isOfLesson = (id: string, lesson: string): boolean => id.startsWith(`${lesson}--`);
