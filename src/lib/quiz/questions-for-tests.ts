import { kindsForTests } from './kinds/kinds-for-tests.ts';
import type { Question, QuestionKind, QuestionOf } from './question.ts';

/* For tests: one small question of each kind. */

export const sampleQuestions: readonly Question[] = Object.values(kindsForTests).map(({ sample }) => sample);

/** Those in which something is right or wrong. */
export const judgedQuestions = sampleQuestions.filter(({ kind }) => kindsForTests[kind].wrong !== undefined);

/** By kind: each stands under the kind that it names. */
export const samples = Object.fromEntries(sampleQuestions.map((sample) => [sample.kind, sample])) as {
	[K in QuestionKind]: QuestionOf<K>;
};
