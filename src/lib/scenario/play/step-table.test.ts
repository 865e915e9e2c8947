import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialTransition, transition } from 'xstate';
import { sampleScene } from '../scenes-for-tests.ts';
import { sceneArbitrary } from '../scene-arbitrary.ts';
import { scene } from '../scene.ts';
import type { SceneConfig } from '../scene-schema.ts';
import { choicesAt, firstPlace, stepTable, take } from './step-table.ts';

const walk = fc.array(fc.nat(100), { maxLength: 25 });

/** Walks machine and table side by side, at each place by one of the open choices, and compares them all the way. */
function compare(config: SceneConfig, steps: readonly number[]): void {
	const machine = scene.createMachine(config);
	const table = stepTable(config);
	let [snapshot] = initialTransition(machine);
	let place = firstPlace(table);
	const agree = (): void => {
		expect(place).toEqual({ state: snapshot.value, ...snapshot.context });
		expect(choicesAt(table, place).map(({ choice, open }) => [choice.id, open])).toEqual(
			Object.keys(choicesIn(config, place.state)).map((id) => [id, snapshot.can({ type: id })])
		);
		expect(snapshot.status).toBe(choicesAt(table, place).length === 0 ? 'done' : 'active');
	};
	agree();
	for (const step of steps) {
		const open = choicesAt(table, place).filter((each) => each.open);
		const chosen = open[step % open.length];
		if (!chosen) return;
		[snapshot] = transition(machine, snapshot, { type: chosen.choice.id });
		place = take(table, place, chosen.choice);
		agree();
	}
}

function choicesIn(config: SceneConfig, id: string): object {
	const state = config.states[id];
	return state && 'on' in state ? state.on : {};
}

describe('the table', () => {
	it('agrees with the machine at every step through the sample', () =>
		fc.assert(fc.property(walk, (steps) => compare(sampleScene, steps))));

	it('agrees with the machine at every step through any scene', () =>
		fc.assert(fc.property(sceneArbitrary, walk, compare), { numRuns: 150 }));

	it('tells which route a passing state took', () => {
		const table = stepTable(sampleScene);
		const hall = firstPlace(table);
		const knock = choicesAt(table, hall).find(({ choice }) => choice.id === 'knock')?.choice;
		if (!knock) throw new Error('the sample has a knock');
		const passed: [string, number][] = [];
		expect(take(table, hall, knock, (...each) => passed.push(each)).state).toBe('kitchen');
		expect(take(table, { ...hall, values: { warmth: 1 } }, knock, (...each) => passed.push(each)).state).toBe('hall');
		expect(passed).toEqual([
			['afterTheKnock', 0],
			['afterTheKnock', 1]
		]);
	});

	it('leaves no place changed behind', () => {
		const table = stepTable(sampleScene);
		const hall = firstPlace(table);
		for (const { choice } of choicesAt(table, hall)) take(table, hall, choice);
		expect(hall).toEqual({ state: 'hall', ...sampleScene.context });
	});
});
