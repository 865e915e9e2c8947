import type { PaperLines } from '../kind.ts';

export const optionsOnPaper = ({ options }: { options: PaperLines['lines'] }): PaperLines => ({ lines: options });
