import { describe, expect, it } from 'vitest';
import type { Guess } from '../scenario/play/foresight.ts';
import { GuessFirst } from './guess-first.svelte.ts';

const ask = (guess: Guess, landed?: 'well' | 'badly') => ({ label: '“Sunday?”', guess, landed });

describe('guessing first', () => {
	it('is off until it is asked for, and lets go of what waits when it is turned off', () => {
		const guesses = new GuessFirst();
		expect(guesses.on).toBe(false);
		guesses.toggle();
		guesses.asked = 'ask';
		guesses.toggle();
		expect([guesses.on, guesses.asked]).toEqual([false, undefined]);
	});

	it('counts what was foreseen, and tells what surprised', () => {
		const guesses = new GuessFirst();
		guesses.note(['a'], ask('well', 'well'));
		guesses.note(['a', 'b'], ask('well', 'badly'));
		guesses.note(['a', 'b', 'c'], ask('badly', 'badly'));
		const { foreseen, of, surprises } = guesses.foresightOf(['a', 'b', 'c']);
		expect([foreseen, of]).toEqual([2, 3]);
		expect(surprises).toEqual([ask('well', 'badly')]);
	});

	it('leaves out what nobody could tell: no guess, and a mixed reply', () => {
		const guesses = new GuessFirst();
		guesses.note(['a'], ask('unsure', 'badly'));
		guesses.note(['a', 'b'], ask('well'));
		expect(guesses.foresightOf(['a', 'b', 'c'])).toEqual({ foreseen: 0, of: 0, surprises: [] });
	});

	it('keeps to one run what another did elsewhere, and shares what they share', () => {
		const guesses = new GuessFirst();
		guesses.note(['a'], ask('well', 'well'));
		guesses.note(['a', 'b'], ask('badly', 'well'));
		expect(guesses.foresightOf(['a', 'c'])).toEqual({ foreseen: 1, of: 1, surprises: [] });
	});
});
