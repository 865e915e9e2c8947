import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { samples } from '../quiz/questions-for-tests.ts';
import { SURENESS } from '../quiz/sureness.ts';
import { eventSet, mergeEvents } from '../progress/event-set.ts';
import { projectionOf } from '../progress/projection.ts';
import { dayNumber, noonOf } from './day-number.ts';
import { MOST_A_DAY, reviewQueue, type ReviewQueue } from './queue.ts';
import { asked, breadLesson, DAY_MILLIS, eventsOf, noon, recordOf, type Given } from './reviews-for-tests.ts';
import type { ReviewSource } from './review-source.ts';

const queueOn = (day: number, given: readonly Given[], sources: readonly ReviewSource[] = [breadLesson]) =>
	reviewQueue(recordOf(given), sources, noon(day));
const idsOf = ({ today }: ReviewQueue) => today.map(({ lesson, question }) => `${lesson}/${question.id}`);
/** In how many days a question comes back that was answered like this. */
function comesBackAfter(given: readonly Given[]): number {
	const last = Math.max(...given.map(({ day }) => day));
	for (let day = last; day < last + 500; day++) if (queueOn(day, given).today.length > 0) return day - last;
	return Infinity;
}
/** A lesson of so many questions that are alike. */
const manyQuestions = (lesson: string, count: number): ReviewSource => ({
	lesson,
	quiz: {
		questions: Array.from({ length: count }, (_, index) => ({ ...asked, id: `q-${index}` })),
		gentle: false,
		kept: true
	}
});
const answeredAll = ({ lesson, quiz }: ReviewSource, day: number): Given[] =>
	quiz.questions.map((question) => ({ day, lesson, question }));

const zone = process.env.TZ;
afterEach(() => {
	if (zone === undefined) delete process.env.TZ;
	else process.env.TZ = zone;
});

describe('a question comes back', () => {
	test('the later the surer its right answer was, and the next day where it was wrong', () => {
		const after = (given: Partial<Given>) => comesBackAfter([{ day: 0, ...given }]);
		const days = [
			after({ right: false }),
			after({ right: false, sure: 'certain' }),
			after({ sure: 'guessing' }),
			after({}),
			after({ sure: 'fairly-sure' }),
			after({ sure: 'certain' })
		];
		expect(days).toEqual([1, 1, 2, 4, 4, 16]);
	});

	test('after longer and longer, while it is remembered', () => {
		const given: Given[] = [{ day: 0 }];
		const days: number[] = [];
		for (let time = 0; time < 4; time++) {
			const days_ = comesBackAfter(given);
			days.push(days_);
			given.push({ day: (given.at(-1)?.day ?? 0) + days_, back: true });
		}
		expect(days).toEqual([...days].sort((a, b) => a - b));
		expect(new Set(days).size).toBe(days.length);
	});

	test('as the record of before has it, which says of no answer how sure it was', () => {
		expect(idsOf(queueOn(30, [{ day: 0 }]))).toEqual([`the-bake/${asked.id}`]);
	});

	test('counted from its first answer in the lesson, whatever was tried there later', () => {
		const first: Given[] = [{ day: 0, right: false }];
		expect(comesBackAfter([...first, { day: 0 }, { day: 0, sure: 'certain' }])).toBe(comesBackAfter(first));
	});

	test('once on a day: what is answered twice on it counts once', () => {
		const wrong: Given[] = [{ day: 0 }, { day: 5, right: false, back: true }];
		expect(comesBackAfter([...wrong, { day: 5, back: true, sure: 'certain' }])).toBe(comesBackAfter(wrong));
	});

	test('never where nothing is judged, and never from a lesson whose answers are its learner’s own', () => {
		const { write } = samples;
		expect(idsOf(queueOn(300, [{ day: 0, question: write, answer: { kind: 'write', way: 'written' } }]))).toEqual([]);
		for (const quiz of [
			{ ...breadLesson.quiz, kept: false },
			{ ...breadLesson.quiz, gentle: true }
		])
			expect(idsOf(queueOn(300, [{ day: 0 }], [{ ...breadLesson, quiz }]))).toEqual([]);
	});
});

