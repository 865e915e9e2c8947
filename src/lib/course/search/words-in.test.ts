import { expect, test } from 'vitest';
import { wordsIn } from './words-in.ts';

const forms = (text: string) => wordsIn(text).map((word) => word.forms[0]);

test('words stand where they do, in plain letters', () => {
	expect(forms('Don’t go, Émile: “well-known” naïveté…')).toEqual(['dont', 'go', 'emile', 'well', 'known', 'naivete']);
	expect(forms('Größe 2.5 й')).toEqual(['große', '2', '5', 'и']);
	const text = 'A lover’s cup';
	expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['A', 'lover’s', 'cup']);
});

test('a letter with its accent apart is the same', () => {
	expect(forms('cafe\u0301')).toEqual(forms('café'));
});
