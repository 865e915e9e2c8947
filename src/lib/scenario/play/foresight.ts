import type { OutcomeMeta } from '../scene.ts';

/** How a learner thinks that what they are about to do will land. */
export type Guess = 'well' | 'badly' | 'unsure';

/** A guess beside what came of it. */
export interface Guessed {
	/** What was said or done. */
	label: string;
	guess: Guess;
	/** Nothing where the reply was mixed. */
	landed: OutcomeMeta['lands'];
}

export interface Foresight {
	/** How many guesses came true, and how many could have. */
	foreseen: number;
	of: number;
	/** What landed otherwise than it was guessed. */
	surprises: Guessed[];
}

/** What was foreseen. A guess of “can’t tell” and a mixed reply count neither way. */
export function foresightOf(guesses: readonly Guessed[]): Foresight {
	const telling = guesses.filter(({ guess, landed }) => guess !== 'unsure' && landed !== undefined);
	const surprises = telling.filter(({ guess, landed }) => guess !== landed);
	return { foreseen: telling.length - surprises.length, of: telling.length, surprises };
}
