import type { Course } from './model/move-effects.ts';
import { endingIds, endingOf, playStory, playWeek, playWeekInFull } from './model/model.ts';
import { scriptedMoves } from './model/scripted-partner.ts';
import { keyOf, possibleMoves, searchEndings } from './model/search.ts';
import { ashMoves, robinMoves, seats, startState, type Moves, type Seat, type WeekState } from './model/week-state.ts';

/** Something the simulator has to show to be worth playing, and whether the rules as they stand do show it. */
export interface Guarantee {
	says: string;
	holds: () => boolean;
}

const harsh = { robin: 'chase', ash: 'vanish' } as const;

const seatNames: Record<Seat, string> = { robin: 'the reaching seat', ash: 'the stepping-back seat' };

/** What both seats do when one makes its move and the other keeps to its table. */
export function against(seat: Seat, move: string): (left: WeekState) => Moves {
	return (left) => ({ ...scriptedMoves(left), [seat]: move });
}

/** Where a number of harsh weeks from one seat leave the two; an ending stops them. */
export function afterHarshWeeks(seat: Seat, count: number): WeekState {
	const movesFor = against(seat, harsh[seat]);
	let state: WeekState = startState;
	for (let week = 0; week < count && !endingOf(state); week++) state = playWeek(state, movesFor(state));
	return state;
}

/** The weeks of rest and of keeping something, with which each seat may begin. */
const ownWeeks = { robin: ['evening-off', 'keep-own'], ash: ['signal', 'keep-own'] } as const;

/** Where a week of rest and a week of something kept leave the two, with the other seat at its table. */
export function afterOwnWeeks(seat: Seat): WeekState {
	return ownWeeks[seat].reduce<WeekState>((state, move) => playWeek(state, against(seat, move)(state)), startState);
}

/** The moves that a decent, tired person makes in good faith. */
export const goodFaith = {
	robin: ['say-wish', 'own-half', 'take-in', 'evening-off', 'keep-own'],
	ash: ['turn-in', 'signal', 'own-half', 'take-in', 'keep-own']
} as const;

/** Whether a move takes its usual course in some story of this seat, and lands badly in some other. */
export function isMetBothWays(seat: Seat, move: Moves[Seat], from: WeekState = startState): boolean {
	const seen = new Set<number>();
	const came = new Set<Course>();
	const walk = (state: WeekState): boolean => {
		if (endingOf(state) || seen.has(keyOf(state))) return false;
		seen.add(keyOf(state));
		const weeks = possibleMoves(state, seat).map((moves) => playWeekInFull(state, moves));
		for (const week of weeks) if (week.moves[seat] === move) came.add(week.came[seat]);
		return (came.has('usual') && came.has('badly')) || weeks.some(({ after }) => walk(after));
	};
	return walk(from);
}

const rhythmIsOpen = (seat: Seat, from: WeekState, without?: string): boolean =>
	searchEndings(seat, { without, wanted: ['rhythm'] })
		.reachable(from)
		.has('rhythm');

const endsInRhythm = (movesFor: (left: WeekState) => Moves): boolean => {
	const last = playStory(movesFor).at(-1);
	return last !== undefined && endingOf(last.after) === 'rhythm';
};

function guaranteesOf(seat: Seat): Guarantee[] {
	const moves: readonly string[] = seat === 'robin' ? robinMoves : ashMoves;
	return [
		{
			says: `from ${seatNames[seat]} every ending can be reached`,
			holds: () => searchEndings(seat).reachable(startState).size === endingIds.length
		},
		{
			says: `from ${seatNames[seat]} no single move, repeated, gives the rhythm`,
			holds: () => moves.every((move) => !endsInRhythm(against(seat, move)))
		},
		{
			says: `from ${seatNames[seat]} there is no rhythm without owning a half`,
			holds: () => !rhythmIsOpen(seat, startState, 'own-half')
		},
		{
			says: `from ${seatNames[seat]} the rhythm is still open after two harsh weeks`,
			holds: () => rhythmIsOpen(seat, afterHarshWeeks(seat, 2))
		},
		{
			says: `from ${seatNames[seat]} the rhythm is still open after a week of rest and a week of something kept`,
			holds: () => rhythmIsOpen(seat, afterOwnWeeks(seat))
		},
		{
			says: `from ${seatNames[seat]} each move in good faith can land well, and can land badly`,
			holds: () => goodFaith[seat].every((move) => isMetBothWays(seat, move))
		},
		{
			says: `from ${seatNames[seat]} the rhythm is lost after enough harsh weeks`,
			holds: () => !rhythmIsOpen(seat, afterHarshWeeks(seat, Infinity))
		}
	];
}

/** All that must hold. Checking it searches some seven hundred thousand states, which takes a few seconds. */
export const guarantees: readonly Guarantee[] = [
	...seats.flatMap(guaranteesOf),
	{
		says: 'from the reaching seat there is no rhythm without saying a wish',
		holds: () => !rhythmIsOpen('robin', startState, 'say-wish')
	},
	{
		says: 'no pair of moves, repeated, gives the rhythm',
		holds: () => robinMoves.every((robin) => ashMoves.every((ash) => !endsInRhythm(() => ({ robin, ash }))))
	},
	{
		says: 'with both seats played every ending can be reached',
		holds: () => searchEndings('both').reachable(startState).size === endingIds.length
	}
];

/** The guarantees that the rules do not keep, in words; none when all is well. */
export function brokenGuarantees(of: readonly Guarantee[] = guarantees): string[] {
	return of.filter((guarantee) => !guarantee.holds()).map((guarantee) => guarantee.says);
}
