import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transition } from 'xstate';
import { chartOf } from './chart.ts';
import { choiceIds, isChoiceId, type ChoiceId } from './choices.ts';
import { endingOf, playWeekInFull, type PlayedWeek } from './model.ts';
import { scriptedMoves, type Players } from './scripted-partner.ts';
import { currentSitting, eventOf, openChoices, simulatorMachine, type SimulatorSnapshot } from './simulator-machine.ts';
import { replaySimulator, startSimulator } from './simulator-replay.ts';
import { endingOfSitting } from './sitting.ts';
import { repeat, robinThenAsh } from './stories-for-tests.ts';
import { startState, type Moves } from './week-state.ts';

/** Takes some open choice again and again; which one is up to the picks. */
function wander(picks: readonly number[]): { chosen: ChoiceId[]; snapshot: SimulatorSnapshot } {
	const chosen: ChoiceId[] = [];
	let snapshot = startSimulator();
	for (const pick of picks) {
		const open = openChoices(snapshot);
		const choice = open[pick % open.length];
		if (!choice) break;
		chosen.push(choice);
		snapshot = transition(simulatorMachine, snapshot, eventOf(choice))[0];
	}
	return { chosen, snapshot };
}

const anyPicks = fc.array(fc.nat(1000), { minLength: 1, maxLength: 110, size: 'max' });

/** The same choices told by the pure model alone: the weeks of each sitting. */
function weeksByModel(choices: readonly ChoiceId[]): { by: Players; weeks: PlayedWeek[] }[] {
	const sittings: { by: Players; weeks: PlayedWeek[] }[] = [];
	let own: Partial<Moves> = {};
	for (const choice of choices) {
		const [kind, what] = choice.split(':');
		if (kind === 'sit') sittings.push({ by: what as Players, weeks: [] });
		if (kind !== 'robin' && kind !== 'ash') continue;
		const sitting = sittings.at(-1);
		if (!sitting) throw new Error('a move before anyone sat down');
		own = { ...own, [kind]: what };
		if (sitting.by === 'both' && !(own.robin && own.ash)) continue;
		const left = sitting.weeks.at(-1)?.after ?? startState;
		sitting.weeks.push(playWeekInFull(left, { ...scriptedMoves(left), ...own }));
		own = {};
	}
	return sittings;
}

const choose = (...choices: string[]): SimulatorSnapshot => {
	const replay = replaySimulator(choices);
	expect(replay.stopped).toBeUndefined();
	return replay.snapshot;
};

describe('the machine and the pure model', () => {
	test('agree after any sequence of open choices', () => {
		fc.assert(
			fc.property(anyPicks, (picks) => {
				const { chosen, snapshot } = wander(picks);
				const byModel = weeksByModel(chosen);
				expect(snapshot.context.sittings.map(({ by, weeks }) => ({ by, weeks }))).toEqual(byModel);
				const charts = snapshot.context.sittings.map((sitting) => chartOf(sitting.weeks));
				expect(charts).toEqual(byModel.map(({ weeks }) => chartOf(weeks)));
			})
		);
	});

	test('never leave the learner without a choice, except once all three ways were played', () => {
		fc.assert(
			fc.property(anyPicks, (picks) => {
				const { snapshot } = wander(picks);
				const done = snapshot.matches({ week: 'revealed' }) && snapshot.context.sittings.length === 3;
				expect(openChoices(snapshot).length === 0).toBe(done);
				expect(snapshot.status).toBe('active');
			})
		);
	});

	test('a week is told with an ending exactly where the model ends', () => {
		fc.assert(
			fc.property(anyPicks, (picks) => {
				const { snapshot } = wander(picks);
				const sitting = currentSitting(snapshot.context);
				const state = sitting?.weeks.at(-1)?.after;
				if (snapshot.matches({ week: 'open' })) expect(state ? endingOf(state) : null).toBeNull();
				if (snapshot.matches({ week: 'ended' })) expect(sitting && endingOfSitting(sitting)).not.toBeNull();
			})
		);
	});
});

test('cards change no number', () => {
	fc.assert(
		fc.property(anyPicks, (picks) => {
			const { chosen, snapshot } = wander(picks);
			const without = replaySimulator(chosen.filter((choice) => !choice.startsWith('card:')));
			expect(without.stopped).toBeUndefined();
			expect(without.snapshot.context.sittings.map((sitting) => sitting.weeks)).toEqual(
				snapshot.context.sittings.map((sitting) => sitting.weeks)
			);
		})
	);
});

describe('the course of a sitting', () => {
	test('begins with taking one of the two seats', () => {
		const start = startSimulator();
		expect(start.value).toEqual({ robin: 'resting', ash: 'resting', week: 'arrival' });
		expect(openChoices(start)).toEqual(['sit:robin', 'sit:ash']);
	});

	test('the scripted seat is ready before the learner chooses, and not the learner’s to move', () => {
		const snapshot = choose('sit:robin');
		expect(snapshot.value).toEqual({ robin: 'choosing', ash: 'ready', week: 'open' });
		expect(snapshot.context.chosen).toEqual({ ash: scriptedMoves(startState).ash });
		expect(openChoices(snapshot).every((choice) => choice.startsWith('robin:'))).toBe(true);
		expect(openChoices(snapshot)).toHaveLength(8);
	});

	test('a week is told once both are ready, and the next opens with “next”', () => {
		const told = choose('sit:ash', 'ash:signal');
		expect(told.value).toEqual({ robin: 'resting', ash: 'resting', week: 'told' });
		expect(openChoices(told)).toEqual(['next']);
		expect(choose('sit:ash', 'ash:signal', 'next').value).toMatchObject({ robin: 'ready', ash: 'choosing' });
	});

	test('with both seats the learner moves each, in either order', () => {
		const toBoth = [...robinThenAsh, 'next', 'sit:both'];
		const half = choose(...toBoth, 'ash:signal');
		expect(half.value).toEqual({ robin: 'choosing', ash: 'ready', week: 'open' });
		expect(half.context.chosen).toEqual({ ash: 'signal' });
		const oneWay = choose(...toBoth, 'ash:signal', 'robin:say-wish').context;
		expect(choose(...toBoth, 'robin:say-wish', 'ash:signal').context).toEqual(oneWay);
		expect(oneWay.sittings.at(-1)?.weeks[0]?.moves).toEqual({ robin: 'say-wish', ash: 'signal' });
	});

	test('one seat, then the other on the same deck, then what neither could see, then both', () => {
		const first = choose('sit:robin', ...repeat('robin:chase', 4));
		expect(first.value).toMatchObject({ week: 'ended' });
		expect(openChoices(first)).toEqual(['sit:ash']);

		const second = choose(...robinThenAsh);
		expect(second.value).toMatchObject({ week: 'ended' });
		expect(openChoices(second)).toEqual(['next']);

		const revealed = choose(...robinThenAsh, 'next');
		expect(revealed.context.sittings.map(endingOfSitting)).toEqual(['chased-apart', 'frozen-apart']);
		expect(openChoices(revealed)).toEqual(['sit:both']);
	});
});

test('the machine reacts to exactly the choices there are', () => {
	const named: string[] = simulatorMachine.events;
	expect([...new Set(named)].filter(Boolean).sort()).toEqual([...choiceIds].sort());
	expect(isChoiceId('robin:turn-in')).toBe(false);
	expect(isChoiceId('card:ash:body')).toBe(true);
});
