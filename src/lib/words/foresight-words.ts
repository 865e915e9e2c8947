import type { Foresight, Guessed } from '../scenario/play/foresight.ts';

/** “You foresaw 3 of 5.” Nothing where no guess could come true. */
export function foresightWords({ foreseen, of }: Pick<Foresight, 'foreseen' | 'of'>): string | undefined {
	return of === 0 ? undefined : `You foresaw ${foreseen} of ${of}.`;
}

/** What came otherwise than it was guessed. */
export function surpriseWords({ guess }: Pick<Guessed, 'guess'>): string {
	return guess === 'well'
		? 'You expected it to land well, and it did not.'
		: 'You expected it to land badly, and it did not.';
}
