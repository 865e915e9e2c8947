import { CourseError } from '#lib/course/course-error.ts';
import type { PlayedWeek } from './model.ts';
import type { Course } from './move-effects.ts';
import type { Line } from './person.ts';
import { ashMoves, robinMoves, type AshMove, type DeckEvent, type RobinMove, type Seat } from './week-state.ts';

export interface SeatWords {
	title: string;
	about: Line;
	/** What this seat keeps asking underneath. */
	question: string;
}

export interface MoveWords extends Partial<Record<Exclude<Course, 'usual'>, Line>> {
	label: Line;
	/** What comes of it in its usual course; the other courses that it can take have words of their own. */
	after: Line;
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
			`“I’d love a Saturday with you.” ${robin.name} says it once and goes on with the dishes. ${ash.name} has heard it.`,
		badly: ({ robin, ash }) =>
			`“I’d love a Saturday with you.” “Not this week,” says ${ash.name}, with both hands over ${ash.their} eyes. “All right,” says ${robin.name}.`
	},
	chase: {
		label: () => 'Ask, and ask again',
		after: ({ robin, ash }) =>
			`“Are we all right?” “Yes.” ${robin.name} asks twice more before the week is out, and ${ash.name} answers each time.`,
		otherwise: ({ robin, ash }) =>
			`${robin.name} asks on Monday, on Tuesday, and once through the bathroom door. The answers from ${ash.name} get shorter.`
	},
	freeze: {
		label: () => 'Go quiet, and wait to be missed',
		after: ({ robin }) =>
			`${robin.name} answers in single words all week and hopes to be asked why. Supper is over early.`
	},
	'own-half': {
		label: () => 'Say my half, and only mine',
		after: ({ robin, ash }) =>
			`“When it goes quiet I start to push. That is mine.” ${robin.name} adds nothing to it, and ${ash.name} breathes out.`,
		idle: ({ robin, ash }) =>
			`${robin.name} says the same sentence as last week. “Yes,” says ${ash.name}, “you told me.”`,
		badly: ({ robin, ash }) =>
			`“When it goes quiet I start to push. That is mine.” ${ash.name} looks for an answer. “I don’t know what to say to that.” “Then leave it for now,” says ${robin.name}.`
	},
	'give-room': {
		label: () => 'Give room, with a time to come back',
		after: ({ robin, ash }) =>
			`“Have Thursday to yourself. Friday, the two of us?” ${ash.name} has a free evening. ${robin.name} has a book and looks at the phone more often than at the page.`,
		otherwise: ({ robin, ash }) =>
			`“Have Thursday to yourself. Friday, the two of us?” ${ash.name} has a free evening, and ${robin.name} reads to the end of the chapter.`
	},
	'take-in': {
		label: () => 'Take in what is offered',
		after: ({ robin, ash }) =>
			`Something good has come from ${ash.name}. “That was kind,” says ${robin.name}, and does not ask whether it was meant.`,
		idle: ({ robin }) =>
			`${robin.name} would gladly take in a kind word. None has come lately, and ${robin.name} rings a friend.`,
		badly: ({ robin, ash }) =>
			`“That was kind. Did you mean it?” An hour later ${robin.name} asks once more. “Yes,” says ${ash.name}, both times.`
	},
	'evening-off': {
		label: () => 'Take an evening off, and say so',
		after: ({ robin }) =>
			`“I’m out on my own tonight. See you tomorrow.” ${robin.name} swims until the pool closes, eats chips on a wall and sleeps the whole night.`,
		badly: ({ robin }) =>
			`“I’m out on my own tonight. See you tomorrow.” ${robin.name} swims, gets out twice to look at the phone, and lies awake until two.`
	},
	'keep-own': {
		label: () => 'Keep something to myself, for now',
		after: ({ robin }) =>
			`“There’s something I’d like to keep for now.” ${robin.name} writes two pages about it on Sunday, in a notebook with one reader, and whistles afterwards.`,
		otherwise: ({ robin, ash }) =>
			`“There’s something I’d like to keep for now.” ${robin.name} takes it for a long walk and is glad of the air. On the stairs comes the question of what ${ash.name} makes of it.`,
		badly: ({ robin }) =>
			`“There’s something I’d like to keep for now.” ${robin.name} keeps it. At three in the night it is still going round, and ${robin.name} makes toast.`
	}
};

