import { describe, expect, test } from 'vitest';
import { at, changes, type Changes } from './stories-for-tests.ts';
import { playWeek, playWeekInFull } from './model.ts';
import type { Course } from './move-effects.ts';
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
		['taking in a half that Ash owned', {}, 'take-in', { alarm: -1, trust: 1, dist: -1 }],
		['a wish in the week of the old hurt', { week: 5 }, 'say-wish', { wishes: 1, alarm: 1, flood: 2 }],
		[
			'a wish in that week, with firm trust',
			{ week: 5, trust: 7 },
			'say-wish',
			{ wishes: 1, alarm: 1, flood: 1, dist: -1 }
		],
		['owning a half out of alarm', { alarm: 7 }, 'own-half', { named: 1, flood: 1 }],
		['owning a half to someone worn out', { week: 1, flood: 5 }, 'own-half', { named: 1, flood: 3 }],
		['owning a half to someone tired with room', { week: 1, flood: 4 }, 'own-half', { named: 1, flood: 1, trust: 1 }],
		['taking in with a deafening alarm', { alarm: 9 }, 'take-in', { alarm: -1, flood: 1 }],
		['an evening off', {}, 'evening-off', { flood: -1, alarm: -1, dist: 1 }],
		['an evening off, alarmed', { alarm: 7 }, 'evening-off', { flood: -1, dist: 1 }],
		['an evening off from afar', { dist: 6 }, 'evening-off', { flood: -1 }],
		['keeping something, with some trust', { trust: 5 }, 'keep-own', { flood: -1 }],
		['keeping something, with little trust', {}, 'keep-own', { flood: -1, alarm: 1 }],
		['keeping something, alarmed', { alarm: 7, trust: 9 }, 'keep-own', { alarm: 1 }]
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
		['taking in where nothing was said', {}, 'take-in', {}],
		['turning in after finding fault', { ashLast: 'find-fault' }, 'turn-in', { dist: -1, alarm: -1, flood: 1 }],
		['the same when full', { ashLast: 'find-fault', flood: 7 }, 'turn-in', { alarm: -1, flood: 1 }],
		['turning in in the week of the old hurt', { week: 5 }, 'turn-in', { dist: -1, alarm: 1, flood: 2 }],
		['a signal that meets an alarm', { alarm: 7 }, 'signal', { flood: -2, dist: 1 }],
		['owning a half in the week of the old hurt', { week: 5 }, 'own-half', { alarm: 3, flood: 1, named: 1 }],
		['keeping something, with some trust', { trust: 5 }, 'keep-own', { flood: -1 }],
		['keeping something, with little trust', {}, 'keep-own', { flood: -1, alarm: 1 }]
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

	test('taking in an evening off, or something kept, by letting it be', () => {
		expect(changes(at({}), 'evening-off', 'take-in')).toEqual({ flood: -1, alarm: -2, dist: 1 });
		expect(changes(at({ trust: 5 }), 'keep-own', 'take-in')).toEqual({ flood: -1, alarm: -1 });
	});

	test('nothing goes in over the brim, nor when full in a tiring week', () => {
		expect(changes(at({ flood: 8 }), 'say-wish', 'take-in')).toEqual({ wishes: 1, alarm: -1, flood: 1 });
		expect(changes(at({ flood: 7 }), 'say-wish', 'take-in')).toMatchObject({ trust: 1 });
		expect(changes(at({ week: 1, flood: 5 }), 'say-wish', 'take-in')).toEqual({ wishes: 1, alarm: -1, flood: 3 });
	});

	test('keeping something gets no peace from asking', () => {
		expect(changes(at({ trust: 7 }), 'chase', 'keep-own')).toEqual({ flood: 2, trust: -1, alarm: 1 });
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

describe('what became of a move', () => {
	const came = (before: Partial<WeekState>, robin: RobinMove, ash: AshMove) =>
		playWeekInFull(at(before), { robin, ash }).came;

	test.each<[RobinMove, Partial<WeekState>, Partial<WeekState>, Course]>([
		['say-wish', { flood: 6 }, { flood: 7 }, 'badly'],
		['say-wish', { week: 5, trust: 7 }, { week: 5, trust: 6 }, 'badly'],
		['chase', { flood: 4 }, { flood: 5 }, 'otherwise'],
		['own-half', {}, { robinLast: 'own-half' }, 'idle'],
		['own-half', { alarm: 6 }, { alarm: 7 }, 'badly'],
		['own-half', { week: 5, trust: 7, alarm: 4 }, { week: 5, trust: 6, alarm: 4 }, 'badly'],
		['own-half', { week: 9, flood: 4 }, { week: 9, flood: 5 }, 'badly'],
		['give-room', {}, { signal: true }, 'otherwise'],
		['take-in', { ashLast: 'turn-in' }, {}, 'idle'],
		['take-in', { ashLast: 'turn-in', alarm: 8 }, { ashLast: 'turn-in', alarm: 9 }, 'badly'],
		['evening-off', { alarm: 6 }, { alarm: 7 }, 'badly'],
		['keep-own', { trust: 5 }, { trust: 4 }, 'otherwise'],
		['keep-own', { trust: 5, alarm: 6 }, { trust: 5, alarm: 7 }, 'badly']
	])('Robin’s %s after %o and after %o', (move, as, other, course) => {
		expect(came(as, move, 'signal').robin).toBe('usual');
		expect(came(other, move, 'signal').robin).toBe(course);
	});

	test.each<[AshMove, Partial<WeekState>, RobinMove, Partial<WeekState>, RobinMove, Course]>([
		['turn-in', { flood: 6 }, 'freeze', { flood: 7 }, 'freeze', 'otherwise'],
		['turn-in', { ashLast: 'vanish' }, 'freeze', { ashLast: 'find-fault' }, 'freeze', 'badly'],
		['turn-in', { week: 5, trust: 7 }, 'take-in', { week: 5, trust: 6 }, 'take-in', 'badly'],
		['signal', { alarm: 6 }, 'take-in', { alarm: 7 }, 'take-in', 'badly'],
		['vanish', {}, 'freeze', {}, 'give-room', 'otherwise'],
		['find-fault', {}, 'freeze', {}, 'own-half', 'otherwise'],
		['own-half', {}, 'freeze', { ashLast: 'own-half' }, 'freeze', 'idle'],
		['own-half', { week: 5, trust: 7 }, 'take-in', { week: 5, trust: 6 }, 'take-in', 'badly'],
		['take-in', {}, 'say-wish', {}, 'freeze', 'idle'],
		['take-in', {}, 'say-wish', {}, 'evening-off', 'otherwise'],
		['take-in', {}, 'say-wish', { flood: 9 }, 'say-wish', 'badly'],
		['keep-own', { trust: 5 }, 'take-in', { trust: 4 }, 'take-in', 'otherwise'],
		['keep-own', { trust: 6 }, 'take-in', { trust: 6 }, 'chase', 'badly']
	])('Ash’s %s after %o (%s) and after %o (%s)', (move, as, robin, other, otherRobin, course) => {
		expect(came(as, robin, move).ash).toBe('usual');
		expect(came(other, otherRobin, move).ash).toBe(course);
	});

	test('freezing is freezing, always', () => {
		expect(came({ flood: 9, dist: 8 }, 'freeze', 'vanish')).toEqual({ robin: 'usual', ash: 'usual' });
	});
});
