import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceOf, hillNumbers, hillPath, hillWords, hillsTable, LEAST, MOST, normalBelow, STEP } from './hills.ts';

const height = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** By the trapezoid rule, so finely that nothing shows of it. */
function integral(of: (z: number) => number, from: number, to: number, steps = 4000): number {
	const width = (to - from) / steps;
	let sum = (of(from) + of(to)) / 2;
	for (let step = 1; step < steps; step += 1) sum += of(from + step * width);
	return sum * width;
}

const distance = fc.integer({ min: Math.round(LEAST / STEP), max: Math.round(MOST / STEP) }).map((step) => step * STEP);
const figure = {
	kind: 'hills' as const,
	title: 'T',
	means: 'M',
	measure: 'the score',
	groups: [
		{ label: 'women', one: 'the woman' },
		{ label: 'men', one: 'the man' }
	] as [{ label: string; one: string }, { label: string; one: string }],
	marks: [
		{ id: 'general', label: 'The public', pairs: 58 },
		{ id: 'study', label: 'One study' }
	]
};

describe('hills', () => {
	it('have the area of a normal distribution', () =>
		fc.assert(
			fc.property(fc.double({ min: -4, max: 4, noNaN: true }), (z) => {
				expect(normalBelow(z)).toBeCloseTo(integral(height, -9, z), 6);
			}),
			{ numRuns: 40 }
		));

	it('overlap by as much as lies under both', () =>
		fc.assert(
			fc.property(distance, (apart) => {
				const both = integral((z) => Math.min(height(z), height(z - apart)), -9, 11);
				expect(Math.abs(hillNumbers(apart).overlap - 100 * both)).toBeLessThanOrEqual(0.51);
			}),
			{ numRuns: 40 }
		));

	it('have as many pairs in which the second is further along as chance would draw', () =>
		fc.assert(
			fc.property(distance, (apart) => {
				// The difference of two draws, one of each hill.
				const further = integral((z) => height(z - apart) * normalBelow(z), -9, 11);
				expect(Math.abs(hillNumbers(apart).pairs - 100 * further)).toBeLessThanOrEqual(0.51);
			}),
			{ numRuns: 40 }
		));

	it('place people as well as a line half-way between the middles does', () =>
		fc.assert(
			fc.property(distance, (apart) => {
				const right = Math.max(normalBelow(apart / 2), normalBelow(-apart / 2));
				expect(Math.abs(hillNumbers(apart).placed - 100 * right)).toBeLessThanOrEqual(0.51);
			})
		));

	it('that stand on one another cannot be told apart', () => {
		expect(hillNumbers(0)).toEqual({ overlap: 100, pairs: 50, placed: 50 });
	});

	it('of a difference that researchers call small are nearly one', () => {
		expect(hillNumbers(0.2)).toEqual({ overlap: 92, pairs: 56, placed: 54 });
	});

	it('are found again by the pairs that a study tells of, to a pair', () =>
		fc.assert(
			fc.property(fc.integer({ min: 37, max: 92 }), (pairs) => {
				expect(Math.abs(hillNumbers(distanceOf(pairs)).pairs - pairs)).toBeLessThanOrEqual(1);
			})
		));

	it('are drawn as high as they are, in a box of 320 × 96', () => {
		const points = [...hillPath(0.5).matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => ({
			x: Number(x),
			y: Number(y)
		}));
		let [from, leaving, ...pieces] = points;
		while (from && leaving && pieces.length > 0) {
			const [coming, to, ...later] = pieces;
			if (!coming || !to) throw new Error('A piece is not whole.');
			for (let t = 0; t <= 1; t += 0.1) {
				const bezier = (axis: 'x' | 'y'): number =>
					(1 - t) ** 3 * from![axis] +
					3 * (1 - t) ** 2 * t * leaving![axis] +
					3 * (1 - t) * t ** 2 * coming[axis] +
					t ** 3 * to[axis];
				const z = (bezier('x') / 320) * 8.4 - 4.2 - 0.5;
				expect(Math.abs(90 - 82 * Math.exp((-z * z) / 2) - bezier('y'))).toBeLessThan(0.5);
			}
			[from, leaving, pieces] = [to, { x: 2 * to.x - coming.x, y: 2 * to.y - coming.y }, later];
		}
		expect(from?.x).toBeCloseTo(((0.5 + 3.2 + 4.2) / 8.4) * 320, 1);
	});

	it('are told in words, and in a table that leaves open what is not known', () => {
		expect(hillWords(figure, 0.3)[0]).toContain('in 58 the man is further along');
		expect(hillsTable(figure).rows).toEqual([
			['The public', '58', '89'],
			['One study', 'not known', 'not known']
		]);
	});
});
