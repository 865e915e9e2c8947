import type { FigureTable } from '../../figure-table.ts';
import type { FigureOf } from '../../figure.ts';

/** Distances between the middles of two hills, in standard deviations, as far as they can be moved. */
export const LEAST = -0.5;
export const MOST = 2;
export const STEP = 0.05;

/** The share of a normal distribution below z. Abramowitz and Stegun 1964, 26.2.17; off by less than 0.0000001. */
export function normalBelow(z: number): number {
	const t = 1 / (1 + 0.2316419 * Math.abs(z));
	const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
	const above = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
	return z >= 0 ? 1 - above : above;
}

/** What two hills of the same width, `distance` standard deviations apart, come to; each of a hundred. */
export interface HillNumbers {
	/** Of each hill, the part that lies under the other too. */
	overlap: number;
	/** Pairs, one of each group, in which the second is further along. */
	pairs: number;
	/** People, as many of each group, whose group one could say by the better guess. */
	placed: number;
}

/** Follows Cohen 1988 for the overlap, and McGraw and Wong 1992 for pairs. */
export function hillNumbers(distance: number): HillNumbers {
	const hundred = (share: number): number => Math.round(100 * share);
	return {
		overlap: hundred(2 * normalBelow(-Math.abs(distance) / 2)),
		pairs: hundred(normalBelow(distance / Math.SQRT2)),
		placed: hundred(normalBelow(Math.abs(distance) / 2))
	};
}

/** The distance at which the second is further along in so many of 100 pairs, as far as the hills can be moved. */
export function distanceOf(pairs: number): number {
	let [low, high] = [LEAST, MOST];
	for (let halving = 0; halving < 30; halving += 1) {
		const middle = (low + high) / 2;
		if (100 * normalBelow(middle / Math.SQRT2) < pairs) low = middle;
		else high = middle;
	}
	return Math.round(1000 * low) / 1000;
}

const BOX = { width: 320, height: 96, foot: 90, top: 8 };
const REACH = 4.2;
/** How far from its middle a hill is drawn, and in how many pieces on each side. */
const SIDE = 3.2;
const PIECES = 5;

/** SVG path data, in a box of 320 × 96, of a hill whose middle is so many standard deviations off the box’s own. */
export function hillPath(middle: number): string {
	const third = SIDE / PIECES / 3;
	/** A place so far from the middle, on the tangent that touches the hill `along` before it. */
	const place = (from: number, along = 0): string => {
		const height = (BOX.foot - BOX.top) * Math.exp((-from * from) / 2);
		const [x, y] = [
			((middle + from + along + REACH) / (2 * REACH)) * BOX.width,
			BOX.foot - height * (1 - from * along)
		];
		return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
	};
	const ends = Array.from({ length: 2 * PIECES }, (_, at) => -SIDE + 3 * third * (at + 1));
	const pieces = ends.map((end) => `${place(end, -third)} ${place(end)}`);
	// Each piece after the first begins with the slope that the one before it ended with.
	return `M${place(-SIDE)}C${place(-SIDE, third)} ${pieces.join('S')}`;
}

/** The same as sentences. */
export function hillWords({ groups: [first, second] }: FigureOf<'hills'>, distance: number): string[] {
	const { overlap, pairs, placed } = hillNumbers(distance);
	return [
		`Take a hundred pairs, one from each group: in ${pairs} ${second.one} is further along, and in ${100 - pairs} ${first.one}. A coin would give 50.`,
		`The hills share ${overlap} parts of 100.`,
		`Knowing only where a person stands, you would name the right group for ${placed} people in 100. A coin would get 50.`
	];
}

export function hillsTable(figure: FigureOf<'hills'>): FigureTable {
	return {
		head: ['What is known', `Pairs in which ${figure.groups[1].one} is further along, of 100`, 'Overlap, of 100'],
		rows: figure.marks.map(({ label, pairs }) => [
			label,
			pairs === undefined ? 'not known' : String(pairs),
			pairs === undefined ? 'not known' : String(hillNumbers(distanceOf(pairs)).overlap)
		])
	};
}
