import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

export const flawOnPaper = ({ pieces }: QuestionOf<'flaw'>): PaperLines => ({ lines: pieces });
