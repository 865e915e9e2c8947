/** The course as two strands that come together and part along the lessons. Units of a box. */
export interface Strands {
	width: number;
	height: number;
	/** SVG path data. */
	one: string;
	two: string;
	/** For each lesson, where it stands on both strands. */
	places: { x: number; one: number; two: number }[];
}

const STRIDE = 66;
const HEIGHT = 220;
const MIDDLE = HEIGHT / 2;
const SAMPLES = 8;

/** How far each strand is from the middle at a place along the way, 0 at the first lesson: wide at first, near at last. */
function swing(at: number, count: number): number {
	const widest = 82;
	const narrowest = 24;
	const width = widest - ((widest - narrowest) * at) / Math.max(1, count - 1);
	return width * Math.cos(at * 0.78 + 0.3);
}

/** The picture of a course of so many lessons. */
export function strands(count: number): Strands {
	const xOf = (at: number) => STRIDE * (at + 0.5);
	const places = Array.from({ length: count }, (_, at) => ({
		x: xOf(at),
		one: round(MIDDLE - swing(at, count)),
		two: round(MIDDLE + swing(at, count))
	}));
	const line = (sign: 1 | -1) =>
		Array.from({ length: (count - 1) * SAMPLES + 1 }, (_, step) => {
			const at = step / SAMPLES;
			return `${step === 0 ? 'M' : 'L'}${round(xOf(at))} ${round(MIDDLE + sign * swing(at, count))}`;
		}).join('');
	return { width: STRIDE * count, height: HEIGHT, one: line(-1), two: line(1), places };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
