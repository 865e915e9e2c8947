import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

export const estimateOnPaper = ({ min, max, unit, answer, feedback }: QuestionOf<'estimate'>): PaperLines => ({
	before: `From ${min} to ${max} ${unit}: __________`,
	lines: [],
	reasons: [{ id: 'estimate', text: `About ${answer} ${unit}`, why: feedback.near }]
});
