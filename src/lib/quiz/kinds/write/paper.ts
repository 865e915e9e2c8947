import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

const LINES_TO_WRITE_ON = 5;

export const writeOnPaper = ({ starter }: QuestionOf<'write'>): PaperLines => ({
	before: starter,
	lines: [],
	ruled: LINES_TO_WRITE_ON
});
