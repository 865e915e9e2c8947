import * as v from 'valibot';
import { differingIds } from '../../../course/differing-ids.ts';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

export const orderingSchema = v.pipe(
	fields({
		/** Steps are put into order. */
		kind: v.literal('ordering'),
		...common,
		/** The steps, written in their right order. */
		steps: listOf(
			fields({
				/** Answers are kept by it, so it stays. */
				id: idSchema,
				/** The step. */
				text,
				/** Why it stands there. */
				feedback
			}),
			3
		),
		/** What belongs to none and is to be left out. */
		strays: v.optional(
			listOf(
				fields({
					/** Unlike those of the steps. */
					id: idSchema,
					/** What looks like a step. */
					text,
					/** Why it is none. */
					feedback
				}),
				1
			)
		)
	}),
	differingIds('steps', 'strays')
);
