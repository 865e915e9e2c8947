import { deck, FULL, type AshMove, type RobinMove, type WeekState } from './week-state.ts';

/**
 * Changes the running values of a week, which nothing has clamped yet, and returns whether the move took its usual
 * course (false: the other branch of its rule). `robinLast` and `ashLast` are still those of the week before.
 */
type RobinEffect = (now: WeekState) => boolean;

/** As for Robin, but Ash moves second and may be met by what Robin did this week. */
type AshEffect = (now: WeekState, robin: RobinMove) => boolean;

export const robinEffects: Readonly<Record<RobinMove, RobinEffect>> = {
	'say-wish': (now) => {
		const heard = now.flood < FULL;
		now.wishes += 1;
		now.alarm -= 1;
		if (heard) now.dist -= 1;
		else now.flood += 1;
		return heard;
	},
	chase: (now) => {
		now.flood += 2;
		now.trust -= 1;
		const borne = now.flood < FULL;
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
		const offered = deck[now.week] === 'kind-gesture' || now.ashLast === 'turn-in' || now.ashLast === 'own-half';
		if (!offered) return false;
		now.alarm -= 1;
		now.trust += 1;
		now.dist -= 1;
		return true;
	}
};

const softens = (robin: RobinMove): boolean => robin === 'own-half' || robin === 'give-room';

export const ashEffects: Readonly<Record<AshMove, AshEffect>> = {
	'turn-in': (now) => {
		const hasRoom = now.flood < FULL;
		if (hasRoom) now.dist -= 2;
		now.alarm -= 2;
		now.trust += 1;
		now.flood += 1;
		return hasRoom;
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
