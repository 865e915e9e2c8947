import { describe, expect, it } from 'vitest';
import { coverBond } from './cover-bond.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, at) => coverBond(at + 1));

describe('coverBond', () => {
	it('stays on the scale', () => {
		for (const bond of upTo(126))
			for (const value of Object.values(bond) as number[]) {
				expect(Number.isInteger(value)).toBe(true);
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(10);
			}
	});
	it('is always the same for a lesson', () => expect(coverBond(7)).toEqual(coverBond(7)));
	it('differs from lesson to lesson', () => {
		const covers = upTo(126).map((bond) => Object.values(bond).join());
		expect(new Set(covers).size).toBe(126);
	});
	it.each(['near', 'open', 'strain'] as const)('makes use of %s', (aspect) =>
		expect(new Set(upTo(15).map((bond) => bond[aspect])).size).toBeGreaterThan(5)
	);
});
