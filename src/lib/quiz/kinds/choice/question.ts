import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

const options = listOf(fields({ id: idSchema, text, right: v.optional(v.literal(true)), feedback }), 2);

const oneRight = v.pipe(
	options,
	v.check((list) => list.filter((each) => each.right).length === 1, 'expected exactly one option with right: true')
);

export const singleSchema = fields({ kind: v.literal('single'), ...common, options: oneRight });

/** What to say next: options are spoken lines. */
export const nextLineSchema = fields({ kind: v.literal('next-line'), ...common, options: oneRight });

export const severalSchema = fields({
	kind: v.literal('several'),
	...common,
	options: v.pipe(
		options,
		v.check((list) => list.some((each) => each.right), 'expected at least one option with right: true')
	)
});
