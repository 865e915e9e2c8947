import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords } from './plain-words.ts';

describe('plainWords', () => {
	it.each([
		['  Approach   and\nRetreat. ', 'approach and retreat'],
		['Café', 'cafe'],
		['don’t', 'dont'],
		["don't", 'dont'],
		['push-pull', 'push pull'],
		['push–pull', 'push pull'],
		['57 %', '57'],
		['İstanbul', 'istanbul'],
		['…', ''],
		['', '']
	])('of %j is %j', (text, plain) => expect(plainWords(text)).toBe(plain));

	it('changes nothing when taken twice', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(plainWords(plainWords(text))).toBe(plainWords(text));
			})
		));

	it('does not depend on how accents are stored', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(plainWords(text.normalize('NFD'))).toBe(plainWords(text.normalize('NFC')));
			})
		));
});
