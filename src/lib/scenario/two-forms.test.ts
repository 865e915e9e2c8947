import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeBond, twoForms, type Bond } from './two-forms.ts';

const level = fc.integer({ min: 0, max: 10 });
const bondArbitrary: fc.Arbitrary<Bond> = fc.record({ near: level, open: level, strain: level });
const levels = Array.from({ length: 11 }, (_, at) => at);

function pointsOf(path: string): { x: number; y: number }[] {
	const numbers = path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
	return numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? NaN }] : []));
}
/** How much room there is between the two forms; negative where they overlap. */
function gap(bond: Bond): number {
	const { left, right } = twoForms(bond);
	return Math.min(...pointsOf(right).map(({ x }) => x)) - Math.max(...pointsOf(left).map(({ x }) => x));
}
/** How uneven the edge is: by how much the way to the middle changes from point to point. */
function unevenness(bond: Bond): number {
	const points = pointsOf(twoForms(bond).left);
	const [x, y] = (['x', 'y'] as const).map(
		(axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
	);
	const lengths = points.map((point) => Math.hypot(point.x - (x ?? 0), point.y - (y ?? 0)));
	return lengths.reduce((sum, length, at) => sum + Math.abs(length - (lengths[at - 1] ?? length)), 0);
}

describe('the picture', () => {
	it('is a closed path within the box, for every bond', () =>
		fc.assert(
			fc.property(bondArbitrary, (bond) => {
				const { left, right, solidity } = twoForms(bond);
				for (const path of [left, right]) {
					expect(path).toMatch(/^M[-\d.]+ [-\d.]+(?:Q[-\d.]+ [-\d.]+ [-\d.]+ [-\d.]+)+Z$/);
					for (const { x, y } of pointsOf(path)) {
						expect(x).toBeGreaterThan(0);
						expect(x).toBeLessThan(200);
						expect(y).toBeGreaterThan(0);
						expect(y).toBeLessThan(120);
					}
				}
				expect(solidity).toBeGreaterThan(0);
				expect(solidity).toBeLessThanOrEqual(1);
			})
		));

	it('brings the forms together with each step of nearness', () =>
		fc.assert(
			fc.property(bondArbitrary, ({ near, ...rest }) => {
				fc.pre(near < 10);
				expect(gap({ near: near + 1, ...rest })).toBeLessThan(gap({ near, ...rest }));
			})
		));

	it('lets more light through with each step of openness', () => {
		const solidities = levels.map((open) => twoForms({ near: 5, open, strain: 5 }).solidity);
		expect(solidities).toEqual([...solidities].sort((a, b) => b - a));
		expect(new Set(solidities).size).toBe(levels.length);
	});

	it('has a rougher edge with each step of strain', () => {
		const edges = levels.map((strain) => unevenness({ near: 5, open: 5, strain }));
		expect(edges).toEqual([...edges].sort((a, b) => a - b));
	});
});

describe('the words', () => {
	it.each([
		[{ near: 10, open: 10, strain: 0 }, 'Two forms overlap. They are open, with a calm edge.'],
		[{ near: 5, open: 5, strain: 5 }, 'Two forms stand near each other. They are half open, with an uneven edge.'],
		[{ near: 0, open: 0, strain: 10 }, 'Two forms stand far apart. They are closed, with a rough edge.']
	])('of %j', (bond, words) => expect(describeBond(bond)).toBe(words));

	it('say the forms overlap or touch just where the picture shows it', () =>
		fc.assert(
			fc.property(bondArbitrary, (bond) => {
				expect(/forms (?:overlap|touch)/.test(describeBond(bond))).toBe(gap(bond) <= 0);
			})
		));
});
