import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

/** Each row is joined to one choice of each column. A choice that no row needs is a spare, and says why in its feedback. */
export const matchingSchema = v.pipe(
	fields({
		kind: v.literal('matching'),
		...common,
		columns: listOf(
			fields({
				id: idSchema,
				label: text,
				choices: listOf(fields({ id: idSchema, text, feedback: v.optional(feedback) }), 2)
			}),
			1
		),
		rows: listOf(fields({ id: idSchema, text, answers: v.record(idSchema, idSchema), feedback }), 2)
	}),
	v.check(
		({ columns, rows }) =>
			rows.every((row) =>
				columns.every((column) => column.choices.some((choice) => choice.id === row.answers[column.id]))
			),
		'expected each row to answer each column with one of its choices'
	),
	v.check(
		({ columns, rows }) =>
			columns.every((column) =>
				column.choices.every(
					(choice) => choice.feedback !== undefined || rows.some((row) => row.answers[column.id] === choice.id)
				)
			),
		'expected feedback on each choice that no row needs'
	)
);
