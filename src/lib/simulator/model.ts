/** The two seats: Robin tends to reach, Ash tends to step back. */
export type Seat = 'robin' | 'ash';

export const robinMoves = ['say-wish', 'chase', 'freeze', 'own-half', 'give-room', 'take-in'] as const;
export const ashMoves = ['turn-in', 'signal', 'vanish', 'find-fault', 'own-half', 'take-in'] as const;

export type RobinMove = (typeof robinMoves)[number];
export type AshMove = (typeof ashMoves)[number];

export interface Moves {
	robin: RobinMove;
	ash: AshMove;
}

export type EventId = 'tired' | 'kind-gesture' | 'old-hurt' | 'good-news';

export type EndingId =
	| 'chased-apart'
	| 'frozen-apart'
	| 'rhythm'
	| 'no-room'
	| 'working-on-it'
	| 'near-unspoken'
	| 'polite-distance';

/** Where the two stand after so many weeks. The four measures are whole numbers 0–10. */
export interface WeekState {
	/** Weeks played: 0 before the first. */
	week: number;
	dist: number;
	/** Robin's inner measure: how loudly it asks whether the other is still there. */
	alarm: number;
	/** Ash's inner measure: how full it is, how little room is left. */
	flood: number;
	trust: number;
	/** Halves owned, by either seat. */
	named: number;
	/** Wishes that Robin said. */
	wishes: number;
	/** Weeks in a row without a harsh move. */
	calm: number;
	/** How far chasing and pulling off have been feeding each other. */
	nc: number;
	/** How far freezing and pulling off have been feeding each other. */
	ac: number;
	/** Whether Ash has ever said: I need room, I am back at such a time. */
	signal: boolean;
	robinLast: RobinMove | null;
	ashLast: AshMove | null;
}

/** A week that was played. `usual` is false where a move met the other branch of its rule. */
export interface PlayedWeek {
	week: number;
	moves: Moves;
	usual: Record<Seat, boolean>;
	after: WeekState;
}

export const lastWeek = 12;

/** What comes from outside, by week; the other weeks are quiet. */
export const deck: Readonly<Record<number, EventId>> = {
	2: 'tired',
	4: 'kind-gesture',
	6: 'old-hurt',
	8: 'good-news',
	10: 'tired'
};

