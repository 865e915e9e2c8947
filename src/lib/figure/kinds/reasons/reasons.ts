import type { FigureTable } from '../../figure-table.ts';
import type { FigureOf } from '../../figure.ts';

const BOX = { width: 320, height: 64 };

/** SVG path data, in a box of 320 × 64, of the strand of reason `at` of so many: all come together in one place. */
export function reasonStrand(at: number, count: number): string {
	const x = Math.round((BOX.width * (at + 0.5)) / count);
	const middle = BOX.width / 2;
	return `M${x} 2C${x} 40 ${middle} 24 ${middle} ${BOX.height - 2}`;
}

/** What is said where so many are chosen. */
export function reasonsWords(here: number): string {
	const chosen = here === 0 ? 'None is chosen.' : here === 1 ? 'One is chosen.' : `${here} are chosen at once.`;
	return `${chosen} Any of these, or several, would sound the same.`;
}

export function reasonsTable({ reasons, sentence }: FigureOf<'reasons'>): FigureTable {
	return {
		head: ['What may be there', 'What is heard', 'Besides'],
		rows: reasons.map(({ text, note = '' }) => [text, sentence, note])
	};
}
