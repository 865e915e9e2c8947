import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretch, WAY_WIDTH } from './way-strands.ts';

/** What a finger needs. */
const FINGER = 44;
/** How high a stretch is at least, in the same units. */
const HEIGHT = 148;

const places = fc.nat({ max: 1000 });
const ends = (path: string): { first: number; last: number } => {
	const points = path.slice(1).split('L');
	return { first: parseFloat(points[0] ?? ''), last: parseFloat(points.at(-1) ?? '') };
};

test('each stretch begins where the one before ended', () => {
	fc.assert(
		fc.property(places, (at) => {
			for (const strand of ['one', 'two'] as const)
				expect(ends(stretch(at + 1)[strand]).first).toBe(ends(stretch(at)[strand]).last);
		})
	);
});

test('no two marks are nearer to each other than a finger is wide, and none is beyond the edge', () => {
	fc.assert(
		fc.property(places, (at) => {
			const seats = Object.values(stretch(at).seats);
			for (const [index, { x, y }] of seats.entries()) {
				expect(x).toBeGreaterThanOrEqual(FINGER / 2);
				expect(x).toBeLessThanOrEqual(WAY_WIDTH - FINGER / 2);
				for (const other of seats.slice(index + 1))
					expect(Math.hypot(x - other.x, ((y - other.y) * HEIGHT) / 100)).toBeGreaterThanOrEqual(FINGER);
			}
		})
	);
});
