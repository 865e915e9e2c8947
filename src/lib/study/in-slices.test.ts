import { expect, it } from 'vitest';
import { inSlices } from './in-slices.ts';

it('gives the page its turn when a slice has used up its time, and returns the result', async () => {
	let time = 0;
	let pauses = 0;
	const sinceLastPause: number[] = [0];
	function* work(): Generator<void, string> {
		for (let at = 0; at < 10; at++) {
			time += 2;
			sinceLastPause[sinceLastPause.length - 1] = (sinceLastPause.at(-1) ?? 0) + 2;
			yield;
		}
		return 'done';
	}
	const result = await inSlices(work(), {
		now: () => time,
		pause: async () => {
			pauses++;
			sinceLastPause.push(0);
		}
	});
	expect(result).toBe('done');
	expect(pauses).toBe(3);
	expect(Math.max(...sinceLastPause)).toBeLessThanOrEqual(6);
});
