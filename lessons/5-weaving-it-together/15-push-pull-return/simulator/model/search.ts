import { endingIds, endingOf, playWeek, type EndingId } from './model.ts';
import { scriptedAsh, scriptedRobin, type Players } from './scripted-partner.ts';
import {
	ashMoves,
	deck,
	LAST_WEEK,
	robinMoves,
	type AshMove,
	type Moves,
	type RobinMove,
	type WeekState
} from './week-state.ts';

export interface SearchLimits {
	/** A move that the played seats do without, by its id. */
	without?: string;
	/** The only endings asked about. The search stops where all of them are found. */
	wanted?: readonly EndingId[];
}

export interface Search {
	/** Those of the wanted endings that can still be reached. */
	reachable: (from: WeekState) => ReadonlySet<EndingId>;
	/** The moves of one story that leads to a wanted ending, or null where none does. */
	wayTo: (ending: EndingId, from: WeekState) => Moves[] | null;
	/** Different states looked at so far. */
	examined: () => number;
}

/** The last moves that the rules or the tables look back to. All others (0) come to the same. */
const robinLooksBack: Partial<Record<RobinMove, number>> = { chase: 1, freeze: 2, 'own-half': 3 };
const ashLooksBack: Partial<Record<AshMove, number>> = { 'turn-in': 1, 'own-half': 2, 'find-fault': 3 };

/**
 * One number for all states with the same future. Counters are cut where a higher count changes nothing: the endings and
 * the tables ask for at most two halves, two wishes and three calm weeks.
 */
export function keyOf(state: WeekState): number {
	let key = state.week;
	key = ((key * 11 + state.dist) * 11 + state.alarm) * 11 + state.flood;
	key = (key * 11 + state.trust) * 3 + Math.min(state.named, 2);
	key = (key * 3 + Math.min(state.wishes, 2)) * 4 + Math.min(state.calm, 3);
	key = (key * (LAST_WEEK + 1) + state.nc) * (LAST_WEEK + 1) + state.ac;
	const robin = (state.robinLast && robinLooksBack[state.robinLast]) ?? 0;
	const ash = (state.ashLast && ashLooksBack[state.ashLast]) ?? 0;
	return ((key * 2 + (state.signal ? 1 : 0)) * 4 + robin) * 4 + ash;
}

/** Every pair of moves that the next week may bring: the played seats are free, the other keeps to its table. */
export function possibleMoves(left: WeekState, by: Players, without?: string): Moves[] {
	const robins = by === 'ash' ? [scriptedRobin(left)] : robinMoves.filter((move) => move !== without);
	const ashes = by === 'robin' ? [scriptedAsh(left)] : ashMoves.filter((move) => move !== without);
	return robins.flatMap((robin) => ashes.map((ash) => ({ robin, ash })));
}

const bitOf = (ending: EndingId): number => 1 << endingIds.indexOf(ending);

const GOOD_NEWS = Math.max(
	...Object.keys(deck)
		.map(Number)
		.filter((week) => deck[week] === 'good-news')
);

/**
 * Whether the weeks left are too few for a rhythm, whatever is done in them: a week brings at most one wish, one calm
 * week, two halves and two of trust, and the good news one more.
 */
function isTooLateForRhythm({ week, named, wishes, calm, trust }: WeekState): boolean {
	const left = LAST_WEEK - week;
	const news = week < GOOD_NEWS ? 1 : 0;
	return wishes + left < 2 || calm + left < 3 || named + 2 * left < 2 || trust + 2 * left + news < 7;
}

/**
 * An exhaustive search of all stories open to the played seats, remembered by state. It leaves a state early only when
 * every wanted ending has been found from there that the weeks left have room for, so its answers are exact.
 */
export function searchEndings(by: Players, { without, wanted = endingIds }: SearchLimits = {}): Search {
	const all = wanted.reduce((bits, ending) => bits | bitOf(ending), 0);
	const known = new Map<number, number>();

	function endingsFrom(state: WeekState): number {
		const ending = endingOf(state);
		if (ending) return bitOf(ending) & all;
		const possible = isTooLateForRhythm(state) ? all & ~bitOf('rhythm') : all;
		if (possible === 0) return 0;
		const key = keyOf(state);
		const remembered = known.get(key);
		if (remembered !== undefined) return remembered;
		let found = 0;
		for (const moves of possibleMoves(state, by, without)) {
			found |= endingsFrom(playWeek(state, moves));
			if (found === possible) break;
		}
		known.set(key, found);
		return found;
	}

	return {
		reachable: (from) => new Set(wanted.filter((ending) => endingsFrom(from) & bitOf(ending))),
		wayTo: (ending, from) => {
			if (!(endingsFrom(from) & bitOf(ending))) return null;
			const way: Moves[] = [];
			for (let state = from; !endingOf(state);) {
				const next = possibleMoves(state, by, without).find(
					(moves) => endingsFrom(playWeek(state, moves)) & bitOf(ending)
				) as Moves;
				way.push(next);
				state = playWeek(state, next);
			}
			return way;
		},
		examined: () => known.size
	};
}
