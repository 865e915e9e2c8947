import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { answerSchema } from './answer.ts';
import { answeredArbitrary, rightAnswer, wrongAnswer } from './answer-arbitrary.ts';
import { mark } from './mark.ts';
import { questionSchema } from './question.ts';
import { judgedQuestions, sampleQuestions } from './questions-for-tests.ts';

describe.each(sampleQuestions.map((question) => [question.kind, question] as const))(
	'a question of kind %s',
	(_, question) => {
		it('fits the schema', () => expect(v.parse(questionSchema, question)).toEqual(question));
		it('marks its right answer right', () => {
			const marked = mark(question, rightAnswer(question));
			expect(marked?.right).toBe(true);
			expect(marked?.parts.filter(({ given, right }) => given && !right)).toEqual([]);
		});
		it('is not answered by an answer to another kind', () => {
			for (const other of sampleQuestions)
				if (other.kind !== question.kind) expect(mark(question, rightAnswer(other))).toBeUndefined();
		});
	}
);

it.each(judgedQuestions.map((question) => [question.kind, question] as const))(
	'a question of kind %s marks a wrong answer wrong',
	(_, question) => expect(mark(question, wrongAnswer(question))?.right).toBe(false)
);

describe('a mark', () => {
	it('has feedback for every part, each under its own id, for any answer that the record can hold', () =>
		fc.assert(
			fc.property(answeredArbitrary(sampleQuestions), ({ question, answer }) => {
				expect(v.is(answerSchema, answer)).toBe(true);
				const marked = mark(question, answer);
				if (!marked) throw new Error('a whole answer fits its question');
				expect(marked.parts.length).toBeGreaterThan(0);
				expect(new Set(marked.parts.map(({ id }) => id)).size).toBe(marked.parts.length);
				for (const { feedback, text } of marked.parts) expect([feedback, text]).not.toContain('');
				expect(marked.parts.some(({ given }) => given)).toBe(!marked.unmarked);
			})
		));
});
