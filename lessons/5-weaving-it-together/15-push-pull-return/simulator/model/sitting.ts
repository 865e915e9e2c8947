import type { CardId } from './choices.ts';
import { endingOf, playWeekInFull, type EndingId, type PlayedWeek } from './model.ts';
import type { Players } from './scripted-partner.ts';
import { startState, type Moves, type Seat, type WeekState } from './week-state.ts';

/** The weeks in which a card may be opened: one for each seat that is played. */
export const cardWeeks: readonly number[] = [3, 6, 9];

export interface OpenedCard {
	week: number;
	seat: Seat;
	card: CardId;
}

/** One story of up to twelve weeks, as far as it was played. */
export interface Sitting {
	by: Players;
	weeks: readonly PlayedWeek[];
	cards: readonly OpenedCard[];
}

/** A sitting in which nothing has happened yet. */
export function newSitting(by: Players): Sitting {
	return { by, weeks: [], cards: [] };
}

/** Where a sitting stands now. */
export function stateOf(sitting: Sitting): WeekState {
	return sitting.weeks.at(-1)?.after ?? startState;
}

/** The ending of a sitting, or null while it goes on. */
export function endingOfSitting(sitting: Sitting): EndingId | null {
	return endingOf(stateOf(sitting));
}

/** Whether a seat may open this card now: at a card week, one a week, and none twice. */
export function mayOpenCard(sitting: Sitting, seat: Seat, card: CardId): boolean {
	const week = stateOf(sitting).week + 1;
	return (
		cardWeeks.includes(week) &&
		sitting.cards.every((opened) => opened.seat !== seat || (opened.week !== week && opened.card !== card))
	);
}

/** The sitting with one card more. A card changes no number. */
export function withCard(sitting: Sitting, seat: Seat, card: CardId): Sitting {
	return { ...sitting, cards: [...sitting.cards, { week: stateOf(sitting).week + 1, seat, card }] };
}

/** The sitting with one week more. */
export function withWeek(sitting: Sitting, moves: Moves): Sitting {
	return { ...sitting, weeks: [...sitting.weeks, playWeekInFull(stateOf(sitting), moves)] };
}
