import { describe, expect, it } from 'vitest';
import { reasonsTable, reasonStrand, reasonsWords } from './reasons.ts';

describe('reasons', () => {
	it('come together in one place', () => {
		const ends = Array.from({ length: 9 }, (_, at) => reasonStrand(at, 9).split(' ').slice(-2).join(' '));
		expect(new Set(ends)).toEqual(new Set(['160 62']));
	});

	it('are counted in words', () => {
		expect(reasonsWords(1)).toBe('One is chosen. Any of these, or several, would sound the same.');
		expect(reasonsWords(2)).toMatch(/^2 are chosen at once\./);
		expect(reasonsWords(0)).toMatch(/^None is chosen\./);
	});

	it('sound the same in every row of the table', () => {
		const reasons = ['sleep', 'grief', 'work'].map((id) => ({ id, text: id, unasked: false }));
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