export const ashMoveWords: Record<AshMove, MoveWords> = {
	'turn-in': {
		label: ({ robin }) => `Turn to ${robin.name} with one small true thing`,
		after: ({ ash }) =>
			`“The visit home went badly,” says ${ash.name}, and stays in the room. Later ${ash.name} opens a window and stands there for a while.`,
		otherwise: ({ robin, ash }) =>
			`“The visit home went badly,” says ${ash.name}, with the coat still on, and goes straight to bed. ${robin.name} is glad to know.`,
		badly: ({ robin, ash }) =>
			`“The visit home went badly,” says ${ash.name}. It is a while before ${robin.name} says, “Thanks for telling me.” Something said earlier is still in the room.`
	},
	signal: {
		label: () => 'Ask for room, and say when I am back',
		after: ({ robin, ash }) =>
			`“I need the evening to myself. Back at nine.” ${ash.name} walks along the canal until the lamps come on. ${robin.name} has the radio on; at nine the key turns.`,
		badly: ({ robin, ash }) =>
			`“I need the evening to myself. Back at nine.” ${ash.name} walks along the canal until the lamps come on. From seven ${robin.name} listens for the stairs; at nine the key turns.`
	},
	vanish: {
		label: () => 'Get out for a while, without explaining',
		after: ({ robin, ash }) =>
			`The coat is gone and there is no note. ${ash.name} is out until late, two nights running. ${robin.name} goes through the reasons.`,
		otherwise: ({ robin, ash }) =>
			`${ash.name} goes out without a word and is back by ten. ${robin.name} has been listening for the door.`
	},
	'find-fault': {
		label: ({ robin }) => `Point out what ${robin.name} does wrong`,
		after: ({ robin, ash }) =>
			`“You stack the plates wrong,” says ${ash.name}. “You always do.” ${robin.name} puts the cloth down.`,
		otherwise: ({ robin, ash }) =>
			`“You stack the plates wrong,” says ${ash.name}. It stings. ${robin.name} stacks the rest, and both of them stay in the kitchen.`
	},
	'own-half': {
		label: () => 'Say my half, and only mine',
		after: ({ robin, ash }) =>
			`“I go behind a wall,” says ${ash.name}. “You did not put it there.” ${robin.name} nods, slowly.`,
		idle: ({ robin, ash }) =>
			`${ash.name} says the sentence about the wall again, on the way to the door. “You said,” says ${robin.name}.`,
		badly: ({ robin, ash }) =>
			`“I go behind a wall,” says ${ash.name}. “You did not put it there.” “Which time do you mean?” asks ${robin.name}, and they are back at the old hurt until bedtime.`
	},
	'take-in': {
		label: ({ robin }) => `Let in what ${robin.name} said`,
		after: ({ robin, ash }) => `“Good to know,” says ${ash.name}, and lets the words of ${robin.name} stand.`,
		otherwise: ({ ash }) => `“All right,” says ${ash.name}, asks nothing further, and has an evening with the radio.`,
		idle: ({ robin, ash }) =>
			`${ash.name} stays within earshot all week. No wish of ${robin.name}’s comes up, and nothing about ${robin.name}’s own part.`,
		badly: ({ robin, ash }) =>
			`${ash.name} nods at what ${robin.name} says and could not repeat it a minute later. “Tell me again when I’m awake?” “Gladly,” says ${robin.name}.`
	},
	'keep-own': {
		label: () => 'Keep something to myself, for now',
		after: ({ ash }) =>
			`“It was a long visit. I’ll keep the rest for now,” says ${ash.name}, and is not asked further. ${ash.name} mends a lamp that evening and hums.`,
		otherwise: ({ robin, ash }) =>
			`“It was a long visit. I’ll keep the rest for now,” says ${ash.name}, and has it to think about in peace. ${robin.name} turns it over on the way to bed.`,
		badly: ({ ash }) =>
			`“It was a long visit. I’ll keep the rest for now,” says ${ash.name}. The question comes back at supper and on the stairs. “For now,” says ${ash.name}, and keeps it.`
	}
};

/** The moves of a seat with their words. */
export function moveWordsOf(seat: Seat): readonly { move: RobinMove | AshMove; words: MoveWords }[] {
	return seat === 'robin'
		? robinMoves.map((move) => ({ move, words: robinMoveWords[move] }))
		: ashMoves.map((move) => ({ move, words: ashMoveWords[move] }));
}

/** How the moves of a seat stand together on the page: by what is done, not by how it turns out. */
const groups: readonly { title: string; moves: ReadonlySet<string> }[] = [
	{ title: 'Say something', moves: new Set(['say-wish', 'turn-in', 'chase', 'own-half', 'find-fault']) },
	{ title: 'Take some distance', moves: new Set(['give-room', 'evening-off', 'signal', 'freeze', 'vanish']) },
	{ title: 'Keep it, or let it in', moves: new Set(['keep-own', 'take-in']) }
];

/** The moves of a seat with their words, in the groups in which they are offered. */
export function moveGroupsOf(seat: Seat): readonly { title: string; offered: ReturnType<typeof moveWordsOf> }[] {
	return groups.map(({ title, moves }) => ({
		title,
		offered: moveWordsOf(seat).filter(({ move }) => moves.has(move))
	}));
}

/** What came of each seat's move in a week that was played. */
export function afterWords({ moves, came }: PlayedWeek): Record<Seat, Line> {
	const said = (words: MoveWords, course: Course) =>
		course === 'usual' ? words.after : (words[course] ?? words.after);
	return {
		robin: said(robinMoveWords[moves.robin], came.robin),
		ash: said(ashMoveWords[moves.ash], came.ash)
	};
}

export const deckWords: Record<DeckEvent, string> = {
	tired: 'A tiring week',
	'kind-gesture': 'A kind gesture',
	'old-hurt': 'An old hurt',
	'good-news': 'Good news'
};

const weekLines: readonly Line[] = [
	() => 'An ordinary week: rain, errands, a neighbour practising the trumpet.',
	({ ash }) => `A week with no gaps in it. ${ash.name} gets in late every night and eats standing up.`,
	() => 'The heating is off again, and the blankets come out.',
	({ robin, ash }) =>
		`${ash.name} has mended the strap of ${robin.name}’s bag and hung it by the door, without a note.`,
	() => 'Nothing on the calendar but the bins and a birthday card for an aunt.',
	() => 'A song, a street, one remark over supper: an old hurt is back in the room, and neither of them invited it.',
	() => 'A plain week. The gutter is mended, and the plumber stays to talk.',
	() => 'Good news comes by post, of the kind that two people ring each other about.',
	() => 'A borrowed ladder leans in the hall and ought to go back.',
	({ ash }) => `A second week without gaps. ${ash.name} falls asleep on the bus and is carried past the stop.`,
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
