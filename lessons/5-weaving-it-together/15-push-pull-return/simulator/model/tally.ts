import type { EndingId, PlayedWeek } from './model.ts';
import { seats, type AshMove, type RobinMove, type Seat } from './week-state.ts';

/** What one seat did for closeness. */
export interface Tally {
	/** Robin's wish, Ash's small disclosure. */
	wishesSaid: number;
	halvesOwned: number;
	/** Robin's room with a return time, Ash's signal with one. */
	roomGiven: number;
	kindnessTakenIn: number;
	/** Robin's evening off, and what either seat kept for itself. Ash's evening off is the signal, counted as room. */
	ownTime: number;
}

export interface OneSidedness {
	/** The seat that did nearly all the owning and giving room, if one did. */
	carriedBy: Seat | null;
	/** The seats that never said a wish. */
	unheard: readonly Seat[];
}

const counted: {
	robin: Record<keyof Tally, readonly RobinMove[]>;
	ash: Record<keyof Tally, readonly AshMove[]>;
} = {
	robin: {
		wishesSaid: ['say-wish'],
		halvesOwned: ['own-half'],
		roomGiven: ['give-room'],
		kindnessTakenIn: ['take-in'],
		ownTime: ['evening-off', 'keep-own']
	},
	ash: {
		wishesSaid: ['turn-in'],
		halvesOwned: ['own-half'],
		roomGiven: ['signal'],
		kindnessTakenIn: ['take-in'],
		ownTime: ['keep-own']
	}
};

/** A half owned twice in a row does nothing and is not counted, nor is taking in where no kind word went in. */
function times(weeks: readonly PlayedWeek[], seat: Seat, moves: readonly string[]): number {
	return weeks.filter(
		(played) =>
			moves.includes(played.moves[seat]) &&
			played.came[seat] !== 'idle' &&
			(played.moves[seat] !== 'take-in' || played.came[seat] === 'usual')
	).length;
}

/** The four tallies of each seat. */
export function tallies(weeks: readonly PlayedWeek[]): Record<Seat, Tally> {
	const of = (seat: Seat): Tally => ({
		wishesSaid: times(weeks, seat, counted[seat].wishesSaid),
		halvesOwned: times(weeks, seat, counted[seat].halvesOwned),
		roomGiven: times(weeks, seat, counted[seat].roomGiven),
		kindnessTakenIn: times(weeks, seat, counted[seat].kindnessTakenIn),
		ownTime: times(weeks, seat, counted[seat].ownTime)
	});
	return { robin: of('robin'), ash: of('ash') };
}

/** Of fewer such moves than this nothing can be said. */
const LEAST_WORK = 3;
/** "Nearly all": the other seat did at most one in so many. */
const ONE_IN = 5;

/** Whether one seat did the work or never said a wish. Shown whatever the ending. */
export function oneSidedness(weeks: readonly PlayedWeek[]): OneSidedness {
	const tally = tallies(weeks);
	const work = (seat: Seat) => tally[seat].halvesOwned + tally[seat].roomGiven;
	const total = work('robin') + work('ash');
	const carrier = seats.find((seat) => (total - work(seat)) * ONE_IN <= total);
	return {
		carriedBy: total >= LEAST_WORK ? (carrier ?? null) : null,
		unheard: seats.filter((seat) => tally[seat].wishesSaid === 0)
	};
}

/** Whether the ending is a rhythm that one seat carried, or in which a wish was never said; it is titled differently. */
export function missesAVoice(ending: EndingId, { carriedBy, unheard }: OneSidedness): boolean {
	return ending === 'rhythm' && (carriedBy !== null || unheard.length > 0);
}

/** Whether Ash's harsh move was softened because Robin had owned a half that week; the debrief then adds its caution. */
export function owningSoftened(weeks: readonly PlayedWeek[]): boolean {
	return weeks.some(
		({ moves, came }) =>
			moves.robin === 'own-half' && came.ash === 'otherwise' && (moves.ash === 'vanish' || moves.ash === 'find-fault')
	);
}
