import * as v from 'valibot';
import { quizSchema, type Question } from '../quiz/question.ts';
import { drawReview, isOfLesson, type ReviewSource } from '../quiz/review.ts';
import type { ProgressLog } from './progress-log.svelte.ts';
import { QuizSession } from './quiz-session.svelte.ts';
import { REVIEWED_AT } from '../progress/review-due.ts';

/** Fewer finished lessons than this give nothing to mix. */
const LEAST_LESSONS = 2;
const DAY_MILLIS = 86_400_000;

/** A review on the screen: questions drawn from the lessons this learner has finished. */
export class ReviewSession {
	readonly #log: ProgressLog;
	readonly #now: () => number;

	constructor(log: ProgressLog, now: () => number) {
		this.#log = log;
		this.#now = now;
	}

	/**
	 * Draws today's questions, or nothing while there is too little to mix. Rejects where quizzes cannot be fetched.
	 * @param hard lessons that nobody should meet unprepared: their questions come last, or not at all where they are spared
	 */
	async draw(
		count: number,
		addressOf: (lesson: string) => string,
		{ hard = [], spared = false }: { hard?: readonly string[]; spared?: boolean } = {}
	): Promise<QuizSession | undefined> {
		await this.#log.whenReady;
		const lessons = [...this.#log.projection.finished].filter((lesson) => !spared || !hard.includes(lesson));
		if (lessons.length < LEAST_LESSONS) return undefined;
		const sources = await Promise.all(
			lessons.map(async (lesson): Promise<ReviewSource | undefined> => {
				const response = await fetch(addressOf(lesson));
				// A lesson that is no longer in the course has no questions to give.
				if (response.status === 404) return undefined;
				return { lesson, quiz: v.parse(quizSchema, await response.json()) };
			})
		);
		const today = Math.floor(this.#now() / DAY_MILLIS);
		const drawn = drawReview(
			sources.filter((source) => source !== undefined),
			count,
			today
		);
		if (drawn.length === 0) return undefined;
		const isHard = ({ id }: Question) => hard.some((lesson) => isOfLesson(id, lesson));
		const questions = [...drawn.filter((each) => !isHard(each)), ...drawn.filter(isHard)];
		this.#log.record({ kind: 'setting.chosen', setting: REVIEWED_AT, value: String(this.#now()) });
		return new QuizSession({ questions, gentle: false, kept: false }, undefined, this.#log);
	}
}
