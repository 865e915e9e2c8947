import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { paceSchema } from './figure.ts';
import { fits, paceTable, paceY, stepBar, stepsThatFit } from './pace.ts';

const written = {
	kind: 'pace',
	title: 'T',
	means: 'M',
	asks: 'how much it asks',
	steps: [1, 4, 8].map((size) => ({ id: `s${size}`, text: `Step ${size}`, size })),
	days: [
		{ id: 'bad', label: 'A bad day', room: 2 },
		{ id: 'good', label: 'A good day', room: 6 }
	],
	words: { fits: 'It fits.', waits: 'It waits.' }
};
const figure = v.parse(paceSchema, written);

describe('a pace', () => {
	it('has room for a step and for all that are smaller, and for more steps on a day with more room', () =>
		fc.assert(
			fc.property(fc.nat(10), fc.nat(10), (one, other) => {
				const [less, more] = [Math.min(one, other), Math.max(one, other)];
				expect(stepsThatFit(figure, less)).toBeLessThanOrEqual(stepsThatFit(figure, more));
				const held = figure.steps.map(({ size }) => fits(size, less));
				expect(held).toEqual([...held].sort((a, b) => Number(b) - Number(a)));
			})
		));

	it('is drawn from the ground up', () => {
		expect(paceY(0)).toBe(90);
		expect(paceY(10)).toBe(10);
		expect(stepBar(0, 2, 10)).toEqual({ x: 67, y: 10, width: 26, height: 80 });
	});

	it('is told as a table, day by day', () => {
		expect(paceTable(figure).rows[1]).toEqual(['Step 4', '4', 'too large', 'there is room']);
	});

	it('refuses steps out of order', () => {
		const steps = [...written.steps].reverse();
		expect(v.safeParse(paceSchema, { ...written, steps }).issues?.[0]?.message).toBe(
			'has steps out of order; expected the smallest first'
		);
	});
});
