import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

export const confidenceOnPaper = ({ statements }: QuestionOf<'confidence'>): PaperLines => ({
	lines: statements,
	reasons: statements.map(({ id, text, truth, feedback }) => ({
		id,
		text,
		belongs: truth ? 'true' : 'false',
		why: truth ? feedback.true : feedback.false
	}))
});
