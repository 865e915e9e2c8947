import type { QuestionKind } from '../question.ts';
import { oneOf, several } from './choice/choice.ts';
import { cloze } from './cloze/cloze.ts';
import { confidence } from './confidence/confidence.ts';
import { estimate } from './estimate/estimate.ts';
import { find } from './find/find.ts';
import { flaw } from './flaw/flaw.ts';
import type { Kind } from './kind.ts';
import { matching } from './matching/matching.ts';
import { ordering } from './ordering/ordering.ts';
import { sorting } from './sorting/sorting.ts';
import { write } from './write/write.ts';

/** How questions are answered and marked. */
export const behaviours: { readonly [K in QuestionKind]: Kind<K> } = {
	single: oneOf,
	'next-line': oneOf,
	several,
	ordering,
	matching,
	sorting,
	cloze,
	confidence,
	flaw,
	find,
	estimate,
	write
};