export const startState: WeekState = {
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

/** At or above this flood nothing more can be let in. */
const full = 7;

const eventEffects: Record<EventId, (now: WeekState) => void> = {
	tired: (now) => {
		now.flood += 2;
	},
	'kind-gesture': () => {},
	'old-hurt': (now) => {
		now.alarm += 2;
		now.flood += 1;
	},
	'good-news': (now) => {
		now.trust += 1;
	}
};

/** Changes the running values and says whether the usual branch was taken. `now.robinLast` is still last week's. */
type Effect = (now: WeekState, robin: RobinMove) => boolean;

const robinEffects: Record<RobinMove, Effect> = {
	'say-wish': (now) => {
		const heard = now.flood < full;
		now.wishes += 1;
		now.alarm -= 1;
		if (heard) now.dist -= 1;
		else now.flood += 1;
		return heard;
	},
	chase: (now) => {
		now.flood += 2;
		now.trust -= 1;
		const borne = now.flood < full;
		if (!borne) now.dist += 1;
		return borne;
	},
	freeze: (now) => {
		now.dist += 1;
		now.trust -= 1;
		now.alarm += 1;
		return true;
	},
	'own-half': (now) => {
		if (now.robinLast === 'own-half') return false;
		now.flood -= 1;
		now.trust += 1;
		now.named += 1;
		return true;
	},
	'give-room': (now) => {
		now.flood -= 2;
		if (now.dist < 6) now.dist += 1;
		if (!now.signal) now.alarm += 1;
		return !now.signal;
	},
	'take-in': (now) => {
		const offered =
			deck[now.week] === 'kind-gesture' || now.ashLast === 'turn-in' || now.ashLast === 'own-half';
		if (!offered) return false;
		now.alarm -= 1;
		now.trust += 1;
		now.dist -= 1;
		return true;
	}
};

const softens = (robin: RobinMove) => robin === 'own-half' || robin === 'give-room';

const ashEffects: Record<AshMove, Effect> = {
	'turn-in': (now) => {
		const open = now.flood < full;
		if (open) now.dist -= 2;
		now.alarm -= 2;
		now.trust += 1;
		now.flood += 1;
		return open;
	},
	signal: (now) => {
		now.flood -= 2;
		now.alarm -= 1;
		now.signal = true;
		if (now.dist < 6) now.dist += 1;
		return true;
	},
	vanish: (now, robin) => {
		now.flood -= 2;
		now.alarm += 2;
		if (softens(robin)) {
			now.dist += 1;
			return false;
		}
		now.trust -= 1;
		now.dist += 2;
		return true;
	},
	'find-fault': (now, robin) => {
		now.alarm += 2;
		now.trust -= 1;
		now.flood -= 1;
		if (softens(robin)) return false;
		now.dist += 1;
		return true;
	},
	'own-half': (now) => {
		if (now.ashLast === 'own-half') return false;
		now.alarm -= 1;
		now.trust += 1;
		now.named += 1;
		return true;
	},
	'take-in': (now, robin) => {
		if (robin !== 'say-wish' && robin !== 'own-half') return false;
		now.flood -= 1;
		now.trust += 1;
		now.dist -= 1;
		return true;
	}
};

const clamp = (value: number) => Math.min(10, Math.max(0, value));

function count(now: WeekState, { robin, ash }: Moves): void {
	const pulledOff = ash === 'vanish' || ash === 'find-fault';
	const harsh = pulledOff || robin === 'chase' || robin === 'freeze';
	now.calm = harsh ? 0 : now.calm + 1;
	now.nc = Math.max(0, now.nc + (robin === 'chase' && pulledOff ? 1 : -1));
	now.ac = Math.max(0, now.ac + (robin === 'freeze' && pulledOff ? 1 : -1));
}

/** One week in the order of the rules, with which branch each move took. After an ending nothing changes. */
export function playWeekInFull(before: WeekState, moves: Moves): PlayedWeek {
	const now = { ...before, week: before.week + 1 };
	const event = deck[now.week];
	if (event) eventEffects[event](now);
	if (now.dist <= 1) now.flood += 1;
	if (now.dist >= 6) now.alarm += 1;
	const usual = { robin: robinEffects[moves.robin](now, moves.robin), ash: ashEffects[moves.ash](now, moves.robin) };
	count(now, moves);
	now.dist = clamp(now.dist);
	now.alarm = clamp(now.alarm);
	now.flood = clamp(now.flood);
	now.trust = clamp(now.trust);
	now.robinLast = moves.robin;
	now.ashLast = moves.ash;
	return { week: now.week, moves, usual, after: now };
}
export function playWeek(before: WeekState, moves: Moves): WeekState {
	return playWeekInFull(before, moves).after;
}

export function endingOf(state: WeekState): EndingId | null {
	const { week, dist, alarm, flood, trust, named, wishes, calm, nc, ac, signal } = state;
	if (dist >= 9) return nc >= ac && nc >= 2 ? 'chased-apart' : 'frozen-apart';
	if (week < lastWeek) return null;
	const settled = trust >= 7 && dist >= 2 && dist <= 5 && alarm <= 5 && flood <= 5 && calm >= 3;
	if (settled && named >= 2 && wishes >= 2 && signal) return 'rhythm';
	if (dist <= 1 && flood >= 6) return 'no-room';
	if (named >= 1 && trust >= 5) return 'working-on-it';
	return dist <= 3 ? 'near-unspoken' : 'polite-distance';
}
