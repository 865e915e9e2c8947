import type { Question, QuestionKind } from '../quiz/question.ts';
import { questionAway } from './question-away.ts';
import type { ReviewSource } from './review-source.ts';

/** Kinds in which look-alikes are told apart. A mix has some of them wherever the lessons give them. */
const TELLING_APART: readonly QuestionKind[] = ['sorting', 'matching', 'flaw', 'find', 'confidence'];
const LEAST_TELLING_APART = 4;

/**
 * Draws so many questions from the quizzes of lessons that were taken, no two of one lesson before each has given one,
 * at least four of them telling look-alikes apart where there are as many. The same seed draws the same. Quizzes whose
 * answers are not kept are left out, and so is what is written: it is nothing to be asked again.
 */
export function drawMixedPractice(sources: readonly ReviewSource[], count: number, seed: number): Question[] {
	const random = randomFrom(seed);
	const piles = sources
		.filter(({ quiz }) => quiz.kept && !quiz.gentle)
		.map(({ lesson, quiz }) =>
			shuffle(quiz.questions.filter(isAskedAgain), random).map((question) => questionAway(lesson, question))
		);
	const inTurn = shuffle(piles, random);
	const dealt: Question[] = [];
	for (let at = 0; inTurn.some((pile) => at < pile.length); at++)
		for (const pile of inTurn) {
			const question = pile[at];
			if (question) dealt.push(question);
		}
	const apart = dealt
		.filter((question) => TELLING_APART.includes(question.kind))
		.slice(0, Math.min(LEAST_TELLING_APART, count));
	const others = dealt.filter((question) => !apart.includes(question)).slice(0, count - apart.length);
	return shuffle([...apart, ...others], random);
}

const isAskedAgain = ({ kind }: Question): boolean => kind !== 'write';

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
	const mixed = [...list];
	for (let at = mixed.length - 1; at > 0; at--) {
		const other = Math.floor(random() * (at + 1));
		[mixed[at], mixed[other]] = [mixed[other] as T, mixed[at] as T];
	}
	return mixed;
}
