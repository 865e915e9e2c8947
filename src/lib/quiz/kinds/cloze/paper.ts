import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

export const clozeOnPaper = ({ sentence, accept, feedback }: QuestionOf<'cloze'>): PaperLines => ({
	before: sentence.replace('___', '__________'),
	lines: [],
	reasons: [{ id: 'gap', text: sentence.split('___').join(accept[0] ?? ''), why: feedback.right }]
});
