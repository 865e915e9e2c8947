import { nextLineSchema, severalSchema, singleSchema } from './choice/question.ts';
import { clozeSchema } from './cloze/question.ts';
import { confidenceSchema } from './confidence/question.ts';
import { estimateSchema } from './estimate/question.ts';
import { findSchema } from './find/question.ts';
import { flawSchema } from './flaw/question.ts';
import { matchingSchema } from './matching/question.ts';
import { orderingSchema } from './ordering/question.ts';
import { sortingSchema } from './sorting/question.ts';
import { writeSchema } from './write/question.ts';

/** The kinds there are, each with what its authors write. */
export const questionSchemas = {
	single: singleSchema,
	'next-line': nextLineSchema,
	several: severalSchema,
	ordering: orderingSchema,
	matching: matchingSchema,
	sorting: sortingSchema,
	cloze: clozeSchema,
	confidence: confidenceSchema,
	flaw: flawSchema,
	find: findSchema,
	estimate: estimateSchema,
	write: writeSchema
};
