import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, ofHundred } from '../figure-fields.ts';

/** A group, and one of it: “women”, “the woman”. */
const groupSchema = fields({ label: text, one: text });

/** Two groups, each spread like a hill, with a distance that can be moved. */
export const hillsSchema = fields({
	kind: v.literal('hills'),
	...common,
	/** What is measured, as in “the score on the questionnaire”. */
	measure: text,
	/** The two groups, the second of which mostly is further along. */
	groups: v.tuple([groupSchema, groupSchema], 'expected two groups'),
	/** What was found, and what is not known. The first is shown until the learner moves the hills. */
	marks: listOf(
		fields({
			id: idSchema,
			label: text,
			/** Of 100 pairs, one from each group, in how many the second is further along; left out where it is not known. */
			pairs: v.optional(ofHundred)
		}),
		1
	)
});
