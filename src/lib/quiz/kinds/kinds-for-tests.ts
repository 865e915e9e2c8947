import type { QuestionKind } from '../question.ts';
import { nextLineForTests, severalForTests, singleForTests } from './choice/choice-for-tests.ts';
import { clozeForTests } from './cloze/cloze-for-tests.ts';
import { confidenceForTests } from './confidence/confidence-for-tests.ts';
import { estimateForTests } from './estimate/estimate-for-tests.ts';
import { findForTests } from './find/find-for-tests.ts';
import { flawForTests } from './flaw/flaw-for-tests.ts';
import type { KindForTests } from './kind-for-tests.ts';
import { matchingForTests } from './matching/matching-for-tests.ts';
import { orderingForTests } from './ordering/ordering-for-tests.ts';
import { sortingForTests } from './sorting/sorting-for-tests.ts';
import { writeForTests } from './write/write-for-tests.ts';

/** What every kind is tried with. */
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
	find: findForTests,
	estimate: estimateForTests,
	write: writeForTests
};
