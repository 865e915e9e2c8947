import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseScenes } from '../../library/course-scenes-for-tests.ts';
import { replay } from './replay.ts';
import { firstSentences, textAt } from './scene-text.ts';
import { configOf, machineOf, sampleScene, smallConfig, smallScene } from '../scenes-for-tests.ts';
import { SceneSpace } from './scene-space.ts';
import { lastConfiguration, transcriptOf, walk } from './transcript.ts';

const small = new SceneSpace(smallConfig);

describe('transcriptOf', () => {
	const told = (...choices: string[]) =>
		transcriptOf(sampleScene, walk(new SceneSpace(sampleScene), choices)).steps.at(-1);

	it('tells the reply that a choice had in this run, and the text that was shown', () => {
		expect(told('knock', 'goHome')).toMatchObject({ text: 'The kettle is on.', after: 'Goodbye.' });
		expect(told('knock', 'stepOut', 'knock', 'goHome')).toMatchObject({
			text: 'The kettle sings.',
			after: 'A wave from the window.'
		});
	});
});

describe('walk', () => {
	it.each<[string, { config: object }]>([
		['the small scene', smallScene],
		...courseScenes.slice(0, 3).map((machine): [string, { config: object }] => [machine.id, machine])
	])('goes where the machine goes in %s', (_, machine) => {
		const config = configOf(machine);
		const remade = machineOf(config);
		const space = new SceneSpace(config);
		const choices = Object.values(config.states).flatMap((state) => ('on' in state ? Object.keys(state.on) : []));
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...choices, 'noSuchChoice'), { maxLength: 12 }), (wished) => {
				const replayed = replay(remade, wished);
				const walked = walk(space, wished);
				expect(walked.choices).toEqual(replayed.applied);
				expect(walked.stoppedAt).toBe(replayed.stoppedAt);
				expect(walked.configurations).toEqual(
					replayed.configurations.map(({ value, context }) => ({
						state: value,
						values: context.values,
						flags: context.flags
					}))
				);
			})
		);
	});

	it('keeps values and flags of the moment at which a run is forked', () => {
		const run = ['slam', 'knock', 'back', 'greet'];
		for (let keep = 0; keep <= run.length; keep++)
			expect(lastConfiguration(walk(small, run.slice(0, keep)))).toEqual(walk(small, run).configurations[keep]);
	});
});

describe('transcriptOf', () => {
	it('tells situations in short, choices, what they led to, and the ending', () => {
		const transcript = transcriptOf(smallConfig, walk(small, ['greet', 'tell']));
		expect(transcript.steps).toEqual([
			{
				state: 'openDoor',
				text: 'The door stands open. Bo waits in the hall, with wet shoes and a paper bag that is coming apart at the seams.',
				choice: { id: 'greet', label: 'Say hello' },
				after: 'He comes in.'
			},
			{ state: 'teaWithBo', text: 'Tea.', choice: { id: 'tell', label: 'Tell him' }, after: 'He listens.' }
		]);
		expect(transcript.end).toEqual({ state: 'mended', title: 'Mended', text: 'Mended, it is.' });
	});

	it('draws the curve of the variables that the picture follows, clamped', () => {
		const { curve } = transcriptOf(
			smallConfig,
			walk(small, ['greet', 'back', 'greet', 'back', 'greet', 'back', 'greet'])
		);
		expect(curve.map(({ near }) => near)).toEqual([4, 6, 6, 8, 8, 10, 10, 10]);
		expect(curve[1]).toEqual({ near: 6, open: 5, strain: 2 });
	});

	it('has no ending while the run goes on', () => {
		expect(transcriptOf(smallConfig, walk(small, ['slam'])).end).toEqual({
			state: 'shutDoor',
			title: undefined,
			text: 'The door is shut.'
		});
	});
});

describe('the words of a configuration', () => {
	it('adds the lines that belong to the moment', () => {
		const quiet = lastConfiguration(walk(small, ['greet']));
		const loud = lastConfiguration(walk(small, ['slam', 'knock']));
		expect(textAt(smallConfig, 'teaWithBo', quiet)).toEqual(['Tea.']);
		expect(textAt(smallConfig, 'teaWithBo', loud)).toEqual(['Tea.', 'The bang is still in the room.']);
		expect(textAt(smallConfig, 'afterTheJoke', quiet)).toEqual([]);
	});

	it.each([
		['Short. Very.', 'Short. Very.'],
		[`${'a'.repeat(95)}. More.`, `${'a'.repeat(95)}.`],
		[`${'a'.repeat(95)} “One. Two.” Three.`, `${'a'.repeat(95)} “One. Two.”`],
		[`${'a'.repeat(95)} "One. Two." Three.`, `${'a'.repeat(95)} "One. Two."`]
	])('cuts a text after whole sentences and quotations: %s', (text, short) => {
		expect(firstSentences(text)).toBe(short);
	});
});
