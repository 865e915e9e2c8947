import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common } from '../figure-fields.ts';

/** What a lens does to something: takes it as it is, turns it into something else, or passes it by. */
export const fateSchema = v.picklist(['kept', 'bent', 'lost'], 'expected kept, bent or lost');

export const lensesSchema = v.pipe(
	fields({
		/** The same things seen in different ways: kept, bent or lost. */
		kind: v.literal('lenses'),
		...common,
		/** Words over the list of lenses: “Seen by”. */
		ask: text,
		/** What there is to see. */
		items: listOf(
			fields({
				/** Unlike those of the other items. */
				id: idSchema,
				/** What happened, as a sentence that a camera could bear out. */
				text
			}),
			3
		),
		/** The ways of seeing it. */
		lenses: listOf(
			fields({
				/** Unlike those of the other lenses. */
				id: idSchema,
				/** Who or what sees so: “a camera”. */
				label: text,
				/** What it makes of items; those that are not named here are kept. */
				sees: v.array(
					fields({
						/** The id of an item. */
						item: idSchema,
						/** Whether it comes through as it is, as something else, or not at all. */
						as: fateSchema,
						/** What it is taken as, or what else is to be said of it. */
						says: v.optional(text)
					}),
					'expected a list'
				)
			}),
			2
		),
		/** What the three are called, where “as it is”, “taken as” and “missed” are not right. */
		words: v.optional(
			fields({
				/** Of what comes through as it is. */
				kept: text,
				/** Of what is turned into something else; `says` stands after it. */
				bent: text,
				/** Of what does not come through. */
				lost: text
			}),
			{ kept: 'as it is', bent: 'taken as', lost: 'missed' }
		),
		/** The id of the lens that it is seen through at first. */
		start: idSchema
	}),
	v.check(
		({ items, lenses }) => lenses.every(({ sees }) => sees.every(({ item }) => items.some(({ id }) => id === item))),
		'has a lens that sees what is not among the items'
	),
	v.check(({ lenses, start }) => lenses.some(({ id }) => id === start), 'starts with a lens that is not there')
);
