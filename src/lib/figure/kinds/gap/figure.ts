import * as v from 'valibot';
import { fields, text } from '../../../course/fields.ts';
import { common, level } from '../figure-fields.ts';

const sideSchema = fields({
	/** What it is called, with a capital: it begins sentences. */
	label: text,
	/** How much of it there is until the learner moves it. */
	start: level
});

export const gapSchema = fields({
	/** What is wanted and what is there, and what goes with the gap between them. */
	kind: v.literal('gap'),
	...common,
	/** How much is wanted. */
	wanted: sideSchema,
	/** How much is there. */
	there: sideSchema,
	/** What people are less, the wider the gap; after “the more”: “content with the marriage”. */
	outcome: text,
	/** The side on which that falls faster, where less or more than is wanted is there; left out where both are alike. */
	steeper: v.optional(v.picklist(['less', 'more'], 'expected less or more')),
	/** What is said of each side. */
	words: fields({
		/** Where less is there than is wanted. */
		less: text,
		/** Where as much is there. */
		even: text,
		/** Where more is there. */
		more: text
	})
});
