import type { Fork } from './fork.ts';
import type { Pair } from './person.ts';
import type { OneSidedness, Tally } from './tally.ts';
import { measureWords } from './measure-words.ts';
import type { UnseenMoment } from './unseen.ts';
import { moveWordsOf, robinMoveWords } from './words.ts';

/** Said before the first week. */
export const introduction: readonly string[] = [
	'Two people, two seats, twelve weeks. One tends to reach, the other tends to step back. Choose their names; they may be a couple, two friends, two siblings, or nobody you know.',
	'First you play one seat and the other answers by itself. Then you change seats and the same weeks come again. While you play you see only what goes on in your own seat.',
	'Afterwards both inner lines are laid side by side. Then you may play both seats at once.'
];

/** The same points for those who do not play. */
export const summary: readonly string[] = [
	'In each seat one move feels safe and costs the other something: reaching fills the one who steps back, and stepping back alarms the one who reaches.',
	'The same move comes out differently, because it meets a different inner state. From one seat that state cannot be seen.',
	'Chasing and coldness lead to the same place. So can the silence of one person alone.',
	'A week of rest and something kept for now are moves of their own. Each gave a little room, and some of it was paid for with distance or alarm.',
	'A wish, a half or a small true thing could land badly in a tiring week, in the week of the old hurt, or where one of the two was full or alarmed.',
	'What helped in this sketch: a wish said once, a half owned without a “but”, room with a time to come back, and kindness taken in.',
	'After two harsh weeks there was still a way back. After enough of them there was none.'
];

export const debriefQuestions: readonly string[] = [
	'What did you see?',
	'What could you not see?',
	'Which week was the fork?',
	'What would you try another time?'
];

/** Stand under every debrief, whatever the ending. The second leads to Lesson 5. */
export const standingWords = {
	sketch: 'A model is a sketch. Real people are freer than this.',
	fear: 'Fear of a partner is not a move in a game. If you are afraid of what somebody will do, nothing you practised here is meant for that; Lesson 5 is.'
} as const;

/** Added where owning a half took the edge off a harsh move of the other seat. */
export const owningSoftensWords =
	'In this sketch owning your half takes the sting out of a harsh move. In life it may not, and it is not your job to make it so.';

/** Robin says a wish, Ash one small true thing; Robin gives room, Ash asks for it. */
export const tallyWords: Record<keyof Tally, string> = {
	wishesSaid: 'Wishes and small true things said',
	halvesOwned: 'Halves owned',
	roomGiven: 'Room with a time, given or asked for',
	kindnessTakenIn: 'Kindness taken in',
	ownTime: 'Evenings off, and things kept for now'
};

/** What the tallies say about one-sidedness, whatever the ending; `calm` is whether the last weeks were. */
export function oneSidedWords({ carriedBy, unheard }: OneSidedness, calm: boolean, pair: Pair): string[] {
	const notes: string[] = [];
	if (carriedBy) {
		const all = `Nearly all the owning and the room came from ${pair[carriedBy].name}.`;
		notes.push(`${calm ? 'Calm, and one' : 'One'} of you did the work. ${all}`);
	}
	const [first] = unheard;
	if (first && unheard.length === 1)
		notes.push(`${calm ? 'Calm, and one' : 'One'} wish was never heard. ${pair[first].name} never said it.`);
	if (unheard.length > 1) notes.push(`${calm ? 'Calm, and neither' : 'Neither'} wish was heard. Nobody said one.`);
	return notes;
}

/** The fork in words, and how it is reckoned. */
export function forkWords(fork: Fork | null): string {
	if (!fork) return 'No single week decided this story.';
	if (fork.kind === 'rhythm-lost')
		return `The fork was week ${fork.week}. Until then a rhythm could still be reached by what you did; after it, no longer.`;
	const { week, alternatives, elsewhere } = fork;
	const led = elsewhere === alternatives ? 'each' : String(elsewhere);
	return `The fork was week ${week}. Of ${alternatives} other ways to play that one week, ${led} would have led elsewhere, with your later moves as they were.`;
}

/** The most that is told of what was hidden: the rest says the same again. */
const MOST_UNSEEN = 4;

/** What could not be seen from the seat that was played, in words; of many moments the first. */
export function unseenWords(moments: readonly UnseenMoment[], pair: Pair): string[] {
	return moments.slice(0, MOST_UNSEEN).map((moment) => {
		if (moment.kind === 'met-no-room') {
			const heard = moment.heardIn === null ? '' : ` In week ${moment.heardIn} the same move was not.`;
			return `In week ${moment.week}, “${robinMoveWords[moment.move].label(pair)}” was more than ${pair.ash.name} had room for.${heard}`;
		}
		const { week, seat, move, inner } = moment;
		const label =
			moveWordsOf(seat)
				.find((each) => each.move === move)
				?.words.label(pair) ?? '';
		const stood =
			seat === 'robin'
				? `the alarm in ${pair.robin.name} was ${measureWords('alarm', { alarm: inner }).word}`
				: `${pair.ash.name} was ${measureWords('flood', { flood: inner }).word}`;
		return `In week ${week}, what could be seen was “${label}”. What could not: ${stood}.`;
	});
}
