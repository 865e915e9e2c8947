import { describe, expect, it } from 'vitest';
import { rightAnswer } from './answer-arbitrary.ts';
import type { Answer } from './answer.ts';
import { feedbackOrder } from './feedback-order.ts';
import { mark } from './mark.ts';
import type { Question } from './question.ts';
import { sampleQuestions, samples } from './questions-for-tests.ts';

/** Which parts stand open, in order, and which are folded. */
function orderOf(question: Question, answer: Answer, gentle = false): [open: string[], folded: string[]] {
	const marked = mark(question, answer);
	if (!marked) throw new Error('The answer does not fit the question.');
	const { open, folded } = feedbackOrder(marked, gentle);
	return [open.map(({ id }) => id), folded.map(({ id }) => id)];
}

describe('of what is said about an answer', () => {
	it('the own option stands first, then the fitting one; the others are folded', () =>
		expect(orderOf(samples.single, { kind: 'single', chosen: 'c' })).toEqual([['c', 'b'], ['a']]));
	it('the fitting option stands alone where it was chosen', () =>
		expect(orderOf(samples.single, { kind: 'single', chosen: 'b' })).toEqual([['b'], ['a', 'c']]));
	it('what was ticked stands before what should have been, and what was rightly left is folded', () =>
		expect(orderOf(samples.several, { kind: 'several', chosen: ['b'] })).toEqual([['b', 'a', 'c'], ['d']]));
	it('a line that was missed stands open', () =>
		expect(orderOf(samples.find, { kind: 'find', chosen: ['a'] })[0]).toEqual(['a', 'c']));
	it('statements judged rightly are folded beside one that was not', () => {
		const answer: Answer = {
			kind: 'confidence',
			judged: { yes: { truth: true, sure: 'certain' }, no: { truth: true, sure: 'certain' } }
		};
		expect(orderOf(samples.confidence, answer)).toEqual([['no'], ['yes']]);
		expect(orderOf(samples.confidence, answer, true)).toEqual([['yes', 'no'], []]);
	});

	it.each(sampleQuestions.map((question) => [question.kind, question] as const))(
		'in a %s nothing is lost, and something stands open where all is right',
		(_, question) => {
			const marked = mark(question, rightAnswer(question));
			const [open, folded] = orderOf(question, rightAnswer(question));
			expect(open).not.toEqual([]);
			expect([...open, ...folded].sort()).toEqual(marked?.parts.map(({ id }) => id).sort());
		}
	);
});
