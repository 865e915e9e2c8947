/** A stretch of the way, along one lesson, from above to below: two strands that part and come together again. */
export interface Stretch {
	/** SVG path data in a box of `WAY_WIDTH` × 100, whose height may be stretched. */
	one: string;
	two: string;
	/** Where marks stand on it: how far from the left, and how far down, of 100. */
	seats: Record<Seat, { x: number; y: number }>;
}

/** On either strand high or low, or between them. */
export type Seat = 'oneHigh' | 'oneLow' | 'twoHigh' | 'twoLow' | 'between';

export const WAY_WIDTH = 168;
const MIDDLE = WAY_WIDTH / 2;
/** How near the strands come to each other, from the middle. */
const NEAREST = 5;
const SAMPLES = 20;
const HIGH = 0.28;
const LOW = 0.72;

/** The stretch along the lesson at this place, counted from 0. It goes on where the one before ended. */
export function stretch(at: number): Stretch {
	const widest = 57 + 5 * Math.cos(at * 2.3);
	/** The way itself winds a little. */
	const bend = (place: number) => MIDDLE + 9 * Math.sin(place * 1.9);
	const x = (sign: 1 | -1, down: number) => {
		const apart = (1 - Math.cos(2 * Math.PI * down)) / 2;
		const middle = bend(at) + (bend(at + 1) - bend(at)) * easeInOut(down);
		return round(middle + sign * (NEAREST + widest * apart));
	};
	const line = (sign: 1 | -1) =>
		Array.from({ length: SAMPLES + 1 }, (_, step) => {
			const down = step / SAMPLES;
			return `${step === 0 ? 'M' : 'L'}${x(sign, down)} ${round(down * 100)}`;
		}).join('');
	const seat = (sign: 1 | -1, down: number) => ({ x: x(sign, down), y: down * 100 });
	return {
		one: line(-1),
		two: line(1),
		seats: {
			oneHigh: seat(-1, HIGH),
			oneLow: seat(-1, LOW),
			twoHigh: seat(1, HIGH),
			twoLow: seat(1, LOW),
			between: { x: round((x(-1, 0.5) + x(1, 0.5)) / 2), y: 50 }
		}
	};
}

function easeInOut(along: number): number {
	return (1 - Math.cos(Math.PI * along)) / 2;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
