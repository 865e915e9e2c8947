import { expect, test } from 'vitest';
import { keptWords } from './kept-words.ts';

const kept = { durable: true, allKept: true, cleared: undefined };

test('progress is said to be kept only where all of it is', () => {
	expect(keptWords(kept)).toBe('All of this is kept on this device only.');
	expect(keptWords({ ...kept, allKept: false })).toMatch(/not saved yet/);
	for (const cleared of [true, false]) expect(keptWords({ ...kept, cleared })).toMatch(/only this page still has it/);
	for (const allKept of [true, false])
		expect(keptWords({ ...kept, allKept, durable: false })).toMatch(/keeps none of it/);
});

test('and promised only where it will be', () => {
	expect(keptWords(kept, true)).toBe('It will be kept here, on this device only.');
	expect(keptWords({ ...kept, durable: false }, true)).toMatch(/keeps none of it/);
});
