import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, ofHundred } from '../figure-fields.ts';

const partSchema = fields({
	/** Unlike those of the other parts of the group. */
	id: idSchema,
	/** Of whom or what it is the count, after the number: “had what they wanted”. */
	label: text,
	/** How many of the group’s hundred. */
	count: ofHundred,
	/** Whether some studies found it and others did not: drawn otherwise than what all found. */
	unsure: v.optional(v.boolean('expected true or false'), false)
});

const groupSchema = v.pipe(
	fields({
		/** Unlike those of the other groups. */
		id: idSchema,
		/** What stands over its dots. */
		label: text,
		/** What the hundred fall into; together at most 100. */
		parts: v.pipe(listOf(partSchema, 1), v.maxLength(3, 'expected at most 3 parts, each with a look of its own')),
		/** What is said of those whom the parts leave out, drawn open. Needed where the parts come to less than 100, and only there. */
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

export const dotsSchema = v.pipe(
	fields({
		/** Counts of a hundred, as dots, in one group or several. */
		kind: v.literal('dots'),
		...common,
		/** What a dot is, after “Each dot:” and without a full stop: “one of a hundred adults”. */
		each: text,
		/** The groups, each with a hundred dots. */
		groups: listOf(groupSchema, 1),
		/** A part that the learner may guess first, by filling dots. */
		guess: v.optional(
			fields({
				/** The question. */
				ask: text,
				/** The id of the group. */
				group: idSchema,
				/** The id of a part of that group. */
				part: idSchema
			})
		)
	}),
	v.check(
		({ groups, guess }) =>
			!guess || groups.some(({ id, parts }) => id === guess.group && parts.some((part) => part.id === guess.part)),
		'has a guess at a part that is not there'
	)
);
