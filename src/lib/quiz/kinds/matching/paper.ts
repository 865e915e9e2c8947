import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

export const matchingOnPaper = ({ rows, columns }: QuestionOf<'matching'>): PaperLines => ({
	lines: rows,
	after: columns.map(({ id, label, choices }) => ({
		id,
		label,
		text: choices.map((choice) => choice.text).join(' · ')
	}))
});
