import { describe, expect, it } from 'vitest';
import { search } from './search.ts';
import { SearchIndex } from './search-index.ts';

const index = await SearchIndex.of([
	{ title: 'Flour and water', text: 'A stretchy net of gluten holds the gas of the yeast.' },
	{ title: 'The bake', text: 'A hot oven lets a loaf grow before its crust sets.' },
	{ title: 'When it is ready', text: 'Press a finger into the dough. Slowly it springs back.' }
]);
const found = (typed: string, shown = () => true) =>
	search(typed, [{ index, shown }]).map(({ document }) => document.title);

describe('a search', () => {
	it.each([
		['gluten', 'Flour and water'],
		['GLUTEN', 'Flour and water'],
		['glúten', 'Flour and water'],
		['glute', 'Flour and water'],
		['gluetn', 'Flour and water'],
		['glten', 'Flour and water'],
		['oven crust', 'The bake'],
		['ovens', 'The bake'],
		['springing', 'When it is ready'],
		['crumb loaf', 'The bake']
	])('for %s finds %s first', (typed, title) => expect(found(typed)[0]).toBe(title));

	it.each(['', ' ', '…', 'zzzz', 'xq'])('for %j finds nothing', (typed) => expect(found(typed)).toEqual([]));

	it('takes a word that is there for what it is', () => expect(found('bake')).toEqual(['The bake']));

	it('finds nothing that may not be shown', () => expect(found('gluten', () => false)).toEqual([]));

	it('says which forms it found', () => {
		expect([...(search('hot ovns', [{ index, shown: () => true }])[0]?.looked ?? [])]).toContain('oven');
	});

	it('weighs a word of few texts as it does one of many', async () => {
		const own = await SearchIndex.of([{ title: '', text: 'My gluten is slack.' }]);
		const hits = search('gluten', [
			{ index, shown: () => true },
			{ index: own, shown: () => true }
		]);
		const [one, other] = hits.map(({ score }) => score);
		expect((one ?? 0) / (other ?? 0)).toBeLessThan(3);
	});
});
