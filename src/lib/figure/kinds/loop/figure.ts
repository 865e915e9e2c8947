import * as v from 'valibot';
import { differingIds } from '../../../course/differing-ids.ts';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, level } from '../figure-fields.ts';

const effect = v.pipe(
	v.number('expected by how much the level changes, from -10 to 10'),
	v.integer('expected by how much the level changes, from -10 to 10'),
	v.minValue(-10, 'expected at least -10'),
	v.maxValue(10, 'expected at most 10')
);

const stepSchema = fields({
	/** Unlike those of the other steps. */
	id: idSchema,
	/** Whose step it is, by the place in `seats`: 0 is the first. */
	seat: v.picklist([0, 1], 'expected 0 or 1, a place in seats'),
	/** What is done; where there are two seats the name stands before it. */
	text,
	/** By how much it changes the level. */
	effect,
	/** What could be done in its place, and where that leads; needed in one step at least. */
	instead: v.optional(
		v.pipe(
			v.array(
				fields({
					/** Unlike those of all other changes in the loop. */
					id: idSchema,
					/** What is done instead. */
					text,
					/** By how much that changes the level, in the place of the step’s own effect. */
					effect,
					/** The ids of steps that then do not follow, and change nothing. */
					spares: v.optional(v.array(idSchema, 'expected a list of ids of steps'), []),
					/** Where the loop leads with it; said after three rounds. */
					leads: text
				}),
				'expected a list'
			),
			differingIds()
		),
		[]
	)
});

export const loopSchema = v.pipe(
	fields({
		/** Steps that feed each other, round and round; one can be changed, with where that leads. */
		kind: v.literal('loop'),
		...common,
		/** Whose steps they are: one name or two. */
		seats: v.pipe(
			v.array(text, 'expected one or two names'),
			v.minLength(1, 'expected one or two names'),
			v.maxLength(2, 'expected one or two names')
		),
		/** What grows or shrinks as it turns; it stays within 0 and 10. */
		level: fields({
			/** What it is called, with a capital: “How far apart they are”. */
			label: text,
			/** How high it is before the first step. */
			start: level,
			/** As the space between two strands, or as one line that rises and falls. */
			drawn: v.picklist(['strands', 'line'], 'expected strands or line')
		}),
		/** The steps of one round, in their order; after the last comes the first. */
		steps: v.pipe(listOf(stepSchema, 3), v.maxLength(6, 'expected at most 6 steps')),
		/** Where it leads when nothing is changed; said after three rounds. */
		leads: text
	}),
	v.check(
		({ seats, steps }) => steps.every(({ seat }) => seat < seats.length),
		'has a step of a seat that is not there'
	),
	v.check(
		({ steps }) =>
			steps.every(({ instead }) =>
				instead.every(({ spares }) => spares.every((spared) => steps.some(({ id }) => id === spared)))
			),
		'has a change that spares a step that is not there'
	),
	differingIds('steps.*.instead'),
	v.check(
		({ steps }) => steps.some(({ instead }) => instead.length > 0),
		'has no step that could be another; expected instead in at least one'
	)
);
