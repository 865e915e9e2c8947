import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common } from '../figure-fields.ts';

/** One sentence, and several reasons of which any may be behind it at once. */
export const reasonsSchema = fields({
	kind: v.literal('reasons'),
	...common,
	/** What is heard, whichever of them it is. */
	sentence: text,
	/** Words over the list of reasons. One that is `unasked` is named, and cannot be chosen: nobody should guess at it. */
	ask: text,
	reasons: v.pipe(
		listOf(
			fields({
				id: idSchema,
				text,
				note: v.optional(text),
				unasked: v.optional(v.boolean('expected true or false'), false)
			}),
			3
		),
		v.maxLength(10, 'expected at most 10 reasons')
	),
	/** Those that are there until the learner says otherwise. */
	start: v.optional(v.array(idSchema, 'expected a list of ids'), [])
});
