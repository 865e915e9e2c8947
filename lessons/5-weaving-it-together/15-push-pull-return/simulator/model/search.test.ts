import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endingIds, endingOf, playWeek, type EndingId } from './model.ts';
import { scriptedMoves } from './scripted-partner.ts';
import { keyOf, possibleMoves, searchEndings } from './search.ts';
import { anyMoves, anyState } from './stories-for-tests.ts';
import { LAST_WEEK, startState, type WeekState } from './week-state.ts';

/** The same question answered by walking every path. */
function walkAll(from: WeekState, by: 'robin' | 'ash' | 'both', found = new Set<EndingId>()): Set<EndingId> {
	const ending = endingOf(from);
	if (ending) return found.add(ending);
	for (const moves of possibleMoves(from, by)) walkAll(playWeek(from, moves), by, found);
	return found;
}

test('near the end the search finds what walking every path finds', () => {
	const late = anyState.filter((state) => state.week >= 9);
	fc.assert(
		fc.property(late, fc.constantFrom('robin', 'ash'), (from, by) => {
			expect([...searchEndings(by).reachable(from)].sort()).toEqual([...walkAll(from, by)].sort());
		})
	);
	fc.assert(
		fc.property(
			late.filter((state) => state.week >= 10),
			(from) => {
				expect([...searchEndings('both').reachable(from)].sort()).toEqual([...walkAll(from, 'both')].sort());
			}
		),
		{ numRuns: 30 }
	);
});

test('asking for some endings gives the same answer as asking for all', () => {
	fc.assert(
		fc.property(
			anyState.filter((state) => state.week >= 7),
			fc.constantFrom('robin', 'ash'),
			(from, by) => {
				const rhythm = searchEndings(by, { wanted: ['rhythm'] }).reachable(from);
				expect(rhythm.has('rhythm')).toBe(searchEndings(by).reachable(from).has('rhythm'));
			}
		),
		{ numRuns: 50 }
	);
});

test('states under one key have the same future', () => {
	const higher = fc.record({ named: fc.nat(3), wishes: fc.nat(3), calm: fc.nat(3) });
	const unread = fc.record({
		robinLast: fc.constantFrom('say-wish', 'give-room', 'take-in', 'evening-off', 'keep-own', null),
		ashLast: fc.constantFrom('signal', 'vanish', 'take-in', 'keep-own', null)
	});
	fc.assert(
		fc.property(anyState, higher, unread, anyMoves, (state, more, last, moves) => {
			const isRead = keyOf({ ...state, ...last }) !== keyOf(state);
			const alike: WeekState = {
				...state,
				...(isRead ? {} : last),
				named: state.named < 2 ? state.named : state.named + more.named,
				wishes: state.wishes < 2 ? state.wishes : state.wishes + more.wishes,
				calm: state.calm < 3 ? state.calm : state.calm + more.calm
			};
			expect(keyOf(alike)).toBe(keyOf(state));
			expect(endingOf(alike)).toBe(endingOf(state));
			expect(scriptedMoves(alike)).toEqual(scriptedMoves(state));
			expect(keyOf(playWeek(alike, moves))).toBe(keyOf(playWeek(state, moves)));
		}),
		{ numRuns: 2000 }
	);
});

describe('states that differ in something that is read', () => {
	const upTo = (highest: number) => Array.from({ length: highest + 1 }, (_, value) => value);
	const read = {
		week: upTo(LAST_WEEK),
		...{ dist: upTo(10), alarm: upTo(10), flood: upTo(10), trust: upTo(10) },
		...{ named: upTo(2), wishes: upTo(2), calm: upTo(3), nc: upTo(LAST_WEEK), ac: upTo(LAST_WEEK) },
		signal: [false, true],
		robinLast: ['chase', 'freeze', 'own-half', null],
		ashLast: ['turn-in', 'own-half', 'find-fault', null]
	};
	const figures = Object.keys(read) as (keyof typeof read)[];

	test.each(figures.flatMap((one, at) => figures.slice(at + 1).map((other) => [one, other] as const)))(
		'never share a key (%s and %s)',
		(one, other) => {
			const keys = read[one].flatMap((a) => read[other].map((b) => keyOf({ ...startState, [one]: a, [other]: b })));
			expect(new Set(keys).size).toBe(read[one].length * read[other].length);
		}
	);

	test('have keys that are exact numbers', () => {
		const highest = { ...startState, week: 12, dist: 10, alarm: 10, flood: 10, trust: 10, calm: 12, nc: 12, ac: 12 };
		expect(keyOf(highest)).toBeLessThan(Number.MAX_SAFE_INTEGER);
	});
});

test.each(['robin', 'ash', 'both'] as const)('a way to an ending leads there (%s)', (by) => {
	const { wayTo } = searchEndings(by);
	for (const ending of endingIds) {
		const last = (wayTo(ending, startState) ?? []).reduce<WeekState>(playWeek, startState);
		expect(endingOf(last)).toBe(ending);
	}
});

test('where an ending is out of reach there is no way to it', () => {
	const { wayTo, reachable } = searchEndings('robin');
	expect(wayTo('rhythm', { ...startState, week: 10 })).toBeNull();
	expect(reachable({ ...startState, week: 10 }).has('rhythm')).toBe(false);
	expect(searchEndings('ash', { wanted: ['rhythm'] }).wayTo('no-room', startState)).toBeNull();
});

test('the played seats may do without a move; the other keeps to its table', () => {
	const owned: WeekState = { ...startState, ashLast: 'own-half' };
	expect(possibleMoves(owned, 'ash', 'own-half').map(({ robin }) => robin)).toEqual(Array(6).fill('own-half'));
	expect(possibleMoves(owned, 'robin', 'own-half').map(({ robin }) => robin)).not.toContain('own-half');
	expect(possibleMoves(owned, 'both', 'own-half')).toHaveLength(42);
});
