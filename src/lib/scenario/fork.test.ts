import { describe, expect, it } from 'vitest';
import { describeBondChange } from './bond-change.ts';
import { curvePath, curvePoint, CURVE_HEIGHT, CURVE_WIDTH } from './curve.ts';
import { otherWays, partingOf } from './fork.ts';
import { smallConfig } from './small-scene.ts';
import { stepTable } from './step-table.ts';
import { lastPlace, walk } from './transcript.ts';

const table = stepTable(smallConfig);

describe('otherWays', () => {
	it('are the choices not taken, closed ones with their hint', () => {
		const place = lastPlace(walk(table, ['slam', 'knock']));
		expect(otherWays(smallConfig, table, place, 'joke')).toEqual([
			{ choice: 'tell', label: 'Tell him', locked: 'Not after that bang.' },
			{ choice: 'back', label: 'Go back to the door', locked: undefined }
		]);
	});

	it('are none at an ending', () => {
		expect(otherWays(smallConfig, table, lastPlace(walk(table, ['greet', 'tell'])))).toEqual([]);
	});
});

describe('partingOf', () => {
	it('finds the last place two runs share, and what each chose there', () => {
		const parting = partingOf(walk(table, ['wait', 'greet', 'tell']), walk(table, ['wait', 'slam', 'leave']));
		expect(parting).toMatchObject({ shared: 1, place: { state: 'openDoor' }, choices: ['greet', 'slam'] });
	});

	it('knows a run that goes no further than the other', () => {
		const parting = partingOf(walk(table, ['greet']), walk(table, ['greet', 'tell']));
		expect(parting).toMatchObject({ shared: 1, place: { state: 'teaWithBo' }, choices: [undefined, 'tell'] });
	});

	it('finds no parting in the same way', () => {
		const same = partingOf(walk(table, ['greet']), walk(table, ['greet']));
		expect(same).toMatchObject({ shared: 1, choices: [undefined, undefined] });
	});
});

describe('describeBondChange', () => {
	const bond = { near: 5, open: 5, strain: 5 };
	it.each([
		[{ near: 6, open: 5, strain: 5 }, 'The two forms come a little closer.'],
		[{ near: 3, open: 4, strain: 5 }, 'The two forms move a good deal apart. They close up a little.'],
		[{ near: 5, open: 7, strain: 3 }, 'They grow a good deal more open. Their edge gets a good deal calmer.'],
		[{ near: 5, open: 5, strain: 6 }, 'Their edge gets a little rougher.'],
		[bond, 'Between the two forms nothing visible changes.']
	])('says %j', (after, words) => expect(describeBondChange(bond, after)).toBe(words));
});

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
