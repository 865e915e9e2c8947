import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesOf, firstChoices, noChoices, withChoice } from './choice-path.ts';

const choices = fc.array(fc.constantFrom('ask', 'plan', 'wait'), { maxLength: 100 });

test('a path is its choices, and its first so many are theirs', () => {
	fc.assert(
		fc.property(choices, fc.nat(120), choices, (first, keep, further) => {
			const path = first.reduce(withChoice, noChoices);
			expect([path.length, choicesOf(path)]).toEqual([first.length, first]);
			const other = further.reduce(withChoice, firstChoices(path, keep));
			expect(choicesOf(other)).toEqual([...first.slice(0, keep), ...further]);
			expect(choicesOf(path)).toEqual(first);
		})
	);
});
