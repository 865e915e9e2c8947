import * as v from 'valibot';
import { fields, listOf, text, uniqueIds } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, level } from '../figure-fields.ts';

const effect = v.pipe(
	v.number('expected by how much the level changes, from -10 to 10'),
	v.integer('expected by how much the level changes, from -10 to 10'),
	v.minValue(-10, 'expected at least -10'),
	v.maxValue(10, 'expected at most 10')
);

const stepSchema = fields({
	id: idSchema,
	/** Whose step it is, by the place in `seats`. */
	seat: v.picklist([0, 1], 'expected 0 or 1, a place in seats'),
	text,
	effect,
	/** What could be done in its place, and where that leads. */
	instead: v.optional(
		v.array(
			fields({
				id: idSchema,
				text,
				effect,
				/** Steps that then do not follow. */
				spares: v.optional(v.array(idSchema, 'expected a list of ids of steps'), []),
				leads: text
			}),
			'expected a list'
		),
		[]
	)
});

/** Steps that feed each other, round and round, and what one of them does when it is another. */
export const loopSchema = v.pipe(
	fields({
		kind: v.literal('loop'),
		...common,
		seats: v.pipe(
			v.array(text, 'expected one or two names'),
			v.minLength(1, 'expected one or two names'),
			v.maxLength(2, 'expected one or two names')
		),
		/** What grows or shrinks as it turns. */
		level: fields({
			label: text,
			start: level,
			/** As the space between two strands, or as one line that rises and falls. */
			drawn: v.picklist(['strands', 'line'], 'expected strands or line')
		}),
		steps: v.pipe(listOf(stepSchema, 3), v.maxLength(6, 'expected at most 6 steps')),
		/** Where it leads when nothing is changed. */
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
	v.check(
		({ steps }) => uniqueIds(steps.flatMap(({ instead }) => instead)),
		'has two changes with one id; expected ids that differ in the whole loop'
	),
	v.check(
		({ steps }) => steps.some(({ instead }) => instead.length > 0),
		'has no step that could be another; expected instead in at least one'
	)
);
