import type { PlayedWeek } from './model.ts';
import type { Players } from './scripted-partner.ts';
import { FULL, startState, type Moves, type Seat, type WeekState } from './week-state.ts';

/** Something that came of an inner state which the seat that was played could not see. */
export type UnseenMoment =
	/** The other seat's harsh move; it was chosen with this much alarm, or this full. */
	| { kind: 'driven'; week: number; seat: Seat; move: Moves[Seat]; inner: number }
	/** Robin's wish or asking, which met no room; `heardIn` is a week in which the same move was borne. */
	| { kind: 'met-no-room'; week: number; move: 'say-wish' | 'chase'; heardIn: number | null };

const innerOf: Record<Seat, (state: WeekState) => number> = {
	robin: (state) => state.alarm,
	ash: (state) => state.flood
};

const harsh: ReadonlySet<string> = new Set(['chase', 'freeze', 'vanish', 'find-fault']);

/** What one seat could not see, in the order of the weeks. Whoever played both seats could see it all. */
export function unseenMoments(weeks: readonly PlayedWeek[], by: Players): UnseenMoment[] {
	if (by === 'both') return [];
	const other: Seat = by === 'robin' ? 'ash' : 'robin';
	return weeks.flatMap((played, at) => {
		const left = weeks[at - 1]?.after ?? startState;
		return [
			...(by === 'robin' ? metNoRoom(played, weeks) : []),
			// A scripted seat chooses from what the week before has left.
			...driven(played, other, innerOf[other](left))
		];
	});
}

function driven({ week, moves }: PlayedWeek, seat: Seat, inner: number): UnseenMoment[] {
	return harsh.has(moves[seat]) && inner >= FULL ? [{ kind: 'driven', week, seat, move: moves[seat], inner }] : [];
}

function metNoRoom({ week, moves: { robin: move }, came }: PlayedWeek, weeks: readonly PlayedWeek[]): UnseenMoment[] {
	if (came.robin === 'usual' || (move !== 'say-wish' && move !== 'chase')) return [];
	const heard = weeks.find((each) => each.moves.robin === move && each.came.robin === 'usual');
	return [{ kind: 'met-no-room', week, move, heardIn: heard?.week ?? null }];
}
