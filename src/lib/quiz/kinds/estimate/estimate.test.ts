import { describe, expect, it } from 'vitest';
import { answerOf, emptyDraft } from '../../draft.ts';
import { mark } from '../../mark.ts';
import { samples } from '../../questions-for-tests.ts';
import { NO_FEEDBACK, keptWith, questionFaults } from '../kind-checks-for-tests.ts';

describe('an estimate', () => {
	const marked = (value: number) => mark(samples.estimate, { kind: 'estimate', value });

	it.each([
		[0, false, 'Feedback when low'],
		[51, false, 'Feedback when low'],
		[52, true, 'Feedback when near'],
		[57, true, 'Feedback when near'],
		[62, true, 'Feedback when near'],
		[63, false, 'Feedback when high'],
		[100, false, 'Feedback when high']
	])('of %d', (value, right, feedback) => {
		expect(marked(value)).toMatchObject({ right, parts: [{ right, feedback, text: 'About 57 in 100' }] });
	});
	it.each([-1, 101, NaN, Infinity])('of %d is none', (value) => expect(marked(value)).toBeUndefined());
	it('on a fine scale is near at the very edge', () => {
		const fine = { ...samples.estimate, min: 0, max: 1, step: 0.1, answer: 0.3, near: 0.1 };
		expect(mark(fine, { kind: 'estimate', value: 0.4 })?.right).toBe(true);
		expect(mark(fine, { kind: 'estimate', value: 0.5 })?.right).toBe(false);
	});
});

describe('a draft', () => {
	const empty = emptyDraft(samples.estimate);

	it('in which the slider was never touched is no answer', () =>
		expect(answerOf(samples.estimate, { ...empty, touched: false })).toBeUndefined());
	it('in which it was touched and lies where it lay is one', () =>
		expect(answerOf(samples.estimate, { ...empty, touched: true })).toEqual({ kind: 'estimate', value: 50 }));
	it('in which it was slid before a script could notice is one', () =>
		expect(answerOf(samples.estimate, { ...empty, value: 55 })).toEqual({ kind: 'estimate', value: 55 }));
	it.each([-1, 101])('at %d, which is off the scale, is not taken', (value) =>
		expect(keptWith(samples.estimate, { value })).toBeUndefined()
	);
});

describe('a question', () => {
	const { estimate } = samples;

	it.each<[string, unknown, string, string]>([
		['an answer off the scale', { ...estimate, answer: 101 }, 'answer', 'expected min ≤ answer ≤ max'],
		['a scale that is all near', { ...estimate, near: 57 }, 'near', 'expected near to leave some estimates out'],
		[
			'a step too wide for the answer',
			{ ...estimate, step: 40, near: 2 },
			'step',
			'expected a step that comes near the answer'
		],
		[
			'no feedback on a high estimate',
			{ ...estimate, feedback: { low: 'Low.', near: 'Near.' } },
			'feedback.high',
			NO_FEEDBACK
		]
	])('with %s is refused', (_, question, field, message) => {
		expect(questionFaults(question)).toEqual([[field, message]]);
	});
});
