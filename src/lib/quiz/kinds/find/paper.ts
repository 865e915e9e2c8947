import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';
import { spoken } from './spoken.ts';

export const findOnPaper = ({ lines }: QuestionOf<'find'>): PaperLines => ({
	numbered: true,
	lines: lines.map((line) => ({ id: line.id, text: spoken(line) })),
	reasons: lines.map((line) => ({
		id: line.id,
		text: spoken(line),
		belongs: line.mark && 'to be marked',
		why: line.feedback
	}))
});
