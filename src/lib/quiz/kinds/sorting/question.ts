import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

export const sortingSchema = v.pipe(
	fields({
		kind: v.literal('sorting'),
		...common,
		groups: listOf(fields({ id: idSchema, label: text }), 2),
		cards: listOf(fields({ id: idSchema, text, group: idSchema, feedback }), 2)
	}),
	v.check(
		({ groups, cards }) => cards.every((card) => groups.some((group) => group.id === card.group)),
		'expected each card to name one of the groups'
	)
);
