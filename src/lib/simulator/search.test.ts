import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endingIds, endingOf, playWeek, type EndingId } from './model.ts';
import { scriptedMoves } from './scripted-partner.ts';
import { keyOf, possibleMoves, searchEndings } from './search.ts';
import { anyMoves, anyState } from './stories-for-tests.ts';
import { startState, type WeekState } from './week-state.ts';

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
		robinLast: fc.constantFrom('say-wish', 'give-room', 'take-in', null),
		ashLast: fc.constantFrom('signal', 'vanish', 'find-fault', 'take-in', null)
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

test('different figures never share a key', () => {
	fc.assert(
		fc.property(anyState, anyState, (one, other) => {
			const figures = ({ week, dist, alarm, flood, trust, nc, ac, signal }: WeekState) =>
				[week, dist, alarm, flood, trust, nc, ac, signal].join();
			if (figures(one) !== figures(other)) expect(keyOf(one)).not.toBe(keyOf(other));
		})
	);
	expect(keyOf({ ...startState, week: 12, dist: 10, alarm: 10, flood: 10, trust: 10, nc: 12, ac: 12 })).toBeLessThan(
		Number.MAX_SAFE_INTEGER
	);
});

test.each(['robin', 'ash', 'both'] as const)('a way to an ending leads there (%s)', (by) => {
	const { wayTo } = searchEndings(by);
	for (const ending of endingIds) {
		const last = (wayTo(ending, startState) ?? []).reduce<WeekState>(playWeek, startState);
		expect(endingOf(last)).toBe(ending);
	}
});

test('where an ending is out of reach there is no way to it', () => {
	const { wayTo } = searchEndings('robin', { without: 'chase' });
	expect(wayTo('chased-apart', startState)).toBeNull();
});
