import type { CardId } from './choices.ts';
import type { PlayedWeek } from './model.ts';
import type { Line, Pair } from './person.ts';
import type { OpenedCard } from './sitting.ts';
import { seats, type Seat } from './week-state.ts';
import { moveWordsOf } from './words.ts';

export interface CardWords {
	title: string;
	/** What the card answers, in the voice of the seat. */
	asks: string;
	/** Said before the card is opened. Any card may stay closed. */
	note?: string;
	/** The card itself, in the voice of the seat. */
	text: Record<Seat, Line>;
	/** What it adds to the story in the debrief. */
	debrief: Record<Seat, Line>;
}

export const cardWords: Record<CardId, CardWords> = {
	case: {
		title: 'The case',
		asks: 'What I have been collecting',
		text: {
			robin: ({ ash }) =>
				`I keep a list: late replies, tired looks, the walk ${ash.name} called off. The good days are not on it. By now I read each evening for what it can add, and I do not much like the person reading.`,
			ash: ({ robin }) =>
				`I have a drawer for ${robin.name}’s sighs, the late trains, the umbrella that is always wet on my books. When I want to be alone I open it, and need not say so. If I emptied it I would have to ask for room.`
		},
		debrief: {
			robin: ({ robin }) =>
				`${robin.name} was keeping a list of late replies and tired looks, and the good days were not on it.`,
			ash: ({ robin, ash }) =>
				`${ash.name} had a drawer of small charges against ${robin.name}. While it was open, ${ash.name} did not have to ask for room.`
		}
	},
	guard: {
		title: 'The guard',
		asks: 'What I was taught',
		text: {
			robin: () =>
				'I was praised for being useful and teased when I cried. So I learned to pack a wish inside a complaint, where nobody could laugh at it. To say it plainly still feels like standing in the street without a coat.',
			ash: () =>
				'Where I grew up, whoever showed least had won. Home, the playground, films: I could not say which of them taught me. When somebody kind asks how I am, my hand is on the door before I know it.'
		},
		debrief: {
			robin: ({ robin }) =>
				`${robin.name} had learned to pack a wish inside a complaint, and a plain wish still felt bare.`,
			ash: ({ ash }) =>
				`${ash.name} had learned that whoever shows least has won, and that a kind question is a reason to have a hand on the door. What was learned can be looked at, and kept or changed.`
		}
	},
	wound: {
		title: 'The wound',
		asks: 'What I lost',
		note: 'This card names an old loss, without detail. Leave it closed if you like; no number changes.',
		text: {
			robin: ({ ash }) =>
				`Someone I counted on was there on a Sunday and gone on the Monday. Since then there is a drop inside every silence. ${ash.name} is not that person; my stomach has not been told.`,
			ash: () =>
				'Once I let somebody all the way in, and I lost them. I walk round that loss as one walks round furniture in the dark. I still want to be close. It is the price I remember.'
		},
		debrief: {
			robin: ({ robin }) =>
				`Someone ${robin.name} counted on was gone from one day to the next. On this card there is a drop inside every silence since then.`,
			ash: ({ ash }) =>
				`${ash.name} had let someone all the way in and lost them, and still wanted to be close. Other people in this seat have lost nobody and simply like more room; then this card is not theirs, and no card is needed.`
		}
	},
	body: {
		title: 'The body',
		asks: 'What I dread',
		note: 'This card is written for two people who share a bed, and speaks of fear there, in plain words. For friends, siblings, or two who want no sex, leave it closed; no number changes.',
		text: {
			robin: ({ ash }) =>
				`At night I watch ${ash.name}’s face more than I feel my own skin. I think: if I please well enough, nobody leaves. Giving can be a plain joy. Mine, this year, is mostly work.`,
			ash: () =>
				'Once my body did not do what I wanted, and I have been listening for it ever since. It is easier to say that I am tired, or that I start early. Often I am, and I do. I would rather be asked in daylight.'
		},
		debrief: {
			robin: ({ robin }) =>
				`By ${robin.name}’s own account, giving at night was mostly work that year, done out of worry. Other people give because they like to.`,
			ash: ({ ash }) =>
				`Some of ${ash.name}’s tiredness was tiredness, and some was dread of being watched. Nobody outside can tell them apart, and ${ash.name} owes nobody an answer.`
		}
	}
};

/** How the cards follow one another in the telling: from the oldest to the newest. */
const telling: readonly CardId[] = ['wound', 'guard', 'body', 'case'];

/**
 * One account of the opened cards: what each seat brought, and what it did in the week in which its card lay open, if
 * that week was played. Cards change nothing else.
 */
export function accountOf(opened: readonly OpenedCard[], pair: Pair, weeks: readonly PlayedWeek[]): string[] {
	if (opened.length === 0)
		return [
			'No card was opened this time. Some people in these seats simply like more room, or more company, and no card is needed for that.'
		];
	return seats.flatMap((seat) =>
		telling
			.flatMap((card) => opened.filter((each) => each.seat === seat && each.card === card))
			.map(({ card, week }) => `${cardWords[card].debrief[seat](pair)}${thatWeek(seat, week, pair, weeks)}`)
	);
}

function thatWeek(seat: Seat, week: number, pair: Pair, weeks: readonly PlayedWeek[]): string {
	const played = weeks.find((each) => each.week === week);
	const chosen = moveWordsOf(seat).find(({ move }) => move === played?.moves[seat]);
	return chosen ? ` The card lay open in week ${week}; the move that week was “${chosen.words.label(pair)}”.` : '';
}