describe('what comes back today', () => {
	const lessons = [manyQuestions('the-bake', 20), manyQuestions('the-dance', 20)];
	const all = lessons.flatMap((lesson) => answeredAll(lesson, 0));

	test('is never more than twelve questions, after however long a pause', () => {
		for (const day of [10, 60, 366, 3000]) expect(queueOn(day, all, lessons).today).toHaveLength(MOST_A_DAY);
	});

	test('is not filled up again with what did not fit, before tomorrow', () => {
		const first = queueOn(366, all, lessons);
		const answered = first.today.map(({ lesson, question }): Given => ({ day: 366, lesson, question, back: true }));
		const after = queueOn(366, [...all, ...answered], lessons);
		expect(after.today).toEqual([]);
		expect(after.nextOn).toBe(dayNumber(noon(367)));
		expect(queueOn(366, [...all, ...answered.slice(3)], lessons).today).toHaveLength(3);
		expect(queueOn(367, [...all, ...answered], lessons).today).toHaveLength(MOST_A_DAY);
	});

	test('begins with what somebody was certain of and mistaken in, then with what is most forgotten', () => {
		const [one, two, three, four] = lessons[0]!.quiz.questions as [
			typeof asked,
			typeof asked,
			typeof asked,
			typeof asked
		];
		const given: Given[] = [
			{ day: 0, question: one },
			{ day: 1, question: two, right: false },
			{ day: 8, question: three, right: false, sure: 'certain' },
			{ day: 2, question: four }
		];
		expect(idsOf(queueOn(9, given, lessons))).toEqual(['q-2', 'q-1', 'q-0', 'q-3'].map((id) => `the-bake/${id}`));
	});

	test('mixes what was learned together, in the same way for whoever asks', () => {
		const ids = idsOf(queueOn(10, all, lessons));
		expect(new Set(ids.map((id) => id.split('/')[0]))).toEqual(new Set(['the-bake', 'the-dance']));
		expect(idsOf(queueOn(10, all, lessons.toReversed()))).toEqual(ids);
	});

	test('leaves out lessons that are spared, and says of each lesson how much is due', () => {
		const queue = reviewQueue(recordOf(all), lessons, noon(30), { spared: ['the-bake'] });
		expect(new Set(queue.today.map(({ lesson }) => lesson))).toEqual(new Set(['the-dance']));
		expect(Object.fromEntries(queue.dueByLesson)).toEqual({ 'the-bake': 20, 'the-dance': 20 });
	});

	test('is nothing where nothing was answered, and nothing ever comes', () => {
		expect(queueOn(400, [])).toEqual({ today: [], dueByLesson: new Map() });
	});
});

describe('two devices that have joined what they hold', () => {
	const questions = breadLesson.quiz.questions.filter(({ kind }) => kind !== 'write');
	const one = fc.record(
		{
			day: fc.integer({ min: 0, max: 60 }),
			right: fc.boolean(),
			question: fc.constantFrom(...questions.filter(({ kind }) => kind !== 'estimate')),
			back: fc.boolean(),
			sure: fc.constantFrom(...SURENESS),
			at: fc.oneof(fc.nat(8.64e15), fc.integer({ min: noon(0), max: noon(60) }))
		},
		{ requiredKeys: ['day', 'right', 'question', 'back'] }
	);

	test('are asked the same, in the same order, however they were joined', () => {
		fc.assert(
			fc.property(
				fc.array(one, { maxLength: 12 }),
				fc.array(one, { maxLength: 12 }),
				fc.array(fc.nat(99), { minLength: 24, maxLength: 24 }),
				fc.integer({ min: 0, max: 500 }),
				(phone, laptop, mixed, day) => {
					const events = [...eventsOf(phone, 'phone'), ...eventsOf(laptop, 'laptop')];
					const there = reviewQueue(projectionOf(eventSet(events)), [breadLesson], noon(day));
					const shuffled = events
						.map((event, index) => ({ event, key: mixed[index] ?? 0 }))
						.sort((a, b) => a.key - b.key)
						.map(({ event }) => event);
					const cut = shuffled.length >> 1;
					const here = mergeEvents(mergeEvents(eventSet(shuffled.slice(cut)), shuffled.slice(0, cut)), shuffled);
					expect(reviewQueue(projectionOf(here), [breadLesson], noon(day))).toEqual(there);
					expect(there.today.length).toBeLessThanOrEqual(MOST_A_DAY);
					for (const { memory } of there.today) {
						expect(memory.retrievability).toBeGreaterThan(0);
						expect(memory.retrievability).toBeLessThanOrEqual(1);
						expect(memory.dueOn).toBeLessThanOrEqual(dayNumber(noon(day)));
					}
				}
			)
		);
	});
});

describe('a clock that was wrong', () => {
	test('loses nothing that was answered by it: years ahead or behind, it comes back by today, and goes on from there', () => {
		for (const at of [noon(3000), 8.64e15, 0, noon(-3000)]) {
			const given: Given[] = [{ day: 0, at }];
			expect(idsOf(queueOn(0, given))).toEqual([`the-bake/${asked.id}`]);
			const days = comesBackAfter([...given, { day: 1, back: true }]);
			expect(days).toBeGreaterThan(3);
			expect(days).toBeLessThan(60);
		}
	});

	test('tells what was answered between two answers whose days are known no later than the second', () => {
		const known: Given[] = [{ day: 0 }, { day: 5, back: true }];
		// The clock was a month ahead, and was set right; by now that month has come.
		const ahead: Given[] = [
			{ day: 0, at: noon(30) },
			{ day: 5, back: true }
		];
		expect(queueOn(40, ahead).today).toHaveLength(1);
		expect(comesBackAfter(ahead)).toBeLessThanOrEqual(comesBackAfter(known));
	});

	test('of a year ahead for a day asks no more than twelve, and all is as before when it is right again', () => {
		const lesson = manyQuestions('the-bake', 40);
		const given = answeredAll(lesson, 0);
		expect(queueOn(366, given, [lesson]).today).toHaveLength(MOST_A_DAY);
		expect(queueOn(1, given, [lesson]).today).toEqual([]);
	});
});

