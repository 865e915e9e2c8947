import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

export const optionsOnPaper = ({ options }: QuestionOf<'single' | 'next-line' | 'several'>): PaperLines => ({
	lines: options,
	reasons: options.map(({ id, text, right, feedback }) => ({ id, text, belongs: right && 'fits', why: feedback }))
});
