import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingGrade, sentenceCount, syllableCount, wordCount } from './readability.ts';

const grade = (words: number, sentences: number, syllables: number) =>
	0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;

const sentence = fc
	.array(fc.constantFrom('cup', 'quiet', 'table', 'Tuesday', 'closeness', 'responsibility'), {
		minLength: 1,
		maxLength: 25
	})
	.map((words) => `So ${words.join(' ')}.`);

describe('wordCount', () => {
	it.each([
		['', 0],
		['  \n — … ', 0],
		['It’s Noor’s cup.', 3],
		['a well-known bus', 4],
		['about 1,300 of them, or 0.47', 6]
	])('of %j is %i', (text, count) => expect(wordCount(text)).toBe(count));

	it('of two texts is the sum of both', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
				expect(wordCount(`${one}\n${other}`)).toBe(wordCount(one) + wordCount(other));
			})
		));
});

describe('sentenceCount', () => {
	it.each([
		['', 0],
		['No full stop', 1],
		['One. Two! Three? Four…', 4],
		['“Really?” she asked. “Yes.”', 2],
		['Dr. Adams and Mrs. Obi came.', 1],
		['About 0.47 of it, e.g. the bus.', 1],
		['A heading\n\nThen a sentence\nover two lines.', 2]
	])('of %j is %i', (text, count) => expect(sentenceCount(text)).toBe(count));
});

describe('syllableCount', () => {
	it.each(['cup', 'smile', 'liked', 'homes', 'through', 'tea', 'yes', 'hm', 'don’t', 'they’ve'])('%s has one', (word) =>
		expect(syllableCount(word)).toBe(1)
	);

	it.each([
		'wanted',
		'table',
		'couples',
		'settled',
		'roses',
		'people',
		'someone',
		'saying',
		'café',
		'hopeful',
		'didn’t'
	])('%s has two', (word) => expect(syllableCount(word)).toBe(2));

	it.each([
		['closeness', 2],
		['serious', 3],
		['movement', 2],
		['relationship', 4],
		['vulnerability', 6],
		['responsibility', 6],
		['57', 2]
	])('%s has %i', (word, count) => expect(syllableCount(word)).toBe(count));

	it('is the same in capitals', () =>
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]{1,14}$/), (word) => {
				expect(syllableCount(word.toUpperCase())).toBe(syllableCount(word));
			})
		));

	it('is a whole number, at least 1 and at most one for each character', () =>
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z0-9’]{1,20}$/), (word) => {
				const count = syllableCount(word);
				expect(Number.isInteger(count)).toBe(true);
				expect(count).toBeGreaterThanOrEqual(1);
				expect(count).toBeLessThanOrEqual(word.length);
			})
		));
});

describe('readingGrade', () => {
	it('follows the formula', () => {
		expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(grade(6, 1, 6));
		expect(readingGrade('Ellis cooks. Noor is silent, and the pan spits.')).toBeCloseTo(grade(9, 2, 11));
	});

	it('agrees, within one syllable, with the example published for the npm package flesch-kincaid', () => {
		const text = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
		expect(Math.abs(readingGrade(text) - grade(13, 1, 26))).toBeLessThan(1);
	});

	it('tells easy from hard', () => {
		const easy = 'Mateo is home. The plate is clean. He scrapes it still. Farid looks at him and waits.';
		const hard =
			'Dispositional conceptualisations of relational vulnerability necessitate multidimensional methodological consideration throughout longitudinal investigation.';
		expect(readingGrade(easy)).toBeLessThan(4);
		expect(readingGrade(hard)).toBeGreaterThan(18);
	});

	it('of a text without words is 0', () => {
		expect(readingGrade('')).toBe(0);
		expect(readingGrade('\n — \n')).toBe(0);
	});

	it('does not change when a text is repeated', () =>
		fc.assert(
			fc.property(
				fc.array(sentence, { minLength: 1, maxLength: 6 }),
				fc.integer({ min: 2, max: 4 }),
				(lines, times) => {
					const text = lines.join(' ');
					expect(readingGrade(Array(times).fill(text).join('\n\n'))).toBeCloseTo(readingGrade(text));
				}
			)
		));

	it('rises when two sentences are run into one', () =>
		fc.assert(
			fc.property(sentence, sentence, (one, other) => {
				const together = `${one.slice(0, -1)} ${other}`;
				expect(readingGrade(together)).toBeGreaterThan(readingGrade(`${one} ${other}`));
			})
		));

	it('is a number for any text', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				expect(Number.isFinite(readingGrade(text))).toBe(true);
			})
		));
});
