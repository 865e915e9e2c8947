import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endingIds, endingOf, playWeek } from './model.ts';
import { anyMoves, anyState, anyStory, at, changes, figures } from './stories-for-tests.ts';
import { LAST_WEEK, startState, type AshMove, type RobinMove, type WeekState } from './week-state.ts';

describe('the order of a week', () => {
	test('the deck: tired, a kind gesture, an old hurt, good news, tired', () => {
		const byWeek = Array.from({ length: LAST_WEEK }, (_, week) => changes(at({ week }), 'freeze', 'take-in'));
		const frozen = { dist: 1, alarm: 1, trust: -1 };
		expect(byWeek[0]).toEqual(frozen);
		expect(byWeek[1]).toEqual({ ...frozen, flood: 2 });
		expect(byWeek[3]).toEqual(frozen);
		expect(byWeek[5]).toEqual({ ...frozen, alarm: 3, flood: 1 });
		expect(byWeek[7]).toEqual({ dist: 1, alarm: 1 });
		expect(byWeek[9]).toEqual({ ...frozen, flood: 2 });
	});

	test('limits: very near fills Ash, far alarms Robin, read before the moves', () => {
		expect(changes(at({ dist: 1 }), 'freeze', 'take-in')).toEqual({ flood: 1, dist: 1, trust: -1, alarm: 1 });
		expect(changes(at({ dist: 2 }), 'freeze', 'take-in')).toEqual({ dist: 1, trust: -1, alarm: 1 });
		expect(changes(at({ dist: 6 }), 'say-wish', 'signal')).toMatchObject({ alarm: -1 });
		expect(changes(at({ dist: 5 }), 'freeze', 'take-in')).toMatchObject({ alarm: 1 });
	});

	test('the event comes before the moves, and the limit before Robin', () => {
		expect(changes(at({ week: 1, flood: 5 }), 'say-wish', 'signal')).toMatchObject({ flood: 1, dist: 1 });
		expect(changes(at({ dist: 1, flood: 6 }), 'say-wish', 'signal')).toMatchObject({ dist: 1 });
	});

	test('Robin moves before Ash: a chase may fill Ash before the turn', () => {
		expect(changes(at({ flood: 4 }), 'chase', 'turn-in')).toMatchObject({ dist: -2 });
		expect(changes(at({ flood: 5 }), 'chase', 'turn-in')).toMatchObject({ dist: 1 });
	});

	test('running values are not clamped before the end of the week', () => {
		// 10 + 2 (tired) - 2 (room) is 10; clamped midway it would be 8.
		expect(playWeek(at({ week: 1, flood: 10 }), { robin: 'give-room', ash: 'take-in' }).flood).toBe(10);
		// 0 - 1 (wish heard) + 1 (signal) is 0; clamped midway it would be 1.
		expect(playWeek(at({ dist: 0, flood: 2 }), { robin: 'say-wish', ash: 'signal' }).dist).toBe(0);
	});
});

describe('counters', () => {
	test.each<[RobinMove, AshMove, number]>([
		['say-wish', 'take-in', 3],
		['give-room', 'signal', 3],
		['evening-off', 'keep-own', 3],
		['keep-own', 'signal', 3],
		['chase', 'take-in', 0],
		['freeze', 'take-in', 0],
		['own-half', 'vanish', 0],
		['own-half', 'find-fault', 0]
	])('%s and %s leave %i calm weeks after two', (robin, ash, calm) => {
		expect(playWeek(at({ calm: 2 }), { robin, ash }).calm).toBe(calm);
	});

	test.each<[RobinMove, AshMove, number, number]>([
		['chase', 'find-fault', 2, 0],
		['chase', 'vanish', 2, 0],
		['chase', 'take-in', 0, 0],
		['freeze', 'find-fault', 0, 2],
		['freeze', 'vanish', 0, 2],
		['freeze', 'turn-in', 0, 0],
		['say-wish', 'vanish', 0, 0]
	])('%s meeting %s', (robin, ash, nc, ac) => {
		expect(playWeek(at({ nc: 1, ac: 1 }), { robin, ash })).toMatchObject({ nc, ac });
		expect(playWeek(at({ nc: 0, ac: 0 }), { robin, ash })).toMatchObject({ nc: nc && 1, ac: ac && 1 });
	});
});

