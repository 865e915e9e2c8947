import { BRIM, deck, FAIR, FIRM, FULL, LOUD, type AshMove, type RobinMove, type WeekState } from './week-state.ts';

/**
 * What became of a move: its usual course; another one; nothing at all (idle); or a move made in good faith that met a
 * bad week (badly).
 */
export type Course = 'usual' | 'otherwise' | 'idle' | 'badly';

/**
 * Changes the running values of a week, which nothing has clamped yet, and returns what became of the move. `robinLast`
 * and `ashLast` are still those of the week before.
 */
type RobinEffect = (now: WeekState) => Course;

/** As for Robin, but Ash moves second and may be met by what Robin did this week. */
type AshEffect = (now: WeekState, robin: RobinMove) => Course;

/** In the week of the old hurt it is heard in whatever is said, unless trust is firm. */
const oldHurtIsIn = (now: WeekState): boolean => deck[now.week] === 'old-hurt' && now.trust < FIRM;

/** In a tiring week, full is full for any word, a good one included. */
const isWornOut = (now: WeekState): boolean => deck[now.week] === 'tired' && now.flood >= FULL;

/** Something kept for now, by either seat. With some trust it costs no alarm; where it gets no peace it gives no room. */
function keepOwn(now: WeekState, disturbed: boolean): Course {
	const trusted = now.trust >= FAIR && !disturbed;
	if (!disturbed) now.flood -= 1;
	if (!trusted) now.alarm += 1;
	if (disturbed) return 'badly';
	return trusted ? 'usual' : 'otherwise';
}

export const robinEffects: Readonly<Record<RobinMove, RobinEffect>> = {
	'say-wish': (now) => {
		const heard = now.flood < FULL && !oldHurtIsIn(now);
		now.wishes += 1;
		now.alarm -= 1;
		if (heard) now.dist -= 1;
		else now.flood += 1;
		return heard ? 'usual' : 'badly';
	},
	chase: (now) => {
		now.flood += 2;
		now.trust -= 1;
		const borne = now.flood < FULL;
		if (!borne) now.dist += 1;
		return borne ? 'usual' : 'otherwise';
	},
	freeze: (now) => {
		now.dist += 1;
		now.trust -= 1;
		now.alarm += 1;
		return 'usual';
	},
	'own-half': (now) => {
		if (now.robinLast === 'own-half') return 'idle';
		now.named += 1;
		if (now.alarm >= LOUD || oldHurtIsIn(now) || isWornOut(now)) {
			// It is owned, and it asks for an answer.
			now.flood += 1;
			return 'badly';
		}
		now.flood -= 1;
		now.trust += 1;
		return 'usual';
	},
	'give-room': (now) => {
		now.flood -= 2;
		if (now.dist < 6) now.dist += 1;
		if (!now.signal) now.alarm += 1;
		return now.signal ? 'otherwise' : 'usual';
	},
	'take-in': (now) => {
		const offered = deck[now.week] === 'kind-gesture' || now.ashLast === 'turn-in' || now.ashLast === 'own-half';
		if (!offered) return 'idle';
		const deafened = now.alarm >= BRIM;
		now.alarm -= 1;
		if (deafened) {
			now.flood += 1;
			return 'badly';
		}
		now.trust += 1;
		now.dist -= 1;
		return 'usual';
	},
	'evening-off': (now) => {
		const rested = now.alarm < LOUD;
		now.flood -= 1;
		if (now.dist < 6) now.dist += 1;
		if (rested) now.alarm -= 1;
		return rested ? 'usual' : 'badly';
	},
	'keep-own': (now) => keepOwn(now, now.alarm >= LOUD)
};

const softens = (robin: RobinMove): boolean => robin === 'own-half' || robin === 'give-room';

export const ashEffects: Readonly<Record<AshMove, AshEffect>> = {
	'turn-in': (now) => {
		const hasRoom = now.flood < FULL;
		now.flood += 1;
		if (now.ashLast === 'find-fault' || oldHurtIsIn(now)) {
			// Something said earlier is still in the room.
			now.alarm -= 1;
			if (hasRoom) now.dist -= 1;
			return 'badly';
		}
		if (hasRoom) now.dist -= 2;
		now.alarm -= 2;
		now.trust += 1;
		return hasRoom ? 'usual' : 'otherwise';
	},
	signal: (now) => {
		const believed = now.alarm < LOUD;
		now.flood -= 2;
		now.signal = true;
		if (now.dist < 6) now.dist += 1;
		if (believed) now.alarm -= 1;
		return believed ? 'usual' : 'badly';
	},
	vanish: (now, robin) => {
		now.flood -= 2;
		now.alarm += 2;
		if (softens(robin)) {
			now.dist += 1;
			return 'otherwise';
		}
		now.trust -= 1;
		now.dist += 2;
		return 'usual';
	},
	'find-fault': (now, robin) => {
		now.alarm += 2;
		now.trust -= 1;
		now.flood -= 1;
		if (softens(robin)) return 'otherwise';
		now.dist += 1;
		return 'usual';
	},
	'own-half': (now) => {
		if (now.ashLast === 'own-half') return 'idle';
		now.named += 1;
		if (oldHurtIsIn(now)) {
			// It is heard as being about the old hurt.
			now.alarm += 1;
			return 'badly';
		}
		now.alarm -= 1;
		now.trust += 1;
		return 'usual';
	},
	'take-in': (now, robin) => {
		// An evening off, or something kept for now, is taken in by letting it be.
		if (robin === 'evening-off' || robin === 'keep-own') {
			now.alarm -= 1;
			return 'otherwise';
		}
		if (robin !== 'say-wish' && robin !== 'own-half') return 'idle';
		if (isWornOut(now) || now.flood >= BRIM) return 'badly';
		now.flood -= 1;
		now.trust += 1;
		now.dist -= 1;
		return 'usual';
	},
	'keep-own': (now, robin) => keepOwn(now, robin === 'chase')
};
