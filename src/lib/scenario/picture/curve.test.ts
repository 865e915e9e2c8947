import { describe, expect, it } from 'vitest';
import { curvePath, curvePoint, CURVE_HEIGHT, CURVE_WIDTH } from './curve.ts';

describe('a curve', () => {
	it('stays inside its drawing and passes through its levels', () => {
		const path = curvePath([0, 10, 5], 2);
		const ends = path.split('C').map((part) => part.trim().split(' ').slice(-2).join(' '));
		expect(ends).toEqual(
			[0, 10, 5].map((level, step) => {
				const { x, y } = curvePoint(step, level, 2);
				return step === 0 ? `M${x} ${y}` : `${x} ${y}`;
			})
		);
		for (const level of [0, 10]) {
			const { x, y } = curvePoint(2, level, 2);
			expect(x).toBeLessThan(CURVE_WIDTH);
			expect(y).toBeGreaterThan(0);
			expect(y).toBeLessThan(CURVE_HEIGHT);
		}
	});
});
