import { describe, expect, it } from 'vitest';
import { mark } from '../../mark.ts';
import { samples } from '../../questions-for-tests.ts';
import { keptWith, partsOf, questionFaults, without } from '../kind-checks-for-tests.ts';

describe('marking the flaw', () => {
	it('marks a piece by whether it was rightly marked or left', () => {
		expect(partsOf(samples.flaw, { kind: 'flaw', chosen: ['b', 'c'] })).toEqual({ a: true, b: true, c: false });
	});
	it('drops an answer one of whose pieces was removed', () =>
		expect(mark(samples.flaw, { kind: 'flaw', chosen: ['gone'] })).toBeUndefined());
});

describe('a draft', () => {
	it('that names a piece the question does not have is not taken', () =>
		expect(keptWith(samples.flaw, { many: ['gone'] })).toBeUndefined());
});

describe('a question', () => {
	const { flaw } = samples;

	it.each<[string, unknown, string, string]>([
		[
			'a text without a flaw',
			{ ...flaw, pieces: flaw.pieces.map(without('flaw')) },
			'pieces',
			'expected at least one piece with flaw: true'
		]
	])('with %s is refused', (_, question, field, message) => {
		expect(questionFaults(question)).toEqual([[field, message]]);
	});
});
