import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transition } from 'xstate';
import { choiceIds } from './choices.ts';
import { openChoices, simulatorMachine } from './simulator-machine.ts';
import { replaySimulator, startSimulator } from './simulator-replay.ts';

test('nothing chosen is the start', () => {
	expect(replaySimulator([])).toEqual({ snapshot: startSimulator(), applied: [] });
});

test('stops at a choice that is not open there, and applies nothing after it', () => {
	const { snapshot, applied, stopped } = replaySimulator(['sit:robin', 'robin:chase', 'robin:chase', 'next']);
	expect(applied).toEqual(['sit:robin', 'robin:chase']);
	expect(stopped).toEqual({ at: 2, choiceId: 'robin:chase' });
	expect(snapshot.value).toMatchObject({ week: 'told' });
});

test.each(['robin:sulk', 'sit:nobody', '', '*', 'xstate.init', 'constructor', 'ash:signal', 'card:robin:case'])(
	'stops at “%s” in the first week of Robin’s seat',
	(choiceId) => {
		const { applied, stopped } = replaySimulator(['sit:robin', choiceId, 'robin:freeze']);
		expect(applied).toEqual(['sit:robin']);
		expect(stopped).toEqual({ at: 1, choiceId });
	}
);

test('whatever was stored, the applied choices are its beginning and give the same state again', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.constantFrom(...choiceIds), fc.string()), { maxLength: 30 }), (stored) => {
			const { snapshot, applied, stopped } = replaySimulator(stored);
			expect(applied).toEqual(stored.slice(0, applied.length));
			expect(stopped?.at ?? stored.length).toBe(applied.length);
			expect(openChoices(snapshot)).not.toContain(stopped?.choiceId);
			expect(replaySimulator(applied)).toEqual({ snapshot, applied });
		})
	);
});

test('is the same as folding the transitions one by one', () => {
	const choices = ['sit:ash', 'ash:take-in', 'next', 'ash:own-half', 'next'] as const;
	let snapshot = startSimulator();
	for (const type of choices) [snapshot] = transition(simulatorMachine, snapshot, { type });
	expect(replaySimulator(choices).snapshot).toEqual(snapshot);
});
