import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from './replay.ts';
import { sampleScene } from '../scenes-for-tests.ts';
import { sceneArbitrary } from '../scene-arbitrary.ts';
import { scene } from '../scene.ts';

const door = scene.createMachine(sampleScene);
const choice = fc.constantFrom('knock', 'wait', 'ask', 'leave', 'stay', 'stepOut', 'goHome');

describe('replay', () => {
	it('of nothing is the start', () => {
		const { snapshot, configurations, applied, stoppedAt } = replay(door, []);
		expect([snapshot.value, configurations.length, applied, stoppedAt]).toEqual(['hall', 1, [], undefined]);
	});

	it('goes from choice to choice, through passing states, to an ending', () => {
		const { snapshot, configurations, applied, stoppedAt } = replay(door, ['knock', 'stepOut', 'knock', 'stay']);
		expect(configurations.map(({ value }) => value)).toEqual(['hall', 'kitchen', 'hall', 'kitchen', 'tea']);
		expect(applied).toEqual(['knock', 'stepOut', 'knock', 'stay']);
		expect([snapshot.status, stoppedAt]).toEqual(['done', undefined]);
	});

	it.each([
		['a choice that is gone', ['knock', 'sing', 'leave'], 'kitchen', 'sing'],
		['a choice of another situation', ['knock', 'wait', 'goHome'], 'kitchen', 'wait'],
		['a choice that is closed there', ['wait', 'ask', 'leave'], 'hall', 'ask'],
		['a choice after the ending', ['leave', 'knock'], 'street', 'knock'],
		['the name of a state', ['kitchen'], 'hall', 'kitchen'],
		['a word that means something to the machine', ['xstate.init'], 'hall', 'xstate.init']
	])('stops at %s', (_, choices, configuration, stoppedAt) => {
		const replayed = replay(door, choices);
		expect([replayed.snapshot.value, replayed.stoppedAt]).toEqual([configuration, stoppedAt]);
		expect(replayed.applied).toEqual(choices.slice(0, choices.indexOf(stoppedAt)));
	});

	it('never throws, whatever was stored', () => {
		const word = fc.oneof(
			choice,
			fc.string(),
			fc.constantFrom('', '*', '.', 'knock.*', '__proto__', 'constructor', 'xstate.stop', 'xstate.done.state.the-door')
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 12 }), (choices) => {
				const { snapshot, configurations, applied, stoppedAt } = replay(door, choices);
				expect(applied).toEqual(choices.slice(0, applied.length));
				expect(stoppedAt).toBe(choices[applied.length]);
				expect(configurations).toHaveLength(applied.length + 1);
				expect(configurations.at(-1)).toBe(snapshot);
				expect(snapshot.error).toBeUndefined();
			}),
			{ numRuns: 500 }
		);
	});

	it('of the choices that were applied leads to the same configurations again', () =>
		fc.assert(
			fc.property(
				sceneArbitrary,
				fc.array(fc.constantFrom('ask', 'plan', 'wait', 'leave'), { maxLength: 12 }),
				(config, choices) => {
					const machine = scene.createMachine(config);
					const first = replay(machine, choices);
					const again = replay(machine, first.applied);
					expect(again.stoppedAt).toBeUndefined();
					const standing = ({ configurations }: typeof first) =>
						configurations.map(({ value, context }) => ({ value, context }));
					expect(standing(again)).toEqual(standing(first));
				}
			)
		));
});
