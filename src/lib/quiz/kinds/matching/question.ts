import * as v from 'valibot';
import { checkFields, type FlawedField } from '../../../course/check-fields.ts';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { didYouMeanOneOf } from '../../../course/meant.ts';
import { nearestOf } from '../../../course/nearest.ts';
import { common, feedback } from '../question-fields.ts';

export const matchingSchema = v.pipe(
	fields({
		/** Each row is joined to one choice of each column. */
		kind: v.literal('matching'),
		...common,
		/** What is asked of each row. */
		columns: listOf(
			fields({
				/** Answers are kept by it, so it stays. */
				id: idSchema,
				/** What the column is called. */
				label: text,
				/** What a row can be joined to. */
				choices: listOf(
					fields({
						/** Answers are kept by it, so it stays. */
						id: idSchema,
						/** The choice. */
						text,
						/** Why no row needs it; needed on such a spare choice alone. */
						feedback: v.optional(feedback)
					}),
					2
				)
			}),
			1
		),
		/** What is joined. */
		rows: listOf(
			fields({
				/** Answers are kept by it, so it stays. */
				id: idSchema,
				/** The row. */
				text,
				/** By the id of each column, the id of the choice that fits. */
				answers: v.record(idSchema, idSchema),
				/** Why it belongs there. */
				feedback
			}),
			2
		)
	}),
	checkFields(({ columns, rows }) => {
		const flaws = rows.flatMap(({ answers }, at) => answerFlaws(answers, columns, ['rows', at, 'answers']));
		// A misspelt answer needs no choice: that one is not called a spare.
		return flaws.length > 0 ? flaws : spareFlaws(columns, rows);
	})
);

/** A choice that no row needs says why in its feedback. */
function spareFlaws(columns: readonly Column[], rows: readonly { answers: Record<string, string> }[]): FlawedField[] {
	return columns.flatMap(({ id, choices }, at) =>
		choices.flatMap((choice, place) =>
			choice.feedback !== undefined || rows.some(({ answers }) => answers[id] === choice.id)
				? []
				: [
						{
							path: ['columns', at, 'choices', place] as const,
							message: `'${choice.id}' is needed by no row; expected feedback that says why`
						}
					]
		)
	);
}

interface Column {
	id: string;
	choices: readonly { id: string; feedback?: string | undefined }[];
}

/** Each row answers each column with one of its choices, and no other column. A misspelt one is told of once. */
function answerFlaws(
	answers: Readonly<Record<string, string>>,
	columns: readonly Column[],
	path: FlawedField['path']
): FlawedField[] {
	const left = columns.map(({ id }) => id).filter((id) => !(id in answers));
	const strays = Object.keys(answers).filter((id) => !columns.some((column) => column.id === id));
	const meant = strays.map((stray) => nearestOf(stray, left));
	return [
		...strays.map((stray) => ({
			path: [...path, stray] as const,
			message: `'${stray}' is no column${didYouMeanOneOf(stray, left)}`
		})),
		...columns.flatMap(({ id, choices }) => {
			const ids = choices.map((choice) => choice.id);
			const answer = answers[id];
			if (answer === undefined)
				return meant.includes(id) ? [] : [{ path, message: `lacks '${id}'; expected one of ${ids.join(', ')}` }];
			if (ids.includes(answer)) return [];
			return [
				{ path: [...path, id] as const, message: `'${answer}' is no choice of '${id}'${didYouMeanOneOf(answer, ids)}` }
			];
		})
	];
}
