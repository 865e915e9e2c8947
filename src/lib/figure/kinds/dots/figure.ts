import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, ofHundred } from '../figure-fields.ts';

const partSchema = fields({
	id: idSchema,
	label: text,
	count: ofHundred,
	/** Found by some studies and not by others: drawn open. */
	unsure: v.optional(v.boolean('expected true or false'), false)
});

const groupSchema = v.pipe(
	fields({
		id: idSchema,
		label: text,
		parts: v.pipe(listOf(partSchema, 1), v.maxLength(3, 'expected at most 3 parts, each with a look of its own')),
		/** What is to be said of those whom the parts leave out. */
		unknown: v.optional(text)
	}),
	v.check(
		({ parts }) => parts.reduce((sum, { count }) => sum + count, 0) <= 100,
		'has parts that come to more than a hundred'
	),
	v.check(
		({ parts, unknown }) => parts.reduce((sum, { count }) => sum + count, 0) < 100 === (unknown !== undefined),
		'expected unknown where the parts come to less than a hundred, and only there'
	)
);

/** Groups of a hundred dots. */
export const dotsSchema = v.pipe(
	fields({
		kind: v.literal('dots'),
		...common,
		/** What a dot is: “one of a hundred adults”. */
		each: text,
		groups: listOf(groupSchema, 1),
		/** A part that the learner may guess first, by filling dots. */
		guess: v.optional(fields({ ask: text, group: idSchema, part: idSchema }))
	}),
	v.check(
		({ groups, guess }) =>
			!guess || groups.some(({ id, parts }) => id === guess.group && parts.some((part) => part.id === guess.part)),
		'has a guess at a part that is not there'
	)
);
