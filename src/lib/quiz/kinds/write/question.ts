import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

/**
 * Some sentences of one's own. Beside them stand, afterwards, two worked versions that differ and three checks to hold
 * one's own against. Nothing is marked.
 */
export const writeSchema = fields({
	kind: v.literal('write'),
	...common,
	/** How it could begin; shown above the box and never put into it. */
	starter: v.optional(text),
	/** The box appears only to those who ask for it. */
	offByDefault: v.optional(v.boolean('expected true or false')),
	models: v.pipe(
		listOf(
			fields({
				id: idSchema,
				text,
				/** What this version does, and what it leaves undone. */
				note: feedback
			}),
			2
		),
		v.maxLength(2, 'expected two versions that differ')
	),
	checks: v.pipe(listOf(fields({ id: idSchema, text }), 3), v.maxLength(3, 'expected three checks'))
});
