import type { FigureTable } from '../../figure-table.ts';
import type { FigureOf } from '../../figure.ts';

type Gap = FigureOf<'gap'>;

const HIGHEST = 10;
const FALL = 0.7;
const STEEPER_FALL = 1;

/** Less than is wanted, as much, or more. */
export type Side = 'less' | 'even' | 'more';

export function sideOf(wanted: number, there: number): Side {
	if (there === wanted) return 'even';
	return there < wanted ? 'less' : 'more';
}

/**
 * How high the outcome tends to be, from 0 to 10: highest without a gap, and lower the wider it is. Only the form is known,
 * not the numbers; they are there so that it can be drawn.
 */
export function outcomeAt({ steeper }: Pick<Gap, 'steeper'>, wanted: number, there: number): number {
	const fall = steeper !== undefined && sideOf(wanted, there) === steeper ? STEEPER_FALL : FALL;
	return Math.max(0, HIGHEST - fall * Math.abs(there - wanted));
}

const BOX = { width: 320, left: 10, top: 10, foot: 84 };

/** Where a level, from 0 to 10, stands in a box 320 wide. */
export function gapX(level: number): number {
	return Math.round(BOX.left + ((BOX.width - 2 * BOX.left) * level) / HIGHEST);
}

/** Where an outcome, from 0 to 10, stands in a box 96 high. */
export function gapY(outcome: number): number {
	return Math.round(BOX.foot - ((BOX.foot - BOX.top) * outcome) / HIGHEST);
}

/** SVG path data of how the outcome goes, in a box of 320 × 96, from the least that can be there to the most. */
export function outcomePath(figure: Pick<Gap, 'steeper'>, wanted: number): string {
	const points = [0, wanted, HIGHEST].map((there) => `${gapX(there)} ${gapY(outcomeAt(figure, wanted, there))}`);
	return `M${points.join('L')}`;
}

export function gapTable({ wanted, there, outcome, words }: Gap): FigureTable {
	return {
		head: [there.label, `Set against ${lowered(wanted.label)}`, `How far people tend to be ${outcome}`],
		rows: [
			['Less', 'too little', words.less],
			['As much', 'no gap', words.even],
			['More', 'too much', words.more]
		]
	};
}

function lowered(label: string): string {
	return label.charAt(0).toLowerCase() + label.slice(1);
}
