import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common } from '../figure-fields.ts';

export const turnsSchema = v.pipe(
	fields({
		/** Who gave and who received, time after time. */
		kind: v.literal('turns'),
		...common,
		/** The names of the two. */
		people: v.tuple([text, text], 'expected two names'),
		/** The times, one after the other. */
		turns: v.pipe(
			listOf(
				fields({
					/** Unlike those of the other times. */
					id: idSchema,
					/** When it was: “Tuesday 1”. */
					when: text,
					/** Who gave, by the place in `people`: 0 is the first. */
					from: v.picklist([0, 1], 'expected 0 or 1, a place in people')
				}),
				4
			),
			v.maxLength(12, 'expected at most 12')
		),
		/** What is said of the tally, by how often the first of `people` gave; the first that applies is shown. */
		words: v.pipe(
			v.array(
				fields({
					/** Up to so many times; higher from one to the next, and in the last no less than there are turns. */
					atMost: v.number('expected a number of times'),
					/** What can be said then. */
					says: text
				}),
				'expected a list'
			),
			v.minLength(2, 'expected at least 2')
		)
	}),
	v.check(
		({ words }) => words.every(({ atMost }, at) => atMost > (words[at - 1]?.atMost ?? -1)),
		'has words out of order; expected atMost to rise'
	),
	v.check(
		({ words, turns }) => (words.at(-1)?.atMost ?? 0) >= turns.length,
		'has no words for the most that can be given'
	)
);
