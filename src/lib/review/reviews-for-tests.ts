import { rightAnswer, wrongAnswer } from '../quiz/answer-arbitrary.ts';
import type { Answer } from '../quiz/answer.ts';
import type { Question } from '../quiz/question.ts';
import { sampleQuestions, samples } from '../quiz/questions-for-tests.ts';
import type { Sureness } from '../quiz/sureness.ts';
import { eventSet } from '../progress/event-set.ts';
import type { NewEvent, ProgressEvent } from '../progress/events.ts';
import { projectionOf, type Projection } from '../progress/projection.ts';
import type { ReviewSource } from './review-source.ts';

/* For tests: lessons whose questions come back, and what was answered there. */

export const DAY_MILLIS = 86_400_000;

/** Noon of a day, in milliseconds since 1970: 1 March 2026 is day 0. */
export const noon = (day: number): number => new Date(2026, 2, 1 + day, 12).getTime();

/** One lesson with a question of each kind. */
export const breadLesson: ReviewSource = {
	lesson: 'the-bake',
	quiz: { questions: [...sampleQuestions], gentle: false, kept: true }
};

/** A question of that lesson in which something is right or wrong, and which does not ask how sure one is of each part. */
export const asked: Question = samples.single;

export interface Given {
	/** See `noon`. */
	day: number;
	/** By the clock of the device, where that is wrong; in milliseconds since 1970. */
	at?: number;
	right?: boolean;
	sure?: Sureness;
	answer?: Answer;
	question?: Question;
	lesson?: string;
	/** When the question came back, and not in the lesson. */
	back?: boolean;
	shown?: { lesson: string; question: Question };
}

/** What was answered, one after the other, as one device writes it down. */
export function eventsOf(given: readonly Given[], device = 'd'): ProgressEvent[] {
	return given.map(
		(
			{ day, at = noon(day), right = true, sure, back, shown, question = asked, lesson = 'the-bake', answer },
			index
		) => {
			const marked = shown?.question ?? question;
			const said = {
				lesson,
				question: question.id,
				answer: answer ?? (right ? rightAnswer(marked) : wrongAnswer(marked)),
				...(sure && { sure })
			};
			const happening: NewEvent = back
				? {
						kind: 'review.answered',
						...said,
						...(shown && { shown: { lesson: shown.lesson, question: shown.question.id } }),
						parameters: 1
					}
				: { kind: 'question.answered', ...said };
			const order = noon(day) + index;
			return { ...happening, id: `${device}-${index}`, device, seq: index + 1, order, at, epoch: 0 };
		}
	);
}

export const recordOf = (given: readonly Given[]): Projection => projectionOf(eventSet(eventsOf(given)));
