import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

export const clozeOnPaper = ({ sentence }: QuestionOf<'cloze'>): PaperLines => ({
	before: sentence.replace('___', '__________'),
	lines: []
});
