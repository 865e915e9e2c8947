import type { Question } from '../quiz/question.ts';
import { dayNumber } from '../review/day-number.ts';
import { drawMixedPractice } from '../review/mixed-practice.ts';
import { PARAMETERS_VERSION } from '../review/parameters.ts';
import { isOfLesson, questionAway } from '../review/question-away.ts';
import { askedLesson, askedQuestion, MOST_A_DAY, type ReviewItem } from '../review/queue.ts';
import type { ReviewSource } from '../review/review-source.ts';
import type { ProgressLog } from './progress-log.svelte.ts';
import { QuizSession } from './quiz-session.svelte.ts';

/** Fewer lessons than this give nothing to mix. */
export const LEAST_TO_MIX = 2;

/**
 * A sitting with what has come back; nothing where that is nothing. Each answer is recorded, once: what is tried again a
 * minute later tells nothing of how long it stays.
 * @param hard lessons that nobody should meet unprepared: their questions come last
 */
export function reviewSession(
	log: ProgressLog,
	today: readonly ReviewItem[],
	hard: readonly string[]
): QuizSession | undefined {
	const items = new Map<string, ReviewItem>();
	const asked = today.map((item) => {
		const question = questionAway(askedLesson(item), askedQuestion(item));
		items.set(question.id, item);
		return question;
	});
	if (asked.length === 0) return undefined;
	return new QuizSession({ questions: hardLast(asked, hard), gentle: false, kept: true }, undefined, log, {
		onanswered({ id }, answer, sure) {
			const item = items.get(id);
			if (!item) return;
			items.delete(id);
			const { lesson, question, shown } = item;
			log.record({
				kind: 'review.answered',
				lesson,
				question: question.id,
				...(shown && { shown: { lesson: shown.lesson, question: shown.question.id } }),
				answer,
				...(sure && { sure }),
				parameters: PARAMETERS_VERSION
			});
		}
	});
}

/** A sitting with questions mixed from these lessons, of which nothing is kept; nothing where there is too little to mix. */
export function practiceSession(
	log: ProgressLog,
	sources: readonly ReviewSource[],
	nowMillis: number,
	hard: readonly string[]
): QuizSession | undefined {
	if (sources.length < LEAST_TO_MIX) return undefined;
	const questions = hardLast(drawMixedPractice(sources, MOST_A_DAY, dayNumber(nowMillis)), hard);
	return questions.length === 0
		? undefined
		: new QuizSession({ questions, gentle: false, kept: false }, undefined, log);
}

function hardLast(questions: readonly Question[], hard: readonly string[]): Question[] {
	const isHard = ({ id }: Question) => hard.some((lesson) => isOfLesson(id, lesson));
	return [...questions.filter((each) => !isHard(each)), ...questions.filter(isHard)];
}
