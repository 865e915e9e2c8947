import * as v from 'valibot';
import { checkFields } from '../../../course/check-fields.ts';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { didYouMeanOneOf } from '../../../course/meant.ts';
import { common, feedback } from '../question-fields.ts';

export const sortingSchema = v.pipe(
	fields({
		/** Cards are put into groups. */
		kind: v.literal('sorting'),
		...common,
		/** Where a card can be put. */
		groups: listOf(
			fields({
				/** Answers are kept by it, so it stays. */
				id: idSchema,
				/** What the group is called. */
				label: text
			}),
			2
		),
		/** What is put into groups. */
		cards: listOf(
			fields({
				/** Answers are kept by it, so it stays. */
				id: idSchema,
				/** What stands on the card. */
				text,
				/** The id of the group in which it belongs. */
				group: idSchema,
				/** Why it belongs there. */
				feedback
			}),
			2
		)
	}),
	checkFields(({ groups, cards }) => {
		const ids = groups.map(({ id }) => id);
		return cards.flatMap(({ group }, at) =>
			ids.includes(group)
				? []
				: [{ path: ['cards', at, 'group'], message: `'${group}' is no group${didYouMeanOneOf(group, ids)}` }]
		);
	})
);
