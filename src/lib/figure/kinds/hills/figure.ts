import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, ofHundred } from '../figure-fields.ts';

const groupSchema = fields({
	/** What the group is called: “women”. */
	label: text,
	/** One of it, in the midst of a sentence: “the woman”. */
	one: text
});

export const hillsSchema = fields({
	/** Two groups, each spread like a hill, with a distance that can be moved. */
	kind: v.literal('hills'),
	...common,
	/** What is measured, with a capital: “Worry”. */
	measure: text,
	/** The two groups, first the one that mostly has less of it. */
	groups: v.tuple([groupSchema, groupSchema], 'expected two groups'),
	/** What was found, and what is not known. The first is shown until the learner chooses another or moves the hills. */
	marks: listOf(
		fields({
			/** Unlike those of the other marks. */
			id: idSchema,
			/** Where, or of whom, it was found. */
			label: text,
			/**
			 * Of 100 pairs, one from each group, in how many the second has more; left out where it is not known. Hills can be
			 * drawn for 36 to 92.
			 */
			pairs: v.optional(ofHundred)
		}),
		1
	)
});
