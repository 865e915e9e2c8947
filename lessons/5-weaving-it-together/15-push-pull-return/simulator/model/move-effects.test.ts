import { describe, expect, test } from 'vitest';
import { at, changes, type Changes } from './stories-for-tests.ts';
import { playWeek, playWeekInFull } from './model.ts';
import { startState, type AshMove, type RobinMove, type WeekState } from './week-state.ts';

/** Ash owning a half twice running does nothing at all. */
const ashStill = { ashLast: 'own-half' } as const;

describe('Robin’s moves', () => {
	test.each<[string, Partial<WeekState>, RobinMove, Changes]>([
		['a wish is heard below flood 7', { flood: 6 }, 'say-wish', { wishes: 1, alarm: -1, dist: -1 }],
		['a wish fills whoever is full', { flood: 7 }, 'say-wish', { wishes: 1, alarm: -1, flood: 1 }],
		['chasing fills and costs trust', { flood: 4 }, 'chase', { flood: 2, trust: -1 }],
		['chasing drives off where it fills to 7', { flood: 5 }, 'chase', { flood: 2, trust: -1, dist: 1 }],
		['freezing', {}, 'freeze', { dist: 1, trust: -1, alarm: 1 }],
		['owning a half', {}, 'own-half', { flood: -1, trust: 1, named: 1 }],
		['owning a half again at once', { robinLast: 'own-half' }, 'own-half', {}],
		['giving room without a signal', {}, 'give-room', { flood: -2, dist: 1, alarm: 1 }],
		['giving room with a signal', { signal: true }, 'give-room', { flood: -2, dist: 1 }],
		['giving room from afar', { dist: 6, signal: true }, 'give-room', { flood: -2, alarm: 1 }],
		['taking in a half that Ash owned', {}, 'take-in', { alarm: -1, trust: 1, dist: -1 }]
	])('%s', (_, before, robin, expected) => {
		expect(changes(at({ ...before, ...ashStill }), robin, 'own-half')).toEqual(expected);
	});

	test('taking in needs something offered: a turn, a half owned, or the gesture of week 4', () => {
		const takenIn = { alarm: -1, trust: 1, dist: -1 };
		expect(changes(at({ ashLast: 'turn-in' }), 'take-in', 'take-in')).toEqual(takenIn);
		expect(changes(at({ week: 3 }), 'take-in', 'take-in')).toEqual(takenIn);
		expect(changes(at({}), 'take-in', 'take-in')).toEqual({});
		expect(changes(at({ ashLast: 'signal' }), 'take-in', 'take-in')).toEqual({});
		expect(changes(at({ week: 4 }), 'take-in', 'take-in')).toEqual({});
	});
});

describe('Ash’s moves', () => {
	/** Robin taking in, with nothing offered, does nothing at all. */
	test.each<[string, Partial<WeekState>, AshMove, Changes]>([
		['turning in with room inside', { flood: 6 }, 'turn-in', { dist: -2, alarm: -2, trust: 1, flood: 1 }],
		['turning in when full', { flood: 7 }, 'turn-in', { alarm: -2, trust: 1, flood: 1 }],
		['a signal', {}, 'signal', { flood: -2, alarm: -1, dist: 1 }],
		['a signal from afar', { dist: 6 }, 'signal', { flood: -2 }],
		['vanishing', {}, 'vanish', { flood: -2, alarm: 2, trust: -1, dist: 2 }],
		['finding fault', {}, 'find-fault', { alarm: 2, trust: -1, flood: -1, dist: 1 }],
		['owning a half', {}, 'own-half', { alarm: -1, trust: 1, named: 1 }],
		['taking in where nothing was said', {}, 'take-in', {}]
	])('%s', (_, before, ash, expected) => {
		expect(changes(at(before), 'take-in', ash)).toEqual(expected);
	});

	test('owning a half again at once does nothing', () => {
		expect(changes(at({ ashLast: 'own-half' }), 'chase', 'own-half')).toEqual({ flood: 2, trust: -1 });
	});

	test('a signal is remembered for good', () => {
		const signalled = playWeek(startState, { robin: 'take-in', ash: 'signal' });
		expect(startState.signal).toBe(false);
		expect(playWeek(signalled, { robin: 'chase', ash: 'vanish' }).signal).toBe(true);
	});

	test('taking in a wish, or a half that Robin owned', () => {
		expect(changes(at({}), 'say-wish', 'take-in')).toEqual({ wishes: 1, alarm: -1, dist: -2, flood: -1, trust: 1 });
		expect(changes(at({}), 'own-half', 'take-in')).toEqual({ named: 1, flood: -2, trust: 2, dist: -1 });
		expect(changes(at({}), 'chase', 'take-in')).toEqual({ flood: 2, trust: -1 });
	});

	test('owning and giving room soften a harsh move', () => {
		expect(changes(at({}), 'own-half', 'vanish')).toEqual({ named: 1, flood: -3, alarm: 2, trust: 1, dist: 1 });
		expect(changes(at({}), 'give-room', 'vanish')).toEqual({ flood: -4, alarm: 3, dist: 2 });
		expect(changes(at({}), 'own-half', 'find-fault')).toEqual({ named: 1, flood: -2, alarm: 2 });
		expect(changes(at({}), 'give-room', 'find-fault')).toEqual({ flood: -3, alarm: 3, trust: -1, dist: 1 });
	});

	test('even a half owned again at once softens, because it was owned', () => {
		expect(changes(at({ robinLast: 'own-half' }), 'own-half', 'vanish')).toEqual({ flood: -2, alarm: 2, dist: 1 });
	});
});

describe('a move takes its usual course', () => {
	const usual = (before: Partial<WeekState>, robin: RobinMove, ash: AshMove) =>
		playWeekInFull(at(before), { robin, ash }).usual;

	test.each<[RobinMove, Partial<WeekState>, Partial<WeekState>]>([
		['say-wish', { flood: 6 }, { flood: 7 }],
		['chase', { flood: 4 }, { flood: 5 }],
		['own-half', {}, { robinLast: 'own-half' }],
		['give-room', {}, { signal: true }],
		['take-in', { ashLast: 'turn-in' }, {}]
	])('or not: Robin’s %s', (move, as, otherwise) => {
		expect(usual(as, move, 'signal').robin).toBe(true);
		expect(usual(otherwise, move, 'signal').robin).toBe(false);
	});

	test.each<[AshMove, Partial<WeekState>, RobinMove, Partial<WeekState>, RobinMove]>([
		['turn-in', { flood: 6 }, 'freeze', { flood: 7 }, 'freeze'],
		['vanish', {}, 'freeze', {}, 'give-room'],
		['find-fault', {}, 'freeze', {}, 'own-half'],
		['own-half', {}, 'freeze', { ashLast: 'own-half' }, 'freeze'],
		['take-in', {}, 'say-wish', {}, 'freeze']
	])('or not: Ash’s %s', (move, as, robin, otherwise, otherRobin) => {
		expect(usual(as, robin, move).ash).toBe(true);
		expect(usual(otherwise, otherRobin, move).ash).toBe(false);
	});

	test('always: freezing and the signal', () => {
		expect(usual({}, 'freeze', 'signal')).toEqual({ robin: true, ash: true });
		expect(usual({ flood: 9, dist: 8 }, 'freeze', 'signal')).toEqual({ robin: true, ash: true });
	});
});
