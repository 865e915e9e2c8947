import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

export const confidenceSchema = fields({
	/** Each statement is judged true or false, with how sure one is; both judgements are answered. */
	kind: v.literal('confidence'),
	...common,
	/** What is judged. */
	statements: listOf(
		fields({
			/** Answers are kept by it, so it stays. */
			id: idSchema,
			/** The statement. */
			text,
			/** Whether it is true. */
			truth: v.boolean('expected true or false'),
			/** What is said to each judgement. */
			feedback: fields({
				/** To “true”. */
				true: feedback,
				/** To “false”. */
				false: feedback
			})
		}),
		1
	)
});
