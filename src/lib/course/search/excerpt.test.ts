import fc from 'fast-check';
import { expect, it } from 'vitest';
import { excerptOf } from './excerpt.ts';

const shown = (text: string, ...looked: string[]) =>
	excerptOf(text, new Set(looked))
		.map(({ text, found }) => (found ? `[${text}]` : text))
		.join('');
const FILL = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');

it('shows a short text whole, with what was looked for marked', () => {
	expect(shown('Limits, and a limit: “no”.', 'limit')).toBe('[Limits], and a [limit]: “no”.');
	expect(shown('Nothing here.', 'limit')).toBe('Nothing here.');
});

it('shows of a long text the stretch that has most of the words', () => {
	const text = `A limit. ${FILL} A door, and a limit beside the door. ${FILL}`;
	const excerpt = shown(text, 'limit', 'door');
	expect(excerpt).toContain('A [door], and a [limit] beside the [door].');
	expect(excerpt).toMatch(/^… word.* …$/);
});

it('is a piece of the text, whatever the text and the words', () => {
	fc.assert(
		fc.property(fc.string({ maxLength: 900, unit: 'grapheme' }), fc.array(fc.string()), (text, looked) => {
			const pieces = excerptOf(text, new Set(looked));
			const plain = pieces.map((piece) => piece.text).join('');
			const inner = plain.replace(/^… | …$/g, '').trim();
			return text.replace(/\s+/g, ' ').includes(inner.replace(/\s+/g, ' '));
		})
	);
});
