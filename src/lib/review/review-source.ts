import type { Quiz } from '../quiz/question.ts';

/** A lesson's quiz, as reviews draw on it. */
export interface ReviewSource {
	lesson: string;
	quiz: Quiz;
}
