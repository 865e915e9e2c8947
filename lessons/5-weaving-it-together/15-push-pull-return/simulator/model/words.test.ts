import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accountOf, cardWords } from './card-words.ts';
import { cardIds } from './choices.ts';
import {
	debriefQuestions,
	forkWords,
	introduction,
	oneSidedWords,
	owningSoftensWords,
	standingWords,
	summary,
	unseenWords
} from './debrief-words.ts';
import { endingWords } from './ending-words.ts';
import { changeWords, measureNames, measureWords, type Measure } from './measure-words.ts';
import { endingIds, playWeekInFull } from './model.ts';
import { noNamings, pairOf, pronounSets, pronounsInWords, type Line, type Pair } from './person.ts';
import { anyMoves, anyState } from './stories-for-tests.ts';
import { afterWords, deckWords, moveGroupsOf, moveWordsOf, seatWords, UnknownWeekError, weekWords } from './words.ts';
import { deck, LAST_WEEK, seats, startState } from './week-state.ts';

const usualPair = pairOf(noNamings);
const balanced = { carriedBy: null, unheard: [] };
const measures: readonly Measure[] = ['dist', 'alarm', 'flood', 'trust'];
const zeroToTen = Array.from({ length: 11 }, (_, value) => value);
const weeks = Array.from({ length: LAST_WEEK }, (_, week) => week + 1);
const allCards = seats.flatMap((seat) => cardIds.map((card) => ({ week: 3, seat, card })));

const lines: Line[] = [
	...seats.map((seat) => seatWords[seat].about),
	...seats.flatMap(moveWordsOf).flatMap(({ words }) => Object.values(words) as Line[]),
	...weeks.map(weekWords),
	...measures.flatMap((measure) =>
		zeroToTen.map((value) => measureWords(measure, { ...startState, [measure]: value }).scene)
	),
	...measures.map((measure) => measureNames[measure]),
	...cardIds.flatMap((card) => seats.flatMap((seat) => [cardWords[card].text[seat], cardWords[card].debrief[seat]])),
	...endingIds.map((ending) => endingWords(ending, balanced)).flatMap(({ text, later }) => [text, later])
];

const plain: string[] = [
	...introduction,
	...summary,
	...debriefQuestions,
	...Object.values(standingWords),
	owningSoftensWords,
	...Object.values(deckWords),
	...endingIds.map((ending) => endingWords(ending, balanced).teaches),
	...cardIds.flatMap((card) => [cardWords[card].title, cardWords[card].asks, cardWords[card].note ?? '-'])
];

const pairs: Pair[] = pronounSets.flatMap((robin) =>
	pronounSets.map((ash) =>
		pairOf({
			robin: { name: 'Noa', pronouns: pronounsInWords(robin) },
			ash: { name: 'Temi', pronouns: pronounsInWords(ash) }
		})
	)
);

