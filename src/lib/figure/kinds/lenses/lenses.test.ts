import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lensesSchema } from './figure.ts';
import { lensesTable, lensWords, seenThrough } from './lenses.ts';

const written = {
	kind: 'lenses',
	title: 'T',
	means: 'M',
	ask: 'Seen by',
	items: ['milk', 'butter', 'song'].map((id) => ({ id, text: `The ${id}` })),
	lenses: [
		{ id: 'camera', label: 'A camera', sees: [] },
		{
			id: 'drawer',
			label: 'The drawer',
			sees: [
				{ item: 'butter', as: 'bent', says: 'guilty conscience' },
				{ item: 'song', as: 'lost' }
			]
		}
	],
	start: 'drawer'
};
const figure = v.parse(lensesSchema, written);
const messages = (changes: object) =>
	v.safeParse(lensesSchema, { ...written, ...changes }).issues?.map(({ message }) => message) ?? [];

describe('lenses', () => {
	it('leave as it is what they say nothing of', () => {
		expect(seenThrough(figure, 'camera').map(({ as }) => as)).toEqual(['kept', 'kept', 'kept']);
		expect(seenThrough(figure, 'drawer').map(({ as }) => as)).toEqual(['kept', 'bent', 'lost']);
	});

	it('see the same things in the same order, whichever it is', () => {
		for (const { id } of figure.lenses)
			expect(seenThrough(figure, id).map((item) => item.id)).toEqual(['milk', 'butter', 'song']);
	});

	it('are counted', () => {
		expect(lensWords(figure, seenThrough(figure, 'drawer'))).toBe('Of 3 things, as it is: 1; taken as: 1; missed: 1.');
	});

	it('stand side by side in the table', () => {
		expect(lensesTable(figure)).toEqual({
			head: ['What happened', 'A camera', 'The drawer'],
			rows: [
				['The milk', 'as it is', 'as it is'],
				['The butter', 'as it is', 'taken as: guilty conscience'],
				['The song', 'as it is', 'missed']
			]
		});
	});

	it('refuse what is not there', () => {
		expect(messages({ start: 'mirror' })).toEqual(['starts with a lens that is not there']);
		const sees = [{ item: 'soup', as: 'kept' }];
		expect(messages({ lenses: [{ id: 'a', label: 'A', sees }, written.lenses[1]] })).toEqual([
			'has a lens that sees what is not among the items'
		]);
	});
});
