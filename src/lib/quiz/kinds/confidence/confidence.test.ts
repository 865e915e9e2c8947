import { describe, expect, it } from 'vitest';
import { draftOf, rightAnswer } from '../../answer-arbitrary.ts';
import { answerOf } from '../../draft.ts';
import { mark } from '../../mark.ts';
import { samples } from '../../questions-for-tests.ts';
import { NO_FEEDBACK, keptWith, questionFaults } from '../kind-checks-for-tests.ts';
import { SURENESS } from '../../sureness.ts';

describe('true or false with confidence', () => {
	const judge = (yes: boolean, no: boolean, sure: 'certain' | 'guessing' = 'guessing') =>
		mark(samples.confidence, {
			kind: 'confidence',
			judged: { yes: { truth: yes, sure }, no: { truth: no, sure: 'fairly-sure' } }
		});

	it.each([
		[true, false, true, ['yes, said true', 'no, said false']],
		[true, true, false, ['yes, said true', 'no, said true']],
		[false, true, false, ['yes, said false', 'no, said true']]
	])('answers the judgements %s and %s', (yes, no, right, feedback) => {
		const marked = judge(yes, no);
		expect(marked?.right).toBe(right);
		expect(marked?.parts.map((part) => part.feedback)).toEqual(feedback);
	});
	it('notices who was certain and mistaken, and no one else', () => {
		expect(judge(false, false, 'certain')?.certainAndMistaken).toBe(true);
		expect(judge(false, false, 'guessing')?.certainAndMistaken).toBe(false);
		expect(judge(true, true, 'certain')?.certainAndMistaken).toBe(false);
	});
	it('drops an answer where a statement was added', () =>
		expect(
			mark(samples.confidence, { kind: 'confidence', judged: { yes: { truth: true, sure: 'certain' } } })
		).toBeUndefined());
});

describe('a draft', () => {
	it('in which a statement was judged but not how surely is no answer', () => {
		const draft = draftOf(samples.confidence, rightAnswer(samples.confidence));
		draft.judged.no = { truth: 'true' };
		expect(answerOf(samples.confidence, draft)).toBeUndefined();
	});
	it.each([
		['a statement', { judged: { yes: {} } }],
		['a way of being sure', { judged: { yes: { sure: 'very' }, no: {} } }]
	])('that names %s the question does not have is not taken', (_, change) => {
		expect(keptWith(samples.confidence, change)).toBeUndefined();
	});
	it.each(SURENESS)('may say %s, as an answer may', (sure) => {
		expect(keptWith(samples.confidence, { judged: { yes: { sure }, no: {} } })).toMatchObject({
			judged: { yes: { sure } }
		});
	});
});

describe('a question', () => {
	const { confidence } = samples;

	it.each<[string, unknown, string, string]>([
		[
			'feedback on one judgement only',
			{ ...confidence, statements: [{ ...confidence.statements[0], feedback: { true: 'Yes.' } }] },
			'statements.0.feedback.false',
			NO_FEEDBACK
		]
	])('with %s is refused', (_, question, field, message) => {
		expect(questionFaults(question)).toEqual([[field, message]]);
	});
});
