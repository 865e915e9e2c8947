import { describe, expect, it } from 'vitest';
import { describeBond } from '../../words/bond-words.ts';
import { twoForms, type Bond } from './two-forms.ts';

const levels = Array.from({ length: 11 }, (_, at) => at);
/** All bonds there are. */
const bonds = levels.flatMap((near) =>
	levels.flatMap((open) => levels.map((strain): Bond => ({ near, open, strain })))
);

interface Point {
	x: number;
	y: number;
}
const numbersIn = (path: string) => path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
/** The points through which an outline goes; those between them only bend it. */
function pointsOn(path: string): Point[] {
	const numbers = numbersIn(path);
	return numbers.flatMap((x, at) => (at % 4 === 0 ? [{ x, y: numbers[at + 1] ?? NaN }] : []));
}
/** How much room there is between the two forms; negative where they overlap. */
function gap(bond: Bond): number {
	const { left, right } = twoForms(bond);
	return Math.min(...pointsOn(right).map(({ x }) => x)) - Math.max(...pointsOn(left).map(({ x }) => x));
}
/** How uneven the edge is: by how much each point stands out from, or back behind, its two neighbours. */
function unevenness(bond: Bond): number {
	const points = pointsOn(twoForms(bond).left);
	const middle = (axis: keyof Point) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
	const lengths = points.map(({ x, y }) => Math.hypot(x - middle('x'), y - middle('y')));
	return lengths
		.slice(1, -1)
		.reduce((sum, length, at) => sum + Math.abs((lengths[at] ?? NaN) - 2 * length + (lengths[at + 2] ?? NaN)), 0);
}

describe('the picture', () => {
	it('is a closed path within the box, for every bond', () => {
		for (const bond of bonds) {
			const { left, right, solidity } = twoForms(bond);
			for (const path of [left, right]) {
				expect(path).toMatch(/^M[-\d.]+ [-\d.]+(?:Q[-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+)+Z$/);
				const numbers = numbersIn(path);
				const [xs, ys] = [0, 1].map((axis) => numbers.filter((_, at) => at % 2 === axis));
				expect(Math.min(...numbers)).toBeGreaterThan(0);
				expect(Math.max(...(xs ?? []))).toBeLessThan(200);
				expect(Math.max(...(ys ?? []))).toBeLessThan(120);
			}
			expect(solidity).toBeGreaterThan(0);
			expect(solidity).toBeLessThanOrEqual(1);
		}
	});

	it('brings the forms together with each step of nearness', () => {
		for (const bond of bonds) if (bond.near < 10) expect(gap({ ...bond, near: bond.near + 1 })).toBeLessThan(gap(bond));
	});

	it('lets more light through with each step of openness', () => {
		const solidities = levels.map((open) => twoForms({ near: 5, open, strain: 5 }).solidity);
		expect(solidities).toEqual([...solidities].sort((a, b) => b - a));
		expect(new Set(solidities).size).toBe(levels.length);
	});

	it('has a rougher edge with each step of strain', () => {
		const edges = levels.map((strain) => unevenness({ near: 5, open: 5, strain }));
		edges.slice(1).forEach((edge, at) => expect(edge).toBeGreaterThan(edges[at] ?? NaN));
	});
});

describe('the words', () => {
	it.each([
		[{ near: 10, open: 10, strain: 0 }, 'Two forms overlap. They are open, with a calm edge.'],
		[{ near: 5, open: 5, strain: 5 }, 'Two forms stand near each other. They are half open, with an uneven edge.'],
		[{ near: 0, open: 0, strain: 10 }, 'Two forms stand far apart. They are closed, with a rough edge.']
	])('of %j', (bond, words) => expect(describeBond(bond)).toBe(words));

	it('say the forms overlap or touch just where the picture shows it', () => {
		for (const bond of bonds) expect(/forms (?:overlap|touch)/.test(describeBond(bond))).toBe(gap(bond) <= 0);
	});

	it('say all there is to see, each thing somewhere', () => {
		const said = new Set(bonds.map(describeBond));
		for (const words of ['overlap', 'touch', 'almost touch', 'stand near each other', 'stand apart', 'stand far apart'])
			expect([...said].filter((each) => each.startsWith(`Two forms ${words}.`))).toHaveLength(9);
	});
});
