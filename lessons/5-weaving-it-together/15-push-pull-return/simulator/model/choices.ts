import { ashMoves, robinMoves, seats, type AshMove, type RobinMove, type Seat } from './week-state.ts';
import type { Players } from './scripted-partner.ts';

export const cardIds = ['case', 'guard', 'wound', 'body'] as const;

export type CardId = (typeof cardIds)[number];

export type MoveChoice = `robin:${RobinMove}` | `ash:${AshMove}`;
export type CardChoice = `card:${Seat}:${CardId}`;

/** What the learner may choose, as it is stored: taking a seat, a move, opening a card, turning the page. */
export type ChoiceId = `sit:${Players}` | MoveChoice | CardChoice | 'next';

/** Every choice there is. */
export const choiceIds: readonly ChoiceId[] = [
	'sit:robin',
	'sit:ash',
	'sit:both',
	...robinMoves.map((move) => `robin:${move}` as const),
	...ashMoves.map((move) => `ash:${move}` as const),
	...seats.flatMap((seat) => cardIds.map((card) => `card:${seat}:${card}` as const)),
	'next'
];

const known: ReadonlySet<string> = new Set(choiceIds);

/** Whether a stored string is a choice that exists today. */
export function isChoiceId(id: string): id is ChoiceId {
	return known.has(id);
}