describe('endings', () => {
	const rhythm = at({
		week: 12,
		trust: 7,
		dist: 5,
		alarm: 5,
		flood: 5,
		named: 2,
		wishes: 2,
		signal: true,
		calm: 3
	});

	test('the ways apart end a story in any week', () => {
		expect(endingOf(at({ week: 3, dist: 9, nc: 2, ac: 2 }))).toBe('chased-apart');
		expect(endingOf(at({ week: 3, dist: 9, nc: 2, ac: 3 }))).toBe('frozen-apart');
		expect(endingOf(at({ week: 3, dist: 9, nc: 1, ac: 0 }))).toBe('frozen-apart');
		expect(endingOf(at({ week: 12, dist: 10, nc: 3, ac: 0 }))).toBe('chased-apart');
		expect(endingOf(at({ week: 11, dist: 8, nc: 9 }))).toBeNull();
	});

	test('the rhythm asks for all of it, and for week 12', () => {
		expect(endingOf(rhythm)).toBe('rhythm');
		expect(endingOf({ ...rhythm, dist: 2 })).toBe('rhythm');
		expect(endingOf({ ...rhythm, week: 11 })).toBeNull();
		const lacking: Partial<WeekState>[] = [
			{ trust: 6 },
			{ dist: 1 },
			{ dist: 6 },
			{ alarm: 6 },
			{ flood: 6 },
			{ named: 1 },
			{ wishes: 1 },
			{ signal: false },
			{ calm: 2 }
		];
		for (const lack of lacking) expect(endingOf({ ...rhythm, ...lack })).not.toBe('rhythm');
	});

	test('the other endings of week 12, first that holds', () => {
		expect(endingOf(at({ week: 12, dist: 1, flood: 6, named: 1, trust: 5 }))).toBe('no-room');
		expect(endingOf(at({ week: 12, dist: 1, flood: 5, named: 1, trust: 5 }))).toBe('working-on-it');
		expect(endingOf(at({ week: 12, dist: 2, flood: 6 }))).toBe('near-unspoken');
		expect(endingOf(at({ week: 12, dist: 3, named: 0, trust: 10 }))).toBe('near-unspoken');
		expect(endingOf(at({ week: 12, dist: 3, named: 5, trust: 4 }))).toBe('near-unspoken');
		expect(endingOf(at({ week: 12, dist: 4, named: 0 }))).toBe('polite-distance');
	});
});

test('a story begins half way, with nothing said', () => {
	expect(startState).toEqual({
		week: 0,
		...{ dist: 5, alarm: 4, flood: 4, trust: 4 },
		...{ named: 0, wishes: 0, calm: 0, nc: 0, ac: 0 },
		signal: false,
		robinLast: null,
		ashLast: null
	});
});

describe('any story', () => {
	test('keeps its four figures whole and within 0 and 10, and its counters at 0 or more', () => {
		fc.assert(
			fc.property(anyState, anyMoves, (before, moves) => {
				const after = playWeek(before, moves);
				for (const figure of figures) {
					expect(Number.isInteger(after[figure])).toBe(true);
					expect(after[figure]).toBeGreaterThanOrEqual(0);
				}
				for (const figure of figures.slice(0, 4)) expect(after[figure]).toBeLessThanOrEqual(10);
				expect(after).toMatchObject({ week: before.week + 1, robinLast: moves.robin, ashLast: moves.ash });
			})
		);
	});

	test('leaves the state before it untouched', () => {
		fc.assert(
			fc.property(anyState, anyMoves, (before, moves) => {
				const copy = { ...before };
				playWeek(before, moves);
				expect(before).toEqual(copy);
			})
		);
	});

	test('ends exactly once, by week 12, and earlier only apart', () => {
		fc.assert(
			fc.property(anyStory, (weeks) => {
				const endings = weeks.map((week) => endingOf(week.after));
				expect(endings.slice(0, -1).every((ending) => ending === null)).toBe(true);
				const ending = endings.at(-1);
				expect(endingIds).toContain(ending);
				if (weeks.length < LAST_WEEK) expect(ending).toMatch(/-apart$/);
			})
		);
	});
});
