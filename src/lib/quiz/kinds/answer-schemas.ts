import type * as v from 'valibot';
import type { QuestionKind } from '../question.ts';
import { oneAnswer, someAnswer } from './choice/answer.ts';
import { clozeAnswer } from './cloze/answer.ts';
import { confidenceAnswer } from './confidence/answer.ts';
import { estimateAnswer } from './estimate/answer.ts';
import { matchingAnswer } from './matching/answer.ts';
import { orderingAnswer } from './ordering/answer.ts';
import { sortingAnswer } from './sorting/answer.ts';
import { writeAnswer } from './write/answer.ts';

/** What the record keeps of an answer. Its form is frozen in `progress/fixtures`. */
export const answerSchemas = {
	single: oneAnswer,
	'next-line': oneAnswer,
	several: someAnswer,
	ordering: orderingAnswer,
	matching: matchingAnswer,
	sorting: sortingAnswer,
	cloze: clozeAnswer,
	confidence: confidenceAnswer,
	flaw: someAnswer,
	find: someAnswer,
	estimate: estimateAnswer,
	write: writeAnswer
} satisfies Record<QuestionKind, v.GenericSchema>;
