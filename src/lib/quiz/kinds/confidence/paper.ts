import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

export const confidenceOnPaper = ({ statements }: QuestionOf<'confidence'>): PaperLines => ({ lines: statements });
