import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, level } from '../figure-fields.ts';

export const paceSchema = v.pipe(
	fields({
		/** Steps of different sizes, and how much room there is for them on different days. */
		kind: v.literal('pace'),
		...common,
		/** What the height of a step says, in the midst of a sentence: “how much it asks of Ines”. */
		asks: text,
		/** The steps, the smallest first. */
		steps: v.pipe(
			listOf(
				fields({
					/** Unlike those of the other steps. */
					id: idSchema,
					/** The step, as a sentence. */
					text,
					/** How large it is; not smaller than the one before it. */
					size: level
				}),
				3
			),
			v.maxLength(7, 'expected at most 7 steps')
		),
		/** The days; the first is shown until the learner chooses another. */
		days: v.pipe(
			listOf(
				fields({
					/** Unlike those of the other days. */
					id: idSchema,
					/** What day it is: “After a bad night”. */
					label: text,
					/** The largest step for which there is room. */
					room: level
				}),
				2
			),
			v.maxLength(4, 'expected at most 4 days')
		),
		/** What is said after the words of a step. */
		words: fields({
			/** Where there is room for it. */
			fits: text,
			/** Where there is none. */
			waits: text
		})
	}),
	v.check(
		({ steps }) => steps.every(({ size }, at) => size >= (steps[at - 1]?.size ?? 0)),
		'has steps out of order; expected the smallest first'
	)
);
