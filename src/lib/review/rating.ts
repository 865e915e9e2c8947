import type { Answer } from '../quiz/answer.ts';
import type { Mark } from '../quiz/marked.ts';
import type { Sureness } from '../quiz/sureness.ts';

/** How well something was remembered, as FSRS counts it: again, hard, good, easy. */
export type Rating = 1 | 2 | 3 | 4;

/**
 * What an answer says of the memory behind it. A wrong answer is never "hard": FSRS takes that for remembered, with effort.
 *
 * | Answer | Sure of it              | Rating    |
 * | ------ | ----------------------- | --------- |
 * | right  | certain                 | 4 (easy)  |
 * | right  | fairly sure, or unsaid  | 3 (good)  |
 * | right  | guessing                | 2 (hard)  |
 * | wrong  | whatever was said       | 1 (again) |
 */
export function ratingOf({ right }: Pick<Mark, 'right'>, sure: Sureness | undefined): Rating {
	if (!right) return 1;
	return sure === 'certain' ? 4 : sure === 'guessing' ? 2 : 3;
}

/** How sure somebody was of an answer as a whole: as they said, or, where each part asks for it, as of the least sure part. */
export function surenessOf(answer: Answer, said: Sureness | undefined): Sureness | undefined {
	if (answer.kind !== 'confidence') return said;
	const sures = Object.values(answer.judged).map(({ sure }) => sure);
	if (sures.includes('guessing')) return 'guessing';
	return sures.length > 0 && sures.every((sure) => sure === 'certain') ? 'certain' : 'fairly-sure';
}
