import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common } from '../figure-fields.ts';

export const reasonsSchema = fields({
	/** One sentence, and several reasons of which any may be behind it at once. */
	kind: v.literal('reasons'),
	...common,
	/** What is heard, whichever of them it is, in its quotation marks. */
	sentence: text,
	/** Words over the list of reasons. */
	ask: text,
	/** What may be behind it. */
	reasons: v.pipe(
		listOf(
			fields({
				/** Unlike those of the other reasons. */
				id: idSchema,
				/** The reason. */
				text,
				/** What is to be said of it besides. */
				note: v.optional(text),
				/** Whether it is only named and cannot be chosen, since nobody should guess at it. */
				unasked: v.optional(v.boolean('expected true or false'), false)
			}),
			3
		),
		v.maxLength(10, 'expected at most 10 reasons')
	),
	/** The ids of those that are chosen until the learner says otherwise. */
	start: v.optional(v.array(idSchema, 'expected a list of ids'), [])
});
