import type { FigureTable } from '../../figure-table.ts';
import type { FigureOf } from '../../figure.ts';

type Pace = FigureOf<'pace'>;

/** Whether there is room for a step; both from 0 to 10. */
export function fits(size: number, room: number): boolean {
	return size <= room;
}

/** How many of the steps there is room for. The smallest come first. */
export function stepsThatFit({ steps }: Pick<Pace, 'steps'>, room: number): number {
	return steps.filter(({ size }) => fits(size, room)).length;
}

const BOX = { width: 320, foot: 90, top: 10 };
const HIGHEST = 10;

/** How high a size or a room stands in a box of 320 × 96. */
export function paceY(size: number): number {
	return Math.round(BOX.foot - ((BOX.foot - BOX.top) * size) / HIGHEST);
}

const BAR_WIDTH = 26;

/** Where the bar of step `at` of so many stands in that box: on the ground, as high as it is large. */
export function stepBar(
	at: number,
	count: number,
	size: number
): { x: number; y: number; width: number; height: number } {
	const x = Math.round((BOX.width * (at + 0.5)) / count - BAR_WIDTH / 2);
	return { x, y: paceY(size), width: BAR_WIDTH, height: BOX.foot - paceY(size) };
}

export function paceTable({ steps, days, asks }: Pace): FigureTable {
	return {
		head: [
			'Step',
			`${asks.charAt(0).toUpperCase()}${asks.slice(1)}, 0 to ${HIGHEST}`,
			...days.map(({ label, room }) => `${label} (room: ${room})`)
		],
		rows: steps.map(({ text, size }) => [
			text,
			String(size),
			...days.map(({ room }) => (fits(size, room) ? 'there is room' : 'too large'))
		])
	};
}
