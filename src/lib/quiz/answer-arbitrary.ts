import fc from 'fast-check';
import type { Answer, AnswerOf } from './answer.ts';
import type { DraftOf } from './kinds/draft-schemas.ts';
import { kindsForTests } from './kinds/kinds-for-tests.ts';
import type { Question, QuestionKind, QuestionOf } from './question.ts';

/* For tests: answers to any question, made from the question alone. */

/** The answer that is right in every part. */
export function rightAnswer<K extends QuestionKind>(question: QuestionOf<K>): AnswerOf<K> {
	return { kind: question.kind, ...kindsForTests[question.kind].right(question) };
}

/** A whole answer that is wrong in some part. */
export function wrongAnswer<K extends QuestionKind>(question: QuestionOf<K>): AnswerOf<K> {
	const { wrong } = kindsForTests[question.kind];
	if (!wrong) throw new Error(`In a ${question.kind} nothing is marked.`);
	return { kind: question.kind, ...wrong(question) };
}

/** Any whole answer, as the screen could give it. */
export function answerArbitrary<K extends QuestionKind>(question: QuestionOf<K>): fc.Arbitrary<AnswerOf<K>> {
	return kindsForTests[question.kind].any(question).map((answer) => ({ kind: question.kind, ...answer }));
}

/** The draft that amounts to an answer. */
export function draftOf<K extends QuestionKind>({ kind }: QuestionOf<K>, answer: AnswerOf<K>): DraftOf<K> {
	return { kind, ...kindsForTests[kind].draftOf(answer) };
}

/** A question from a list, with a whole answer to it. */
export function answeredArbitrary(
	questions: readonly Question[]
): fc.Arbitrary<{ question: Question; answer: Answer }> {
	return fc
		.constantFrom(...questions)
		.chain((question) => fc.record({ question: fc.constant(question), answer: answerArbitrary(question) }));
}
