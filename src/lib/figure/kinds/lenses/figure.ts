import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common } from '../figure-fields.ts';

/** What a lens does to something: takes it as it is, turns it into something else, or passes it by. */
export const fateSchema = v.picklist(['kept', 'bent', 'lost'], 'expected kept, bent or lost');

/** The same things seen through different lenses. */
export const lensesSchema = v.pipe(
	fields({
		kind: v.literal('lenses'),
		...common,
		/** Words over the list of lenses. */
		ask: text,
		items: listOf(fields({ id: idSchema, text }), 3),
		lenses: listOf(
			fields({
				id: idSchema,
				label: text,
				/** What it makes of things; of those that are not named here, nothing else. */
				sees: v.array(fields({ item: idSchema, as: fateSchema, says: v.optional(text) }), 'expected a list')
			}),
			2
		),
		/** What the three fates are called, where “as it is”, “taken as” and “missed” are not right. */
		words: v.optional(fields({ kept: text, bent: text, lost: text }), {
			kept: 'as it is',
			bent: 'taken as',
			lost: 'missed'
		}),
		/** The lens that it is seen through at first. */
		start: idSchema
	}),
	v.check(
		({ items, lenses }) => lenses.every(({ sees }) => sees.every(({ item }) => items.some(({ id }) => id === item))),
		'has a lens that sees what is not among the items'
	),
	v.check(({ lenses, start }) => lenses.some(({ id }) => id === start), 'starts with a lens that is not there')
);
