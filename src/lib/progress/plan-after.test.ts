import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAfterIn, planAfterText, type CameUp } from './plan-after.ts';

const came = fc.constantFrom<CameUp>('yes', 'not-yet', 'unsaid');
/** Also words that begin as the course's own sentences do. */
const words = fc.oneof(
	fc.string({ unit: 'grapheme' }),
	fc.tuple(fc.constantFrom('It came up.', 'Looked at again.', '\n\n'), fc.string()).map((parts) => parts.join(''))
);

describe('what came of a plan', () => {
	it('comes back as it was kept', () =>
		fc.assert(
			fc.property(fc.record({ came, words }), (after) => {
				expect(planAfterIn(planAfterText(after))).toEqual(after);
			})
		));
	it('can be read without the course', () =>
		expect(planAfterText({ came: 'yes', words: 'I asked for an evening.' })).toBe(
			'It came up.\n\nI asked for an evening.'
		));
	it('loses nothing of a text that was rewritten by hand', () =>
		expect(planAfterIn('It came up, twice.')).toEqual({ came: 'unsaid', words: 'It came up, twice.' }));
	it('takes any text', () =>
		fc.assert(
			fc.property(words, (text) => {
				expect(text).toContain(planAfterIn(text).words);
			})
		));
});
