import { describe, expect, it } from 'vitest';
import { otherWays, partingOf } from './fork.ts';
import { smallConfig } from '../scenes-for-tests.ts';
import { SceneSpace } from './scene-space.ts';
import { lastConfiguration, walk } from './transcript.ts';

const space = new SceneSpace(smallConfig);

describe('otherWays', () => {
	it('are the choices not taken, closed ones with their hint', () => {
		const configuration = lastConfiguration(walk(space, ['slam', 'knock']));
		expect(otherWays(smallConfig, configuration, 'joke')).toEqual([
			{ id: 'tell', label: 'Tell him', locked: 'Not after that bang.' },
			{ id: 'back', label: 'Go back to the door', locked: undefined }
		]);
	});

	it('are none at an ending', () => {
		expect(otherWays(smallConfig, lastConfiguration(walk(space, ['greet', 'tell'])))).toEqual([]);
	});
});

describe('partingOf', () => {
	it('finds the last configuration two runs share, and what each chose there', () => {
		const parting = partingOf(walk(space, ['wait', 'greet', 'tell']), walk(space, ['wait', 'slam', 'leave']));
		expect(parting).toMatchObject({ shared: 1, configuration: { state: 'openDoor' }, choices: ['greet', 'slam'] });
	});

	it('knows a run that goes no further than the other', () => {
		const parting = partingOf(walk(space, ['greet']), walk(space, ['greet', 'tell']));
		expect(parting).toMatchObject({ shared: 1, configuration: { state: 'teaWithBo' }, choices: [undefined, 'tell'] });
	});

	it('finds no parting in the same way', () => {
		const same = partingOf(walk(space, ['greet']), walk(space, ['greet']));
		expect(same).toMatchObject({ shared: 1, choices: [undefined, undefined] });
	});
});
