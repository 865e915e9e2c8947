import type { QuestionKind, QuestionOf } from '../question.ts';
import { optionsOnPaper } from './choice/paper.ts';
import { clozeOnPaper } from './cloze/paper.ts';
import { confidenceOnPaper } from './confidence/paper.ts';
import { estimateOnPaper } from './estimate/paper.ts';
import { findOnPaper } from './find/paper.ts';
import { flawOnPaper } from './flaw/paper.ts';
import type { PaperLines } from './kind.ts';
import { matchingOnPaper } from './matching/paper.ts';
import { orderingOnPaper } from './ordering/paper.ts';
import { sortingOnPaper } from './sorting/paper.ts';
import { writeOnPaper } from './write/paper.ts';

const papers: { readonly [K in QuestionKind]: (question: QuestionOf<K>) => PaperLines } = {
	single: optionsOnPaper,
	'next-line': optionsOnPaper,
	several: optionsOnPaper,
	ordering: orderingOnPaper,
	matching: matchingOnPaper,
	sorting: sortingOnPaper,
	cloze: clozeOnPaper,
	confidence: confidenceOnPaper,
	flaw: flawOnPaper,
	find: findOnPaper,
	estimate: estimateOnPaper,
	write: writeOnPaper
};

/** A question as it is printed. */
export function onPaper<K extends QuestionKind>(question: QuestionOf<K>): PaperLines {
	return papers[question.kind](question);
}
