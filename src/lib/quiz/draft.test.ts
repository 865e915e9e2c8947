import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from './answer.ts';
import { answeredArbitrary, draftOf } from './answer-arbitrary.ts';
import { answerOf, emptyDraft, isTouched, missingWords } from './draft.ts';
import { mark } from './mark.ts';
import { judgedQuestions, sampleQuestions } from './questions-for-tests.ts';

const each = sampleQuestions.map((question) => [question.kind, question] as const);

describe('a draft', () => {
	it('of an answer gives the same answer', () =>
		fc.assert(
			fc.property(answeredArbitrary(sampleQuestions), ({ question, answer }) => {
				expect(answerOf(question, draftOf(question, answer))).toEqual(answer);
			})
		));

	it.each(each)('of kind %s begins untouched', (_, question) => {
		expect(isTouched(question, emptyDraft(question))).toBe(false);
	});

	it.each(judgedQuestions.map((question) => [question.kind, question] as const))(
		'of kind %s begins as no answer',
		(kind, question) => {
			const draft = emptyDraft(question);
			// The cards of an ordering always lie in some order.
			if (kind === 'ordering') expect(mark(question, answerOf(question, draft) as Answer)?.right).toBe(false);
			else expect(answerOf(question, draft)).toBeUndefined();
		}
	);

	it.each(each)('of kind %s has words for what is missing', (_, question) => {
		expect(missingWords(question)).toMatch(/\.$/);
	});
});
