import { expect, test } from 'vitest';
import { READING_AIDS } from './reading-aid-options.ts';
import { readingAidsOf, UNCHOSEN_AIDS } from '../progress/reading-aids.ts';

test('what applies unless another is chosen stands first among the options', () => {
	expect(Object.fromEntries(READING_AIDS.map(({ id, options }) => [id, options[0].value]))).toEqual(UNCHOSEN_AIDS);
});

test('what was chosen applies', () => {
	expect(readingAidsOf(new Map([['theme', 'dark']]))).toEqual({ ...UNCHOSEN_AIDS, theme: 'dark' });
});
