/** How two people stand to each other, each 0–10: how near, how open, how strained. */
export interface Bond {
	near: number;
	open: number;
	strain: number;
}

export interface TwoFormsPicture {
	/** SVG path data in a box of 200 × 120. */
	left: string;
	right: string;
	/** 0–1: how solid the forms are; the more open, the more light they let through. */
	solidity: number;
}

const RADIUS = 30;
const MIDDLE = { x: 100, y: 60 };
/** Distance of each centre from the middle when nearest and furthest, in units of the box. */
const NEAREST = 14;
const FURTHEST = 62;
const POINTS = 24;

/** The two forms of a bond: distance follows nearness, light follows openness, the edge grows uneven with strain. */
export function twoForms({ near, open, strain }: Bond): TwoFormsPicture {
	const apart = FURTHEST - ((FURTHEST - NEAREST) * near) / 10;
	const unevenness = 0.012 * strain;
	return {
		left: outline(MIDDLE.x - apart, MIDDLE.y + 3, RADIUS, unevenness, 0.4),
		right: outline(MIDDLE.x + apart, MIDDLE.y - 3, RADIUS * 0.94, unevenness, 2.1),
		solidity: 0.92 - 0.04 * open
	};
}

/** A closed, smooth outline around a centre. */
function outline(x: number, y: number, radius: number, unevenness: number, turn: number): string {
	const points = Array.from({ length: POINTS }, (_, at) => {
		const angle = (at / POINTS) * 2 * Math.PI;
		const soft = 1 + 0.05 * Math.sin(2 * angle + turn) + 0.03 * Math.sin(3 * angle - turn);
		const rough = 1 + unevenness * Math.sin(8 * angle + turn);
		const length = radius * soft * rough;
		return [x + length * Math.cos(angle), y + length * Math.sin(angle)] as const;
	});
	const middle = (a: readonly [number, number], b: readonly [number, number]) =>
		`${round((a[0] + b[0]) / 2)} ${round((a[1] + b[1]) / 2)}`;
	const last = points.at(-1) as readonly [number, number];
	const first = points[0] as readonly [number, number];
	const curves = points.map((point, at) => {
		const next = points[at + 1] ?? first;
		return `Q${round(point[0])} ${round(point[1])} ${middle(point, next)}`;
	});
	return `M${middle(last, first)}${curves.join('')}Z`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
