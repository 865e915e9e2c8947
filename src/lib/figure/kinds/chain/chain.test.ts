import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainSoFar, chainTable, wholeChain } from './chain.ts';

const holds = fc.array(fc.nat(100), { minLength: 1, maxLength: 6 });

describe('a chain', () => {
	it('is never stronger than its weakest link, and no weaker for a link that always holds', () =>
		fc.assert(
			fc.property(holds, (links) => {
				expect(wholeChain(links)).toBeLessThanOrEqual(Math.min(...links));
				expect(wholeChain([...links, 100])).toBe(wholeChain(links));
			})
		));

	it('holds as often as all of a hundred throws of each link do, on average', () => {
		expect(wholeChain([80, 80, 80, 80])).toBe(41);
		expect(wholeChain([100, 100])).toBe(100);
		expect(wholeChain([100, 0, 100])).toBe(0);
	});

	it('grows weaker with each link', () =>
		fc.assert(
			fc.property(holds, (links) => {
				const far = chainSoFar(links);
				expect(far.at(-1)).toBe(wholeChain(links));
				expect(far).toEqual([...far].sort((one, other) => other - one));
			})
		));

	it('is told as a table', () => {
		const links = ['one', 'two'].map((id) => ({ id, text: `Link ${id}` }));
		expect(chainTable({ kind: 'chain', title: 'T', means: 'M', links, start: 80 }).rows).toEqual([
			['Link one', '80', '80'],
			['Link two', '80', '64']
		]);
	});
});
