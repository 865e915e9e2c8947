import type { FigureTable } from '../../figure-table.ts';
import type { FigureOf } from '../../figure.ts';

/** In how many ways one or more of so many reasons can be there at once. */
export function waysOf(count: number): number {
	return 2 ** count - 1;
}

const BOX = { width: 320, height: 64 };

/** SVG path data, in a box of 320 × 64, of the strand of reason `at` of so many: all come together in one place. */
export function reasonStrand(at: number, count: number): string {
	const x = Math.round((BOX.width * (at + 0.5)) / count);
	const middle = BOX.width / 2;
	return `M${x} 2C${x} 40 ${middle} 24 ${middle} ${BOX.height - 2}`;
}

/** What is said of so many reasons at once. */
export function reasonsWords(here: number, count: number): string {
	const ways = `There are ${waysOf(count)} ways in which one or more of the ${count} could be there, and it would sound the same in each.`;
	if (here === 0) return `None is chosen. ${ways}`;
	return `${here === 1 ? 'One reason' : `${here} reasons at once`}. ${ways}`;
}

export function reasonsTable({ reasons, sentence }: FigureOf<'reasons'>): FigureTable {
	return {
		head: ['What may be there', 'What is heard', 'Besides'],
		rows: reasons.map(({ text, note = '' }) => [text, sentence, note])
	};
}
