import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

const LINES_TO_WRITE_ON = 5;

export const writeOnPaper = ({ starter, models, checks }: QuestionOf<'write'>): PaperLines => ({
	before: starter,
	lines: [],
	ruled: LINES_TO_WRITE_ON,
	reasons: [
		...models.map(({ id, text, note }) => ({ id, text, why: note })),
		{ id: 'checks', text: 'To hold yours against:', why: checks.map(({ text }) => text).join(' ') }
	]
});
