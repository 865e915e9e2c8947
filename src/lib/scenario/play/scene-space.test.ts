import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { sampleScene, smallConfig } from '../scenes-for-tests.ts';
import { sceneArbitrary } from '../scene-arbitrary.ts';
import { scene } from '../scene.ts';
import type { OutcomeConfig, SceneConfig, SituationConfig } from '../scene-schema.ts';
import { CLOSED, SceneSpace } from './scene-space.ts';

const walk = fc.array(fc.nat(100), { maxLength: 25 });

/** Walks machine and space side by side, at each configuration by one of the open choices, and compares them all the way. */
function compare(config: SceneConfig, steps: readonly number[]): void {
	const machine = scene.createMachine(config);
	const space = new SceneSpace(config);
	let [snapshot] = initialTransition(machine);
	let configuration = space.first;
	const agree = (): void => {
		const { state, ...context } = space.configurationAt(configuration);
		expect({ state, ...context }).toEqual({ state: snapshot.value, ...snapshot.context });
		expect(space.numberOf({ state, ...context })).toBe(configuration);
		expect(space.choicesAt(configuration).map(({ id, to }) => [id, to !== CLOSED])).toEqual(
			Object.keys(choicesIn(config, state)).map((id) => [id, snapshot.can({ type: id })])
		);
		expect([space.stateOf(configuration), space.endingOf(configuration)]).toEqual([
			state,
			snapshot.status === 'done' ? state : undefined
		]);
	};
	agree();
	for (const step of steps) {
		const open = space.choicesAt(configuration).filter(({ to }) => to !== CLOSED);
		const chosen = open[step % open.length];
		if (!chosen) return;
		[snapshot] = transition(machine, snapshot, { type: chosen.id });
		configuration = chosen.to;
		agree();
	}
}

function choicesIn(config: SceneConfig, id: string): object {
	const state = config.states[id];
	return state && 'on' in state ? state.on : {};
}

describe('the space of a scene', () => {
	it('agrees with the machine at every step through the sample', () =>
		fc.assert(fc.property(walk, (steps) => compare(sampleScene, steps))));

	it('agrees with the machine at every step through any scene', () =>
		fc.assert(fc.property(sceneArbitrary, walk, compare), { numRuns: 150 }));

	it('begins with the flags that are set at the start, and keeps what no choice changes', () => {
		const context = { values: { warmth: 4, strain: 2, light: 7 }, flags: { knocked: true, rain: true, wind: false } };
		const guard = { type: 'all' as const, params: [{ type: 'flag' as const, params: 'rain' }] };
		const hall = sampleScene.states.hall as SituationConfig;
		const ask = { ...hall.on.ask, guard } as OutcomeConfig;
		const config = {
			...sampleScene,
			context,
			states: { ...sampleScene.states, hall: { ...hall, on: { ...hall.on, ask } } }
		};
		fc.assert(fc.property(walk, (steps) => compare(config, steps)));
		expect(new SceneSpace(config).size).toBe(5 * 11 * 11 * 2);
	});

	it.each([
		['the sample', sampleScene],
		['the small scene', smallConfig]
	])('leaves out what no guard asks for, and steps as before, in %s', (_, config) => {
		const [all, few] = [new SceneSpace(config), new SceneSpace(config, 'by guards')];
		expect(few.size).toBeLessThan(all.size);
		fc.assert(
			fc.property(walk, (steps) => {
				let [configuration, same] = [all.first, few.first];
				for (const step of steps) {
					expect(few.numberOf(all.configurationAt(configuration))).toBe(same);
					const [choices, sameChoices] = [all.choicesAt(configuration), few.choicesAt(same)];
					expect(sameChoices.map(({ to }) => to === CLOSED)).toEqual(choices.map(({ to }) => to === CLOSED));
					const open = choices.flatMap(({ to }, at) => (to === CLOSED ? [] : at));
					const at = open[step % open.length];
					if (at === undefined) return;
					[configuration, same] = [choices[at]?.to ?? CLOSED, sameChoices[at]?.to ?? CLOSED];
				}
			})
		);
	});

	it('tells which route a passing state took', () => {
		const space = new SceneSpace(sampleScene);
		const passed: [string, number][] = [];
		const knock = (warmth: number): string => {
			const hall = space.numberOf({ state: 'hall', values: { warmth, strain: 2 }, flags: {} });
			const leads: number[] = [];
			space.after(hall, leads, { route: (...each) => passed.push(each) });
			return space.stateOf(leads[0] ?? CLOSED);
		};
		expect([knock(4), knock(1)]).toEqual(['kitchen', 'hall']);
		expect(passed).toEqual([
			['afterTheKnock', 0],
			['afterTheKnock', 1]
		]);
	});

	it('leaves no configuration changed behind', () => {
		const space = new SceneSpace(sampleScene);
		const before = space.choicesAt(space.first);
		for (const { to } of before) if (to !== CLOSED) space.choicesAt(to);
		expect(space.choicesAt(space.first)).toEqual(before);
		expect(space.configurationAt(space.first)).toEqual({ state: 'hall', ...sampleScene.context });
	});
});
