import { describe, expect, it } from 'vitest';
import { mark } from '../../mark.ts';
import { samples } from '../../questions-for-tests.ts';
import { keptWith, partsOf, questionFaults } from '../kind-checks-for-tests.ts';

const { find } = samples;

describe('a line in a transcript', () => {
	it('is marked by whether it was rightly marked or left', () => {
		expect(partsOf(find, { kind: 'find', chosen: ['a', 'c'] })).toMatchObject({ a: false, b: true, c: true });
	});
	it('is told with who says it, where somebody does', () => {
		const parts = mark(find, { kind: 'find', chosen: ['c'] })?.parts.map(({ text }) => text);
		expect(parts?.slice(0, 2)).toEqual(['Noor: Text of a', 'Text of b']);
	});
	it('that is gone takes the answer with it', () =>
		expect(mark(find, { kind: 'find', chosen: ['gone'] })).toBeUndefined());
	it('that is gone takes the draft with it', () => expect(keptWith(find, { many: ['gone'] })).toBeUndefined());
});

describe('a question', () => {
	const marking = (count: number) => find.lines.map((line, at) => ({ ...line, mark: at < count || undefined }));

	it.each<[string, unknown, string]>([
		['fewer than eight lines', find.lines.slice(0, 7), 'expected at least 8'],
		[
			'more than fifteen',
			Array.from({ length: 16 }, (_, at) => ({ ...find.lines[at === 0 ? 2 : 0], id: `line-${at}` })),
			'expected at most 15 lines'
		],
		['nothing to be found', marking(0), 'expected one to 3 lines with mark: true'],
		['half of it to be found', marking(4), 'expected one to 3 lines with mark: true']
	])('with %s is refused', (_, lines, message) => {
		expect(questionFaults({ ...find, lines })).toEqual([['lines', message]]);
	});
});
