import type fc from 'fast-check';
import type { AnswerFields } from '../answer.ts';
import type { QuestionKind, QuestionOf } from '../question.ts';
import { nextLineForTests, severalForTests, singleForTests } from './choice/choice-for-tests.ts';
import { clozeForTests } from './cloze/cloze-for-tests.ts';
import { confidenceForTests } from './confidence/confidence-for-tests.ts';
import type { DraftFields } from './draft-schemas.ts';
import { estimateForTests } from './estimate/estimate-for-tests.ts';
import { flawForTests } from './flaw/flaw-for-tests.ts';
import { matchingForTests } from './matching/matching-for-tests.ts';
import { orderingForTests } from './ordering/ordering-for-tests.ts';
import { sortingForTests } from './sorting/sorting-for-tests.ts';

/* For tests: what every kind is tried with. */

export interface KindForTests<K extends QuestionKind> {
	/** A small question. */
	readonly sample: QuestionOf<K>;
	/** The answer that is right in every part. */
	readonly right: (question: QuestionOf<K>) => AnswerFields[K];
	/** A whole answer that is wrong in some part. */
	readonly wrong: (question: QuestionOf<K>) => AnswerFields[K];
	/** Any whole answer, as the screen could give it. */
	readonly any: (question: QuestionOf<K>) => fc.Arbitrary<AnswerFields[K]>;
	/** The draft that amounts to an answer. */
	readonly draftOf: (answer: AnswerFields[K]) => DraftFields[K];
}

export const kindsForTests: { readonly [K in QuestionKind]: KindForTests<K> } = {
	single: singleForTests,
	'next-line': nextLineForTests,
	several: severalForTests,
	ordering: orderingForTests,
	matching: matchingForTests,
	sorting: sortingForTests,
	cloze: clozeForTests,
	confidence: confidenceForTests,
	flaw: flawForTests,
	estimate: estimateForTests
};
