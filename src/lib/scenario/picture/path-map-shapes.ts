const POINTS = 20;

/** SVG path data of a soft form around 0, 0. Forms with different turns differ a little, like pebbles. */
export function pebble(width: number, height: number, turn: number): string {
	const points = Array.from({ length: POINTS }, (_, at) => {
		const angle = (at / POINTS) * 2 * Math.PI;
		const soft = 1 + 0.025 * Math.sin(2 * angle + turn * 1.7) + 0.02 * Math.sin(3 * angle - turn);
		return { x: rounder(Math.cos(angle)) * (width / 2) * soft, y: rounder(Math.sin(angle)) * (height / 2) * soft };
	});
	const middles = points.map((point, at) => {
		const next = points[(at + 1) % POINTS] as (typeof points)[number];
		return `${short((point.x + next.x) / 2)} ${short((point.y + next.y) / 2)}`;
	});
	const curves = points.map((point, at) => `Q${short(point.x)} ${short(point.y)} ${middles[at]}`);
	return `M${middles.at(-1)}${curves.join('')}Z`;
}

/** Between an ellipse and a box. */
function rounder(value: number): number {
	return Math.sign(value) * Math.abs(value) ** 0.7;
}

function short(value: number): number {
	return Math.round(value * 10) / 10;
}

const LINE_LENGTH = 12;
const MOST_LINES = 3;

/** A name broken into at most three lines that fit into a place; what does not fit ends in an ellipsis. */
export function nameLines(name: string): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const line = lines.at(-1);
		if (line !== undefined && `${line} ${word}`.length <= LINE_LENGTH) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	if (lines.length <= MOST_LINES) return lines;
	return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`];
}
