import { CourseError } from '#lib/course/course-error.ts';
import type { PlayedWeek } from './model.ts';
import type { Line } from './person.ts';
import { ashMoves, robinMoves, type AshMove, type DeckEvent, type RobinMove, type Seat } from './week-state.ts';

export interface SeatWords {
	title: string;
	about: Line;
	/** What this seat keeps asking underneath. */
	question: string;
}

export interface MoveWords {
	label: Line;
	/** What comes of it at once. */
	after: Line;
	/** What comes of it where it meets the other branch of its rule. */
	otherwise?: Line;
}

export const seatWords: Record<Seat, SeatWords> = {
	robin: {
		title: 'The reaching seat',
		about: ({ robin }) => `When it gets quiet, ${robin.name} tends to move closer.`,
		question: 'Are you still there?'
	},
	ash: {
		title: 'The stepping-back seat',
		about: ({ ash }) => `When it gets crowded, ${ash.name} tends to step back.`,
		question: 'Will there be any of me left?'
	}
};

export const robinMoveWords: Record<RobinMove, MoveWords> = {
	'say-wish': {
		label: () => 'Say the wish, once',
		after: ({ robin, ash }) =>
			`${robin.name} says it once and leaves it there. Asking is not neediness, and ${ash.name} can hear it.`,
		otherwise: ({ ash }) => `The wish is fair, but ${ash.name} has no room tonight. It lands as one thing more.`
	},
	chase: {
		label: () => 'Ask, and ask again',
		after: ({ ash }) => `The third question weighs more than the first. ${ash.name} answers, in fewer words each time.`,
		otherwise: ({ robin, ash }) => `The more ${robin.name} asks, the further off ${ash.name} sits.`
	},
	freeze: {
		label: () => 'Go cold and wait to be missed',
		after: ({ robin, ash }) => `${robin.name} goes quiet, hoping to be missed. What ${ash.name} hears is a door.`
	},
	'own-half': {
		label: () => 'Say my half, and only mine',
		after: ({ ash }) =>
			`“When it goes quiet I start to push. That is mine.” No “but” comes after it, and ${ash.name} breathes out.`,
		otherwise: () => 'The same words as last week. They begin to sound like a bill, and nothing moves.'
	},
	'give-room': {
		label: () => 'Give room, with a time to come back',
		after: ({ robin, ash }) =>
			`${ash.name} gets a free evening with an end to it. Waiting without any sign is hard on ${robin.name}.`,
		otherwise: ({ robin, ash }) =>
			`${ash.name} gets a free evening with an end to it. There is a sign between them now, so ${robin.name} can wait.`
	},
	'take-in': {
		label: () => 'Take in what is offered',
		after: ({ robin }) => `${robin.name} lets the kindness stay and does not test it. Receiving is a move too.`,
		otherwise: ({ robin }) => `${robin.name} holds out both hands, but this week there was nothing to take.`
	}
};

export const ashMoveWords: Record<AshMove, MoveWords> = {
	'turn-in': {
		label: ({ robin }) => `Turn to ${robin.name} with one small true thing`,
		after: ({ ash }) =>
			`${ash.name} says one small true thing. The two are nearer for it, and it costs ${ash.name} some breath.`,
		otherwise: ({ robin, ash }) =>
			`${ash.name} says it from behind a full day. It comforts ${robin.name}, but brings the two no nearer.`
	},
	signal: {
		label: () => 'Ask for room, and say when I am back',
		after: ({ robin }) => `“I need the evening to myself. Back at nine.” ${robin.name} can stop watching the door.`
	},
	vanish: {
		label: () => 'Slip away without a word',
		after: ({ robin }) => `A coat is gone and nobody said goodbye. ${robin.name} fills the gap with reasons.`,
		otherwise: ({ robin, ash }) =>
			`${ash.name} slips away all the same. After what ${robin.name} gave this week, the gap is smaller.`
	},
	'find-fault': {
		label: ({ robin }) => `Find something wrong with ${robin.name}`,
		after: ({ robin }) => `There is a wrong way to stack plates, it seems, and ${robin.name} has found it again.`,
		otherwise: () => 'The remark comes all the same. It stings, but it does not push the two of them further apart.'
	},
	'own-half': {
		label: () => 'Say my half, and only mine',
		after: ({ robin }) =>
			`“I go behind a wall. You did not put it there.” ${robin.name} has waited for a sentence like that.`,
		otherwise: () => 'Said again so soon, it sounds like a way to be done with it. Nothing moves.'
	},
	'take-in': {
		label: ({ robin }) => `Let in what ${robin.name} said`,
		after: ({ robin, ash }) => `${ash.name} lets ${robin.name}’s words in and is in no hurry to pay them back.`,
		otherwise: ({ robin, ash }) =>
			`${ash.name} is ready to listen, but this week ${robin.name} said nothing that could be let in.`
	}
};

/** The moves of a seat with their words, in the order in which they are offered. */
export function moveWordsOf(seat: Seat): readonly { move: RobinMove | AshMove; words: MoveWords }[] {
	return seat === 'robin'
		? robinMoves.map((move) => ({ move, words: robinMoveWords[move] }))
		: ashMoves.map((move) => ({ move, words: ashMoveWords[move] }));
}

/** What came of each seat's move in a week that was played. */
export function afterWords({ moves, usual }: PlayedWeek): Record<Seat, Line> {
	const robin = robinMoveWords[moves.robin];
	const ash = ashMoveWords[moves.ash];
	return {
		robin: usual.robin ? robin.after : (robin.otherwise ?? robin.after),
		ash: usual.ash ? ash.after : (ash.otherwise ?? ash.after)
	};
}

export const deckWords: Record<DeckEvent, string> = {
	tired: 'A tiring week',
	'kind-gesture': 'A kind gesture',
	'old-hurt': 'An old hurt',
	'good-news': 'Good news'
};

const weekLines: readonly Line[] = [
	() => 'An ordinary week: rain, errands, a tune that somebody hums on the stairs.',
	({ ash }) => `A week with no gaps in it. ${ash.name} comes in late with nothing left to give out.`,
	() => 'The heating is off again, and a second blanket turns up.',
	({ robin, ash }) =>
		`${ash.name} has mended the strap of ${robin.name}’s bag and hung it by the door, without a note.`,
	() => 'Nothing on the calendar but the bins and a birthday card for an aunt.',
	() => 'A song, a street, one remark over supper: an old hurt is back in the room, and neither of them invited it.',
	() => 'The week after. Somebody sorts a jar of pens; three of them still write.',
	() => 'Good news at last, of the kind that two people ring each other about.',
	() => 'A borrowed ladder leans in the hall and ought to go back.',
	({ ash }) => `The second hard week. Even the kettle seems slow, and ${ash.name} is worn thin.`,
	() => 'The first mild evening. Windows are open all along the street.',
	() => 'The last week of the season. The calendar page is nearly full.'
];

/** A week was asked for that no story has. */
export class UnknownWeekError extends CourseError {
	override name = 'UnknownWeekError';
}

/** What a week brings, weeks counted from 1. */
export function weekWords(week: number): Line {
	const line = weekLines[week - 1];
	if (!line) throw new UnknownWeekError(`There is no week ${week}: weeks run from 1 to ${weekLines.length}.`);
	return line;
}
