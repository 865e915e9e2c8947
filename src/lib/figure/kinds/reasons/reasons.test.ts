import { describe, expect, it } from 'vitest';
import { reasonsTable, reasonStrand, reasonsWords, waysOf } from './reasons.ts';

/** In how many ways some can be there, by trying all. */
function tried(count: number): number {
	let ways = 0;
	for (let each = 1; each < 1 << count; each += 1) ways += 1;
	return ways;
}

describe('reasons', () => {
	it.each([3, 8, 10])('can be there in as many ways as there are to choose some of %i', (count) => {
		expect(waysOf(count)).toBe(tried(count));
	});

	it('come together in one place', () => {
		const ends = Array.from({ length: 9 }, (_, at) => reasonStrand(at, 9).split(' ').slice(-2).join(' '));
		expect(new Set(ends)).toEqual(new Set(['160 62']));
	});

	it('are told in words that count them', () => {
		expect(reasonsWords(1, 3)).toMatch(/^One reason\. There are 7 ways/);
		expect(reasonsWords(2, 3)).toMatch(/^2 reasons at once\./);
		expect(reasonsWords(0, 3)).toMatch(/^None is chosen\./);
	});

	it('sound the same in every row of the table', () => {
		const reasons = ['sleep', 'grief', 'work'].map((id) => ({ id, text: id }));
		const table = reasonsTable({
			kind: 'reasons',
			title: 'T',
			means: 'M',
			sentence: '“…”',
			ask: 'A',
			reasons,
			start: []
		});
		expect(new Set(table.rows.map(([, heard]) => heard))).toEqual(new Set(['“…”']));
	});
});
