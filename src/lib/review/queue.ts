import type { Projection } from '../progress/projection.ts';
import type { Question } from '../quiz/question.ts';
import { dayNumber, type DayNumber } from './day-number.ts';
import { memoryOf, type FindQuestion, type Memory } from './memory.ts';
import type { ReviewSource } from './review-source.ts';

/** However much is due, nobody is asked more on one day. */
export const MOST_A_DAY = 12;

/** A question that comes back. */
export interface ReviewItem {
	lesson: string;
	question: Question;
	memory: Memory;
	/** A question of another lesson that was taken, which asks for the same in new clothes: it is asked in its place. */
	shown?: { lesson: string; question: Question };
}

export interface ReviewQueue {
	/** What comes back today, in the order in which it is asked. */
	today: ReviewItem[];
	/** How many questions of each lesson are due, whether or not they fit into today; lessons without any are left out. */
	dueByLesson: ReadonlyMap<string, number>;
	/** The day on which something comes back next, where nothing is left for today; nothing where nothing ever does. */
	nextOn?: DayNumber;
}

interface ReviewWishes {
	/** Lessons that the learner would rather not meet today. */
	spared?: readonly string[];
	/** The local day of a moment, in milliseconds since 1970. */
	dayOf?: (millis: number) => DayNumber;
}

/**
 * What comes back today. It follows from the record and the course alone, so that two devices that have joined their
 * records ask for the same. What somebody was certain of and mistaken in comes first, then what is most forgotten.
 * @param nowMillis milliseconds since 1970, by this device's clock
 */
export function reviewQueue(
	{ lessons }: Pick<Projection, 'lessons'>,
	sources: readonly ReviewSource[],
	nowMillis: number,
	{ spared = [], dayOf = dayNumber }: ReviewWishes = {}
): ReviewQueue {
	const today = dayOf(nowMillis);
	const asked = sources.filter(({ quiz }) => quiz.kept && !quiz.gentle).sort((a, b) => (a.lesson < b.lesson ? -1 : 1));
	const questions = new Map(
		asked.flatMap(({ lesson, quiz }) => quiz.questions.map((question) => [keyOf(lesson, question.id), question]))
	);
	const find: FindQuestion = (lesson, question) => questions.get(keyOf(lesson, question));
	const remembered = asked.flatMap(({ lesson, quiz }) => {
		const answered = lessons.get(lesson)?.answered ?? [];
		if (answered.length === 0) return [];
		return quiz.questions.flatMap((question): ReviewItem[] => {
			const answers = answered.filter((event) => event.question === question.id);
			const memory = memoryOf(question, answers, find, today, dayOf);
			return memory ? [{ lesson, question, memory }] : [];
		});
	});
	const due = remembered.filter(({ memory }) => memory.dueOn <= today && !memory.answeredToday).sort(compareItems);
	const open = due.filter(({ lesson }) => !spared.includes(lesson));
	const left = Math.max(0, MOST_A_DAY - remembered.filter(({ memory }) => memory.answeredToday).length);
	const dueByLesson = new Map<string, number>();
	for (const { lesson } of due) dueByLesson.set(lesson, (dueByLesson.get(lesson) ?? 0) + 1);
	const chosen = open.slice(0, left);
	// What did not fit into today is there tomorrow.
	const nextOn = Math.min(...remembered.map(({ memory }) => Math.max(memory.dueOn, today + 1)));
	return {
		today: inNewClothes(
			chosen,
			asked.filter(({ lesson }) => !spared.includes(lesson)),
			lessons
		),
		dueByLesson,
		...(Number.isFinite(nextOn) && { nextOn })
	};
}

/** The question that is asked for an item. */
export const askedQuestion = ({ question, shown }: ReviewItem): Question => shown?.question ?? question;

/** The lesson whose question is asked for an item. */
export const askedLesson = ({ lesson, shown }: ReviewItem): string => shown?.lesson ?? lesson;

/**
 * Every other time an item comes as a question of a later lesson that repeats it, if one was taken and is not up itself:
 * what is known only in the words in which it was learned is not known yet.
 */
function inNewClothes(
	items: readonly ReviewItem[],
	sources: readonly ReviewSource[],
	lessons: Projection['lessons']
): ReviewItem[] {
	const taken = new Set(items.map(({ lesson, question }) => keyOf(lesson, question.id)));
	const clothes = sources.flatMap(({ lesson, quiz }) =>
		quiz.questions.flatMap((question) =>
			question.repeats !== undefined && question.kind !== 'write' && lessons.get(lesson)?.answers.has(question.id)
				? [{ lesson, question, of: question.repeats }]
				: []
		)
	);
	return items.map((item) => {
		if (item.memory.reviews % 2 === 0) return item;
		const fitting = clothes.find(
			({ lesson, question, of }) =>
				of === item.lesson &&
				!taken.has(keyOf(lesson, question.id)) &&
				question.ideas.some((idea) => item.question.ideas.includes(idea))
		);
		if (!fitting) return item;
		taken.add(keyOf(fitting.lesson, fitting.question.id));
		return { ...item, shown: { lesson: fitting.lesson, question: fitting.question } };
	});
}

function compareItems(a: ReviewItem, b: ReviewItem): number {
	return (
		Number(b.memory.certainAndMistaken) - Number(a.memory.certainAndMistaken) ||
		a.memory.retrievability - b.memory.retrievability ||
		// So that what was learned together is mixed, and in the same way on every device.
		scattered(a) - scattered(b) ||
		(keyOf(a.lesson, a.question.id) < keyOf(b.lesson, b.question.id) ? -1 : 1)
	);
}

const keyOf = (lesson: string, question: string) => `${lesson}--${question}`;

/** A number that has nothing to do with where an item stands in the course (FNV-1a, and the end of MurmurHash3). */
function scattered({ lesson, question }: ReviewItem): number {
	let hash = 0x811c9dc5;
	for (const letter of keyOf(lesson, question.id)) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
