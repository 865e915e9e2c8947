import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, hasAll, piecesOf, soughtIn } from './found-words.ts';

const found = (text: string, typed: string) =>
	piecesOf(fold(text), soughtIn(typed)).flatMap((piece) => (piece.found ? [piece.text] : []));

describe('words that are looked for', () => {
	it.each([
		['The Blue cup', 'blue', ['Blue']],
		['À côté du café', 'cafe COTE', ['côté', 'café']],
		['Gru\u0308\u00DFe und Stra\u00DFe', 'grusse strasse', ['Gru\u0308\u00DFe', 'Stra\u00DFe']],
		['I don’t', "don't", ['don’t']],
		['ὁδός', 'οδοσ', ['ὁδός']],
		['banana', 'ana', ['anana']],
		['İstanbul', 'istanbul', ['İstanbul']],
		['e\u0301', 'e', ['e\u0301']],
		['a 😀 b', '😀', ['😀']],
		['nothing', 'else', []],
		['nothing', '', []]
	])('in %j, %j are %j', (text, typed, marked) => expect(found(text, typed)).toEqual(marked));

	it('have all to be there, in one text or another', () => {
		const texts = [fold('The blue cup'), fold('stood there')];
		expect(hasAll(texts, soughtIn('cup  blue there'))).toBe(true);
		expect(hasAll(texts, soughtIn('cup red'))).toBe(false);
		expect(hasAll(texts, [])).toBe(true);
	});

	it('change nothing of the text', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, typed) => {
				const pieces = piecesOf(fold(text), soughtIn(typed));
				expect(pieces.map((piece) => piece.text).join('')).toBe(text);
				let at = 0;
				for (const piece of pieces) {
					expect(piece.at).toBe(at);
					expect(piece.text).not.toBe('');
					at += piece.text.length;
				}
			})
		));
	it('are found wherever they were taken from', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), fc.string(), (before, word, after) => {
				const sought = soughtIn(word);
				const text = fold(`${before} ${word} ${after}`);
				expect(hasAll([text], sought)).toBe(true);
				if (sought.length > 0) expect(piecesOf(text, sought).some((piece) => piece.found)).toBe(true);
			})
		));
});
