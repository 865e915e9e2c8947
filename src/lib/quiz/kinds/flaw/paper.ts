import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

export const flawOnPaper = ({ pieces }: QuestionOf<'flaw'>): PaperLines => ({
	lines: pieces,
	reasons: pieces.map(({ id, text, flaw, feedback }) => ({ id, text, belongs: flaw && 'to be marked', why: feedback }))
});
