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

/** SVG path data of a step as a bar from the ground, in that box. */
export function stepBar(at: number, count: number, size: number): string {
	const x = Math.round((BOX.width * (at + 0.5)) / count);
	return `M${x} ${BOX.foot}V${paceY(size)}`;
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
