/** The two seats: Robin tends to reach, Ash tends to step back. */
export type Seat = 'robin' | 'ash';

export const seats: readonly Seat[] = ['robin', 'ash'];

export const robinMoves = [
	'say-wish',
	'chase',
	'freeze',
	'own-half',
	'give-room',
	'take-in',
	'evening-off',
	'keep-own'
] as const;
/** Ash's `signal` is the evening off of that seat: an absence with a time to come back. */
export const ashMoves = ['turn-in', 'signal', 'vanish', 'find-fault', 'own-half', 'take-in', 'keep-own'] as const;

export type RobinMove = (typeof robinMoves)[number];
export type AshMove = (typeof ashMoves)[number];

/** What each seat does in one week. */
export interface Moves {
	robin: RobinMove;
	ash: AshMove;
}

export type DeckEvent = 'tired' | 'kind-gesture' | 'old-hurt' | 'good-news';

/** Where the two stand after so many weeks. Distance, alarm, flood and trust are whole numbers from 0 to 10. */
export interface WeekState {
	/** Weeks played: 0 before the first. */
	week: number;
	dist: number;
	/** Robin's inner measure: how loudly it asks whether the other is still there. */
	alarm: number;
	/** Ash's inner measure: how little room is left inside. */
	flood: number;
	trust: number;
	/** Halves owned, by either seat. */
	named: number;
	/** Wishes that Robin said. */
	wishes: number;
	/** Weeks in a row without a harsh move. */
	calm: number;
	/** How far chasing and pulling off have lately fed each other. */
	nc: number;
	/** How far freezing and pulling off have lately fed each other. */
	ac: number;
	/** Whether Ash has ever asked for room and said when it ends. */
	signal: boolean;
	robinLast: RobinMove | null;
	ashLast: AshMove | null;
}

export const LAST_WEEK = 12;

/** From this flood on, nothing more can be let in. */
export const FULL = 7;

/** From this alarm on, a pause sounds like an answer. */
export const LOUD = 7;

/** From this alarm or flood on, hardly a word gets through to that seat, a kind one included. */
export const BRIM = 9;

/** From this trust on, a plain word is taken as meant. */
export const FAIR = 5;

/** From this trust on, a bad evening is taken for a bad evening. */
export const FIRM = 7;

/** What comes from outside, by week. Weeks that are not listed are quiet. */
export const deck: Readonly<Record<number, DeckEvent>> = {
	2: 'tired',
	4: 'kind-gesture',
	6: 'old-hurt',
	8: 'good-news',
	10: 'tired'
};

/** Where every story begins. */
export const startState: Readonly<WeekState> = {
	week: 0,
	dist: 5,
	alarm: 4,
	flood: 4,
	trust: 4,
	named: 0,
	wishes: 0,
	calm: 0,
	nc: 0,
	ac: 0,
	signal: false,
	robinLast: null,
	ashLast: null
};
