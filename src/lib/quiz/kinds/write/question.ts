import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

export const writeSchema = fields({
	/** Some sentences of one's own, beside which worked versions and checks stand afterwards. Nothing is marked. */
	kind: v.literal('write'),
	...common,
	/** How it could begin; shown above the box and never put into it. */
	starter: v.optional(text),
	/** The box appears only to those who ask for it. */
	offByDefault: v.optional(v.boolean('expected true or false')),
	/** Two worked versions that differ. */
	models: v.pipe(
		listOf(
			fields({
				/** Unlike that of the other version. */
				id: idSchema,
				/** The version. */
				text,
				/** What this version does, and what it leaves undone. */
				note: feedback
			}),
			2
		),
		v.maxLength(2, 'expected two versions that differ')
	),
	/** Three questions to hold one's own words against. */
	checks: v.pipe(
		listOf(
			fields({
				/** Unlike those of the other checks. */
				id: idSchema,
				/** The question. */
				text
			}),
			3
		),
		v.maxLength(3, 'expected three checks')
	)
});
