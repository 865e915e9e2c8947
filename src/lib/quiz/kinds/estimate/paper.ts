import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

export const estimateOnPaper = ({ min, max, unit }: QuestionOf<'estimate'>): PaperLines => ({
	before: `From ${min} to ${max} ${unit}: __________`,
	lines: []
});