describe('every text', () => {
	const told = pairs.flatMap((pair) => lines.map((line) => line(pair)));

	test('is there, and complete with any names and pronouns', () => {
		for (const text of [...told, ...plain]) {
			expect(text.length).toBeGreaterThan(0);
			expect(text).not.toMatch(/undefined|null|\[object|\$\{|\s\s|^\s|\s$/);
		}
	});

	test('speaks of the chosen names only', () => {
		for (const text of told) expect(text).not.toMatch(/\b(Robin|Ash)\b/);
	});

	test('puts no verb beside a pronoun that would have to agree with it', () => {
		for (const text of told) expect(text).not.toMatch(/\b(he|she) (are|were|have|do)\b/i);
	});

	test('speaks of moves and never of kinds of people', () => {
		for (const text of [...told, ...plain]) expect(text).not.toMatch(/anxious|avoidant|toxic|narciss|needy|clingy/i);
	});
});

describe('moves', () => {
	test('each has a label of at most twelve words', () => {
		for (const seat of seats)
			for (const { words } of moveWordsOf(seat))
				expect(words.label(usualPair).split(' ').length).toBeLessThanOrEqual(12);
	});

	test('what came of a move depends on how it was met', () => {
		const heard = afterWords(playWeekInFull(startState, { robin: 'say-wish', ash: 'take-in' }));
		const unheard = afterWords(playWeekInFull({ ...startState, flood: 7 }, { robin: 'say-wish', ash: 'take-in' }));
		expect(heard.robin(usualPair)).not.toBe(unheard.robin(usualPair));
		expect(heard.ash(usualPair)).toBe(unheard.ash(usualPair));
	});

	test('every course that a move can take has words of its own', () => {
		fc.assert(
			fc.property(anyState, anyMoves, (state, moves) => {
				const played = playWeekInFull(state, moves);
				for (const seat of seats) {
					const words = moveWordsOf(seat).find(({ move }) => move === moves[seat])?.words;
					const course = played.came[seat];
					expect(words?.[course === 'usual' ? 'after' : course]).toBe(afterWords(played)[seat]);
				}
			})
		);
	});

	test('stand in groups, each once, and labels differ', () => {
		for (const seat of seats) {
			const offered = moveGroupsOf(seat).flatMap((group) => group.offered);
			expect(offered.map(({ move }) => move).sort()).toEqual(
				moveWordsOf(seat)
					.map(({ move }) => move)
					.sort()
			);
			expect(new Set(offered.map(({ words }) => words.label(usualPair))).size).toBe(offered.length);
		}
	});
});

test('each week has its text, each event its name, and no other week exists', () => {
	expect(new Set(weeks.map((week) => weekWords(week)(usualPair))).size).toBe(LAST_WEEK);
	for (const event of Object.values(deck)) expect(deckWords[event]).toBeTruthy();
	expect(() => weekWords(0)).toThrow(UnknownWeekError);
	expect(() => weekWords(13)).toThrow(UnknownWeekError);
});

test('measures have words whose edges are those of the rules', () => {
	const word = (measure: Measure, value: number) => measureWords(measure, { ...startState, [measure]: value }).word;
	expect(word('flood', 6)).not.toBe(word('flood', 7));
	expect(word('dist', 1)).not.toBe(word('dist', 2));
	expect(word('dist', 5)).not.toBe(word('dist', 6));
	expect(word('dist', 8)).not.toBe(word('dist', 9));
	expect(word('alarm', 6)).not.toBe(word('alarm', 7));
	expect(word('trust', 6)).not.toBe(word('trust', 7));
});

test('each measure says whether it rose, fell or stayed', () => {
	const said = measures.flatMap((measure) =>
		[4, 5, 6].map((value) => changeWords(measure, { ...startState, [measure]: 5 }, { ...startState, [measure]: value }))
	);
	expect(said.filter((words) => words === 'as before')).toHaveLength(measures.length);
	expect(new Set(said).size).toBe(2 * measures.length + 1);
	expect(changeWords('dist', startState, { ...startState, dist: 3 })).toMatch(/^nearer/);
	expect(changeWords('flood', startState, { ...startState, flood: 3 })).toMatch(/^more room/);
});

describe('endings', () => {
	test('each has its own title and words', () => {
		expect(new Set(endingIds.map((ending) => endingWords(ending, balanced).title)).size).toBe(endingIds.length);
	});

	test('a one-sided rhythm is titled as such, and nothing else is', () => {
		const carried = { carriedBy: 'robin', unheard: [] } as const;
		expect(endingWords('rhythm', balanced).title).toBe('A rhythm');
		expect(endingWords('rhythm', carried).title).toBe('A rhythm, one voice missing');
		expect(endingWords('no-room', carried).title).toBe('No room');
	});
});

describe('the debrief', () => {
	test('says who did the work and whose wish is missing, calm or not', () => {
		const said = (calm: boolean) => oneSidedWords({ carriedBy: 'robin', unheard: ['ash'] }, calm, usualPair);
		expect(said(true)[0]).toMatch(/^Calm, and one of you did the work\. .*Robin/);
		expect(said(true)[1]).toMatch(/^Calm, and one wish was never heard\. Ash/);
		expect(said(false)[0]).toMatch(/^One of you did the work\./);
		expect(oneSidedWords({ carriedBy: null, unheard: ['robin', 'ash'] }, false, usualPair)).toHaveLength(1);
		expect(oneSidedWords(balanced, true, usualPair)).toEqual([]);
	});

	test('says which week was the fork', () => {
		expect(forkWords({ kind: 'rhythm-lost', week: 7 })).toContain('week 7');
		expect(forkWords({ kind: 'rhythm-hung', week: 9, elsewhere: 4, alternatives: 5 })).toMatch(/week 9.*5.*4/);
		expect(forkWords({ kind: 'rhythm-hung', week: 9, elsewhere: 5, alternatives: 5 })).toContain('each would have led');
		expect(forkWords(null)).toBeTruthy();
	});

	test('says what could not be seen from the seat that was played, of much the first', () => {
		const said = unseenWords(
			[
				{ kind: 'met-no-room', week: 3, move: 'say-wish', heardIn: 1 },
				{ kind: 'driven', week: 4, seat: 'ash', move: 'vanish', inner: 9 },
				{ kind: 'driven', week: 5, seat: 'robin', move: 'chase', inner: 8 },
				{ kind: 'met-no-room', week: 6, move: 'chase', heardIn: null },
				{ kind: 'driven', week: 7, seat: 'robin', move: 'chase', inner: 8 }
			],
			usualPair
		);
		expect(said).toEqual([
			'In week 3, “Say the wish, once” was more than Ash had room for. In week 1 the same move was not.',
			'In week 4, what could be seen was “Get out for a while, without explaining”. What could not: Ash was over the brim.',
			'In week 5, what could be seen was “Ask, and ask again”. What could not: the alarm in Robin was ringing.',
			'In week 6, “Ask, and ask again” was more than Ash had room for.'
		]);
	});

	test('joins the opened cards to one account, the oldest first, each with what was done that week', () => {
		const all = accountOf(allCards, usualPair, []);
		expect(all).toHaveLength(8);
		expect(all[0]).toBe(cardWords.wound.debrief.robin(usualPair));
		expect(all[3]).toBe(cardWords.case.debrief.robin(usualPair));
		expect(accountOf([{ week: 3, seat: 'ash', card: 'body' }], usualPair, [])).toEqual([
			cardWords.body.debrief.ash(usualPair)
		]);
		const third = playWeekInFull({ ...startState, week: 2 }, { robin: 'say-wish', ash: 'signal' });
		expect(accountOf([{ week: 3, seat: 'ash', card: 'body' }], usualPair, [third])).toEqual([
			`${cardWords.body.debrief.ash(usualPair)} The card lay open in week 3; the move that week was “Ask for room, and say when I am back”.`
		]);
		expect(accountOf([], usualPair, [])).toHaveLength(1);
	});

	test('the cards that may weigh carry a note', () => {
		expect(cardIds.filter((card) => cardWords[card].note)).toEqual(['wound', 'body']);
	});
});
