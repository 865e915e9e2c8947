import * as v from 'valibot';
import { fields, listOf, text, uniqueIds } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

/** Steps are written in their right order; strays belong to none and are to be left out. */
export const orderingSchema = v.pipe(
	fields({
		kind: v.literal('ordering'),
		...common,
		steps: listOf(fields({ id: idSchema, text, feedback }), 3),
		strays: v.optional(listOf(fields({ id: idSchema, text, feedback }), 1))
	}),
	v.check(({ steps, strays = [] }) => uniqueIds([...steps, ...strays]), 'expected strays with ids unlike the steps')
);
