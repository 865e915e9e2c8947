/** A line of a curve: a level from 0 to 10 at each step, from step 0. */
export interface CurveLine {
	name: string;
	values: readonly number[];
}

/** The size of a curve's drawing. */
export const CURVE_WIDTH = 320;
export const CURVE_HEIGHT = 132;

const LEFT = 30;
const RIGHT = 10;
const TOP = 8;
const BOTTOM = 12;
const HIGHEST = 10;

/** Where a level at a step stands in the drawing, `last` being the step at its right edge. */
export function curvePoint(step: number, level: number, last: number): { x: number; y: number } {
	return {
		x: Math.round(LEFT + (step / last) * (CURVE_WIDTH - LEFT - RIGHT)),
		y: Math.round(TOP + (1 - level / HIGHEST) * (CURVE_HEIGHT - TOP - BOTTOM))
	};
}

/** SVG path data of a line: level at each step, with soft passages between them that never overshoot. */
export function curvePath(values: readonly number[], last: number): string {
	const points = values.map((level, step) => curvePoint(step, level, last));
	return points
		.map(({ x, y }, at) => {
			const before = points[at - 1];
			if (!before) return `M${x} ${y}`;
			const middle = Math.round((before.x + x) / 2);
			return `C${middle} ${before.y} ${middle} ${y} ${x} ${y}`;
		})
		.join('');
}
