import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common } from '../figure-fields.ts';

/** Who gave and who received, time after time. */
export const turnsSchema = v.pipe(
	fields({
		kind: v.literal('turns'),
		...common,
		people: v.tuple([text, text], 'expected two names'),
		/** One time each: when it was, and whose turn it was to give, by the place in `people`. */
		turns: v.pipe(
			listOf(fields({ id: idSchema, when: text, from: v.picklist([0, 1], 'expected 0 or 1, a place in people') }), 4),
			v.maxLength(12, 'expected at most 12')
		),
		/** What is said while the first gave at most so often; the last one says the rest. */
		words: v.pipe(
			v.array(fields({ atMost: v.number('expected a number of times'), says: text }), 'expected a list'),
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
