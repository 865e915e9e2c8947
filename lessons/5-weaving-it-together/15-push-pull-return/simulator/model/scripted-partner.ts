import { seats, type AshMove, type Moves, type RobinMove, type Seat, type WeekState } from './week-state.ts';

/** A line of a table: the move that is made where it holds. It reads what the week before left. */
interface Rule<Move> {
	when: (left: WeekState) => boolean;
	move: Move;
}

const always = (): boolean => true;

/** Ash, when nobody plays that seat. The first line that holds decides. */
export const ashTable: readonly Rule<AshMove>[] = [
	{ when: ({ flood, signal, trust }) => flood >= 7 && signal && trust >= 5, move: 'signal' },
	{ when: ({ flood, robinLast }) => flood >= 7 && robinLast === 'chase', move: 'find-fault' },
	{ when: ({ flood }) => flood >= 7, move: 'vanish' },
	{ when: ({ signal, flood, dist }) => signal && (flood >= 5 || dist <= 2), move: 'signal' },
	{ when: ({ named, signal }) => named >= 2 && !signal, move: 'signal' },
	{ when: ({ trust, robinLast }) => trust >= 5 && robinLast === 'own-half', move: 'own-half' },
	{ when: ({ trust, flood, dist }) => trust >= 6 && flood >= 2 && dist > 3, move: 'turn-in' },
	{ when: ({ trust, flood }) => trust >= 6 && flood >= 2, move: 'take-in' },
	{ when: ({ robinLast }) => robinLast === 'freeze', move: 'vanish' },
	{ when: ({ flood, trust, dist }) => flood <= 4 && trust >= 4 && dist >= 4, move: 'turn-in' },
	{ when: always, move: 'take-in' }
];

/** Robin, when nobody plays that seat. The first line that holds decides. */
export const robinTable: readonly Rule<RobinMove>[] = [
	{ when: ({ alarm, trust }) => alarm >= 8 && trust <= 3, move: 'freeze' },
	{ when: ({ alarm }) => alarm >= 8, move: 'chase' },
	{ when: ({ alarm, signal }) => alarm > 6 && signal, move: 'give-room' },
	{ when: ({ alarm }) => alarm > 6, move: 'chase' },
	{ when: ({ ashLast }) => ashLast === 'own-half', move: 'own-half' },
	{ when: ({ ashLast }) => ashLast === 'turn-in', move: 'take-in' },
	{ when: ({ trust, flood }) => trust >= 6 && flood >= 5, move: 'give-room' },
	{ when: always, move: 'say-wish' }
];

function firstThatHolds<Move>(table: readonly Rule<Move>[], left: WeekState): Move {
	// The last line of each table always holds.
	return (table.find((line) => line.when(left)) as Rule<Move>).move;
}

/** What Robin does next week if nobody plays that seat. */
export function scriptedRobin(left: WeekState): RobinMove {
	return firstThatHolds(robinTable, left);
}

/** What Ash does next week if nobody plays that seat. */
export function scriptedAsh(left: WeekState): AshMove {
	return firstThatHolds(ashTable, left);
}

/** What both seats would do next week if nobody played either. */
export function scriptedMoves(left: WeekState): Moves {
	return { robin: scriptedRobin(left), ash: scriptedAsh(left) };
}

/** Who plays: one seat against the scripted other, or both. */
export type Players = Seat | 'both';

/** The seats that the learner moves. */
export function seatsOf(by: Players): readonly Seat[] {
	return by === 'both' ? seats : [by];
}
