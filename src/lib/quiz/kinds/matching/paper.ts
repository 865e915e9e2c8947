import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

export const matchingOnPaper = ({ rows, columns }: QuestionOf<'matching'>): PaperLines => ({
	lines: rows,
	after: columns.map(({ id, label, choices }) => ({
		id,
		label,
		text: choices.map((choice) => choice.text).join(' · ')
	})),
	reasons: [
		...rows.map(({ id, text, answers, feedback }) => ({
			id,
			text,
			belongs: columns
				.map((column) => column.choices.find((choice) => choice.id === answers[column.id])?.text)
				.join(' · '),
			why: feedback
		})),
		...columns.flatMap(({ id, choices }) =>
			choices.flatMap((choice) =>
				choice.feedback === undefined ? [] : [{ id: `${id}.${choice.id}`, text: choice.text, why: choice.feedback }]
			)
		)
	]
});
