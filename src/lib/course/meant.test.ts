import { describe, expect, it } from 'vitest';
import { didYouMean, didYouMeanOneOf } from './meant.ts';

const STATES = ['hall', 'kitchen', 'twoWishes'];

describe('what was meant', () => {
	it.each([
		['twoWishs', '; did you mean twoWishes?'],
		['twowishes', '; did you mean twoWishes?'],
		['garden', ''],
		[undefined, ''],
		[() => 'hall', '']
	])('by %s is told where a name comes near', (written, words) => expect(didYouMean(written, STATES)).toBe(words));

	it('is one of all, where none comes near', () => {
		expect(didYouMeanOneOf('hal', STATES)).toBe('; did you mean hall?');
		expect(didYouMeanOneOf('garden', STATES)).toBe('; expected one of hall, kitchen, twoWishes');
		expect(didYouMeanOneOf('garden', [])).toBe('');
	});
});
