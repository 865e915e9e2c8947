import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { answerSchema } from '../../answer.ts';
import { answerOf } from '../../draft.ts';
import { mark } from '../../mark.ts';
import { samples } from '../../questions-for-tests.ts';
import { questionFaults } from '../kind-checks-for-tests.ts';

describe('cloze', () => {
	const said = (text: string) => mark(samples.cloze, { kind: 'cloze', text })?.parts[0]?.feedback;

	it.each([
		['limit', 'Feedback when right'],
		['  LIMÍT. ', 'Feedback when right'],
		['a border line', 'Feedback when right'],
		['Rejection!', 'Feedback of the miss'],
		['no', 'Feedback of the miss'],
		['limits', 'Feedback when wrong'],
		['拒絕', 'Feedback when wrong']
	])('says of %j: %s', (text, feedback) => expect(said(text)).toBe(feedback));

	it('shows the sentence with the gap filled', () => {
		const [part] = mark({ ...samples.cloze, accept: ["$& $1 $'"] }, { kind: 'cloze', text: '1' })?.parts ?? [];
		expect(part?.text).toBe("A $& $1 $' says how much.");
	});
	it('takes signs alone for no answer', () => expect(said(' … ')).toBeUndefined());
});

describe('a draft', () => {
	it.each(['', '  ', ' … '])('in which only %j was written is no answer', (text) =>
		expect(answerOf(samples.cloze, { kind: 'cloze', text })).toBeUndefined()
	);
	it('gives only answers that the record takes, whatever was pasted into it', () =>
		fc.assert(
			fc.property(fc.string({ minLength: 190, maxLength: 400, unit: 'binary' }), (text) => {
				const given = answerOf(samples.cloze, { kind: 'cloze', text });
				expect(given === undefined || v.is(answerSchema, given)).toBe(true);
			})
		));
});

describe('a question', () => {
	const { cloze } = samples;

	it.each<[string, unknown, string, string]>([
		['no gap', { ...cloze, sentence: 'A limit says how much.' }, 'sentence', 'expected one gap, written as ___'],
		['two gaps', { ...cloze, sentence: 'A ___ says ___.' }, 'sentence', 'expected one gap, written as ___'],
		['nothing accepted', { ...cloze, accept: [] }, 'accept', 'expected at least one accepted answer'],
		[
			'an answer longer than the gap takes',
			{ ...cloze, accept: ['a'.repeat(201)] },
			'accept.0',
			'expected at most 200 letters'
		],
		['an answer of signs only', { ...cloze, accept: ['…'] }, 'accept.0', 'expected a letter or a digit'],
		[
			'a miss that is accepted',
			{ ...cloze, misses: [{ when: ['Limit!'], feedback: 'No.' }] },
			'misses.0.when.0',
			'is an accepted answer; expected a miss'
		]
	])('with %s is refused', (_, question, field, message) => {
		expect(questionFaults(question)).toEqual([[field, message]]);
	});
});
