import type { AshMove, RobinMove, Seat, WeekState } from './model.ts';

interface Line<Move> {
	when: (left: WeekState) => boolean;
	move: Move;
}

export const ashScript: readonly Line<AshMove>[] = [
	{ when: ({ flood, signal, trust }) => flood >= 7 && signal && trust >= 5, move: 'signal' },
	{ when: ({ flood, robinLast }) => flood >= 7 && robinLast === 'chase', move: 'find-fault' },
	{ when: ({ flood }) => flood >= 7, move: 'vanish' },
	{ when: ({ flood, dist, signal }) => signal && (flood >= 5 || dist <= 2), move: 'signal' },
	{ when: ({ named, signal }) => named >= 2 && !signal, move: 'signal' },
	{ when: ({ trust, robinLast }) => trust >= 5 && robinLast === 'own-half', move: 'own-half' },
	{ when: ({ trust, flood, dist }) => trust >= 6 && flood >= 2 && dist > 3, move: 'turn-in' },
	{ when: ({ trust, flood }) => trust >= 6 && flood >= 2, move: 'take-in' },
	{ when: ({ robinLast }) => robinLast === 'freeze', move: 'vanish' },
	{ when: ({ flood, trust, dist }) => flood <= 4 && trust >= 4 && dist >= 4, move: 'turn-in' },
	{ when: () => true, move: 'take-in' }
];

export const robinScript: readonly Line<RobinMove>[] = [
	{ when: ({ alarm, trust }) => alarm >= 8 && trust <= 3, move: 'freeze' },
	{ when: ({ alarm }) => alarm >= 8, move: 'chase' },
	{ when: ({ alarm, signal }) => alarm > 6 && signal, move: 'give-room' },
	{ when: ({ alarm }) => alarm > 6, move: 'chase' },
	{ when: ({ ashLast }) => ashLast === 'own-half', move: 'own-half' },
	{ when: ({ ashLast }) => ashLast === 'turn-in', move: 'take-in' },
	{ when: ({ trust, flood }) => trust >= 6 && flood >= 5, move: 'give-room' },
	{ when: () => true, move: 'say-wish' }
];
