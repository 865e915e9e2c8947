import { describe, expect, it } from 'vitest';
import { otherWays, partingOf } from './fork.ts';
import { smallConfig } from '../scenes-for-tests.ts';
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
