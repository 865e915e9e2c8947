import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffled } from './shuffle.ts';

const ids = (minLength: number) => fc.uniqueArray(fc.string(), { minLength, maxLength: 12 });

describe('shuffled', () => {
	it('keeps every id, once', () =>
		fc.assert(
			fc.property(ids(0), fc.string(), (list, seed) => {
				expect(shuffled(list, seed).sort()).toEqual([...list].sort());
			})
		));

	it('never gives back the order it was given', () =>
		fc.assert(
			fc.property(ids(2), fc.string(), (list, seed) => {
				expect(shuffled(list, seed)).not.toEqual(list);
			})
		));

	it('gives the same order for the same seed, and leaves its input alone', () =>
		fc.assert(
			fc.property(ids(0), fc.string(), (list, seed) => {
				const before = [...list];
				expect(shuffled(list, seed)).toEqual(shuffled(list, seed));
				expect(list).toEqual(before);
			})
		));

	it('gives different orders for different seeds', () => {
		const list = ['a', 'b', 'c', 'd', 'e', 'f'];
		const orders = Array.from({ length: 20 }, (_, at) => shuffled(list, `question-${at}`).join());
		expect(new Set(orders).size).toBeGreaterThan(15);
	});
});
