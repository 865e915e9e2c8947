import { ashEffects, robinEffects, type Course } from './move-effects.ts';
import { deck, LAST_WEEK, startState, type DeckEvent, type Moves, type Seat, type WeekState } from './week-state.ts';

/** All endings, in the order in which they are checked. */
export const endingIds = [
	'chased-apart',
	'frozen-apart',
	'rhythm',
	'no-room',
	'working-on-it',
	'near-unspoken',
	'polite-distance'
] as const;

export type EndingId = (typeof endingIds)[number];

/** A week as it went. */
export interface PlayedWeek {
	/** Counted from 1. */
	week: number;
	moves: Moves;
	/** What became of each move. */
	came: Record<Seat, Course>;
	after: WeekState;
}

const eventEffects: Record<DeckEvent, (now: WeekState) => void> = {
	tired: (now) => {
		now.flood += 2;
	},
	// Changes nothing by itself: it is there for Robin to take in.
	'kind-gesture': () => {},
	'old-hurt': (now) => {
		now.alarm += 2;
		now.flood += 1;
	},
	'good-news': (now) => {
		now.trust += 1;
	}
};

/** Being very near fills Ash; being far alarms Robin. */
function applyLimits(now: WeekState): void {
	if (now.dist <= 1) now.flood += 1;
	if (now.dist >= 6) now.alarm += 1;
}

function applyCounters(now: WeekState, { robin, ash }: Moves): void {
	const pulledOff = ash === 'vanish' || ash === 'find-fault';
	const harsh = pulledOff || robin === 'chase' || robin === 'freeze';
	now.calm = harsh ? 0 : now.calm + 1;
	now.nc = Math.max(0, now.nc + (robin === 'chase' && pulledOff ? 1 : -1));
	now.ac = Math.max(0, now.ac + (robin === 'freeze' && pulledOff ? 1 : -1));
}

const clamp = (value: number): number => Math.min(10, Math.max(0, value));

/**
 * One week, with what became of each move: event, limits, Robin's move, Ash's move, counters, clamp, in this order.
 * It plays on after an ending, so ask `endingOf` first.
 */
export function playWeekInFull(before: WeekState, moves: Moves): PlayedWeek {
	const now: WeekState = { ...before, week: before.week + 1 };
	const event = deck[now.week];
	if (event) eventEffects[event](now);
	applyLimits(now);
	const came = { robin: robinEffects[moves.robin](now), ash: ashEffects[moves.ash](now, moves.robin) };
	applyCounters(now, moves);
	now.dist = clamp(now.dist);
	now.alarm = clamp(now.alarm);
	now.flood = clamp(now.flood);
	now.trust = clamp(now.trust);
	now.robinLast = moves.robin;
	now.ashLast = moves.ash;
	return { week: now.week, moves, came, after: now };
}

/** The state that one week of both seats' moves leaves. */
export function playWeek(before: WeekState, moves: Moves): WeekState {
	return playWeekInFull(before, moves).after;
}

/** The ending that a state is, or null while the story goes on. Only the two ways apart come before week 12. */
export function endingOf(state: WeekState): EndingId | null {
	const { week, dist, alarm, flood, trust, named, wishes, calm, nc, ac, signal } = state;
	if (dist >= 9 && nc >= ac && nc >= 2) return 'chased-apart';
	if (dist >= 9) return 'frozen-apart';
	if (week < LAST_WEEK) return null;
	const within = dist >= 2 && dist <= 5 && alarm <= 5 && flood <= 5;
	const spoken = named >= 2 && wishes >= 2 && signal;
	if (trust >= 7 && within && spoken && calm >= 3) return 'rhythm';
	if (dist <= 1 && flood >= 6) return 'no-room';
	if (named >= 1 && trust >= 5) return 'working-on-it';
	return dist <= 3 ? 'near-unspoken' : 'polite-distance';
}

/** A whole story: asks for both seats' moves week by week until an ending is reached. */
export function playStory(movesFor: (left: WeekState) => Moves, from: WeekState = startState): PlayedWeek[] {
	const weeks: PlayedWeek[] = [];
	for (let state = from; !endingOf(state);) {
		const played = playWeekInFull(state, movesFor(state));
		weeks.push(played);
		state = played.after;
	}
	return weeks;
}
