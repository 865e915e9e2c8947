import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stem } from './stem.ts';

it.each([
	['limit', 'limits', 'limited', 'limiting'],
	['close', 'closes', 'closed', 'closing', 'closely'],
	['stop', 'stops', 'stopped', 'stopping'],
	['tell', 'tells', 'telling'],
	['try', 'tries', 'tried', 'trying'],
	['wish', 'wishes', 'wished'],
	['guess', 'guesses', 'guessed'],
	['easy', 'easily'],
	['loaf', 'loafs']
])('%s and its family come to the same', (...family) => {
	expect(new Set(family.map(stem)).size).toBe(1);
});

it.each(['need', 'feed', 'thing', 'bring', 'this', 'us', 'red', 'bus', 'only'])('%s stays by itself', (word) => {
	expect(stem(word).length).toBeGreaterThanOrEqual(word.length - 2);
	expect(stem(word)).not.toMatch(/^(n|f|th|br|thi|u|r|b)$/);
});

it('leaves words of other letters alone, and something of every word', () => {
	expect(stem('größenwahns')).toBe('größenwahns');
	fc.assert(fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => stem(word).length >= Math.min(2, word.length)));
});
