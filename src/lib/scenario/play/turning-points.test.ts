import { describe, expect, it } from 'vitest';
import { searchReach } from './ending-reach.ts';
import { atOnce } from './explore.ts';
import { endingKinds, sampleScene, smallConfig } from '../scenes-for-tests.ts';
import { SceneSpace } from './scene-space.ts';
import { lastConfiguration, walk } from './transcript.ts';
import { stillOpenWords, turningPointWords } from '../../words/turning-point-words.ts';
import { goodStillOpen, reasonsOf, turningPoints } from './turning-points.ts';

const space = new SceneSpace(smallConfig);
const reach = atOnce(searchReach(smallConfig));

const pointsOf = (...choices: string[]) => turningPoints(smallConfig, endingKinds, walk(space, choices), reach);
const wordsOf = (found: string[], ...choices: string[]) =>
	pointsOf(...choices).map((point) => turningPointWords(smallConfig, endingKinds, point, new Set(found)));
const openAfter = (...choices: string[]) =>
	goodStillOpen(smallConfig, endingKinds, lastConfiguration(walk(space, choices)), reach);

describe('reasonsOf', () => {
	const reasonsAfter = (...choices: string[]) => [
		...reasonsOf(sampleScene, walk(new SceneSpace(sampleScene), choices))
	];

	it('are told where what went before decided how a choice landed', () => {
		expect(reasonsAfter('knock', 'stepOut', 'knock', 'goHome')).toEqual([[3, 'It had grown warm before.']]);
	});

	it('are not told where it decided nothing', () => {
		expect(reasonsAfter('knock', 'goHome')).toEqual([]);
	});
});

describe('turningPoints', () => {
	it('are the choices after which an ending could no longer be reached, and no others', () => {
		expect(pointsOf('wait', 'slam', 'knock').map((point) => point.step)).toEqual([1]);
		expect(pointsOf('slam')[0]).toEqual({
			step: 0,
			reached: undefined,
			closedGood: [{ ending: 'mended', kind: 'repair', away: 2 }],
			closedOther: []
		});
	});

	it('counts the last choice, which closes all but its own ending', () => {
		const last = pointsOf('greet', 'tell').at(-1);
		expect(last?.closedGood.map(({ ending }) => ending)).toEqual(['hopeful']);
		expect(last?.closedOther.map(({ ending }) => ending)).toEqual(['apart', 'broken']);
	});

	it('has none while everything is open', () => {
		expect(pointsOf('wait')).toEqual([]);
	});
});

describe('the words', () => {
	it('say what was open, and how far, without giving away an unseen ending', () => {
		expect(wordsOf([], 'slam')).toEqual(['Until here, a repair was still open, 2 choices away.']);
		expect(wordsOf(['mended'], 'slam')).toEqual(['Until here, “Mended” was still open, 2 choices away.']);
	});

	it('name the nearest of several', () => {
		expect(wordsOf([], 'slam', 'leave').at(-1)).toBe('Until here, a hopeful ending was still open, 2 choices away.');
		expect(wordsOf([], 'greet', 'tell').at(-1)).toBe('Until here, a hopeful ending was still open, one choice away.');
	});

	it('say where a hard ending was ruled out', () => {
		const ruledOut = {
			step: 0,
			closedGood: [],
			closedOther: [{ ending: 'broken', kind: 'rupture', away: 1 }]
		};
		expect(turningPointWords(smallConfig, endingKinds, ruledOut, new Set())).toBe(
			'From here on, a break could no longer come.'
		);
	});

	it('say what can still be reached from where a run stands', () => {
		expect(stillOpenWords(smallConfig, endingKinds, openAfter(), new Set())).toBe(
			'From here you can still reach a repair (2 choices away) and a hopeful ending (2 choices away).'
		);
		expect(stillOpenWords(smallConfig, endingKinds, openAfter('slam', 'leave'), new Set())).toBe(
			'From here a repair or a hopeful ending can no longer be reached. An earlier decision opens one again.'
		);
	});
	it('speak of no good ending where the scene has none', () => {
		const kinds = { drift: { says: 'drifting apart' } };
		expect(stillOpenWords(smallConfig, kinds, [], new Set())).toBeUndefined();
	});
});
