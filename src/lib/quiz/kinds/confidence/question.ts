import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

/** Each statement is judged true or false, with how sure one is; both judgements are answered. */
export const confidenceSchema = fields({
	kind: v.literal('confidence'),
	...common,
	statements: listOf(
		fields({
			id: idSchema,
			text,
			truth: v.boolean('expected true or false'),
			feedback: fields({ true: feedback, false: feedback })
		}),
		1
	)
});
