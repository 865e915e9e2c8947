import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, level } from '../figure-fields.ts';

/** Steps of different sizes, and how much room there is for them on different days. */
export const paceSchema = v.pipe(
	fields({
		kind: v.literal('pace'),
		...common,
		/** What a step asks of somebody, as in “how much it asks of Ines”. */
		asks: text,
		steps: v.pipe(listOf(fields({ id: idSchema, text, size: level }), 3), v.maxLength(7, 'expected at most 7 steps')),
		days: v.pipe(
			listOf(fields({ id: idSchema, label: text, room: level }), 2),
			v.maxLength(4, 'expected at most 4 days')
		),
		/** What is said of a step that fits, and of one that does not. */
		words: fields({ fits: text, waits: text })
	}),
	v.check(
		({ steps }) => steps.every(({ size }, at) => size >= (steps[at - 1]?.size ?? 0)),
		'has steps out of order; expected the smallest first'
	)
);