describe('the days of the calendar here', () => {
	test.each(['Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu', 'America/Sao_Paulo'])(
		'follow each other without gap or repeat in %s, over every daylight change',
		(name) => {
			process.env.TZ = name;
			const from = new Date(2025, 0, 1, 12);
			for (let day = 0; day < 800; day++) {
				const midday = new Date(from);
				midday.setDate(from.getDate() + day);
				expect(dayNumber(midday.getTime()) - dayNumber(from.getTime())).toBe(day);
				expect(noonOf(dayNumber(midday.getTime()))).toBe(midday.getTime());
			}
		}
	);

	test('bring a question back from the first minute of a day on', () => {
		process.env.TZ = 'Europe/Berlin';
		const lateOnSaturday = new Date(2026, 2, 28, 23, 50).getTime();
		const given: Given[] = [{ day: 0, at: lateOnSaturday, right: false }];
		// The night in which an hour is missing.
		const minute = (hours: number, minutes: number) => new Date(2026, 2, 29, hours, minutes).getTime();
		expect(reviewQueue(recordOf(given), [breadLesson], lateOnSaturday + 60_000).today).toEqual([]);
		expect(reviewQueue(recordOf(given), [breadLesson], minute(0, 1)).today).toHaveLength(1);
		expect(reviewQueue(recordOf(given), [breadLesson], minute(0, 1) + DAY_MILLIS).today).toHaveLength(1);
	});
});

describe('an edited lesson', () => {
	const given: Given[] = [{ day: 0 }, { day: 6, right: false, back: true }];
	const with_ = (change: (question: typeof asked) => typeof asked | undefined): ReviewSource => ({
		...breadLesson,
		quiz: {
			...breadLesson.quiz,
			questions: breadLesson.quiz.questions.flatMap((each) => (each.id === asked.id ? (change(each) ?? []) : [each]))
		}
	});

	test('whose question was removed asks it no more, and asks it again when it is back', () => {
		expect(queueOn(60, given, [with_(() => undefined)]).today).toEqual([]);
		expect(queueOn(60, given).today).toHaveLength(1);
	});

	test('whose question became one of another kind asks it no more before it is answered in the lesson', () => {
		const other = { ...samples.several, id: asked.id };
		expect(queueOn(60, given, [with_(() => other)]).today).toEqual([]);
		const answered: Given[] = [...given, { day: 30, question: other }];
		expect(idsOf(queueOn(60, answered, [with_(() => other)]))).toEqual([`the-bake/${asked.id}`]);
	});

	test('that lies in another part of the course, under another number, changes nothing', () => {
		const elsewhere = { ...manyQuestions('the-dance', 3) };
		expect(idsOf(queueOn(60, given, [elsewhere, breadLesson]))).toEqual(idsOf(queueOn(60, given)));
	});

	test('that is gone asks nothing', () => {
		expect(queueOn(60, given, []).today).toEqual([]);
	});
});

describe('an idea that a later lesson asks for again', () => {
	const ideas = [1];
	const original = { ...asked, ideas };
	const clothes = { ...samples.several, id: 'again', ideas: [1, 2], repeats: 'the-bake' };
	const source = (lesson: string, question: typeof asked): ReviewSource => ({
		lesson,
		quiz: { questions: [question], gentle: false, kept: true }
	});
	const sources = [source('the-bake', original), source('the-dance', clothes)];
	const first: Given[] = [
		{ day: 0, question: original },
		{ day: 0, lesson: 'the-dance', question: clothes, sure: 'certain' }
	];
	const shownOn = (day: number, given: readonly Given[]) =>
		queueOn(day, given, sources).today.map(({ question, shown }) => [question.id, shown?.question.id]);

	test('comes every other time as that one', () => {
		expect(shownOn(5, first)).toEqual([[asked.id, undefined]]);
		const second: Given[] = [...first, { day: 5, question: original, right: false, back: true }];
		expect(shownOn(6, second)).toEqual([[asked.id, 'again']]);
		const third: Given[] = [
			...second,
			{
				...{ day: 6, question: original, back: true, right: false },
				shown: { lesson: 'the-dance', question: clothes }
			}
		];
		expect(shownOn(7, third)).toEqual([[asked.id, undefined]]);
	});

	test('comes as itself where the other is up by itself, or was never taken', () => {
		const second: Given[] = [...first, { day: 5, question: original, right: false, back: true }];
		expect(shownOn(60, second)).toContainEqual(['again', undefined]);
		expect(shownOn(60, second)).toContainEqual([asked.id, undefined]);
		expect(
			shownOn(
				6,
				second.filter(({ lesson }) => lesson !== 'the-dance')
			)
		).toEqual([[asked.id, undefined]]);
	});
});
