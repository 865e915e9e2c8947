import { rightAnswer, wrongAnswer } from '../quiz/answer-arbitrary.ts';
import type { Sureness } from '../quiz/sureness.ts';
import { kindsForTests } from '../quiz/kinds/kinds-for-tests.ts';
import { mark } from '../quiz/mark.ts';
import type { Question } from '../quiz/question.ts';
import type { NewEvent, ProgressEvent } from '../progress/events.ts';
import { eventSet } from '../progress/event-set.ts';
import { projectionOf } from '../progress/projection.ts';
import { dayNumber } from './day-number.ts';
import { memoryOf } from './memory.ts';
import { drawMixedPractice, randomFrom } from './mixed-practice.ts';
import { isOfLesson } from './question-away.ts';
import { MOST_A_DAY, reviewQueue } from './queue.ts';
import { noon } from './reviews-for-tests.ts';
import type { ReviewSource } from './review-source.ts';

/* For tests: a year of a learner who remembers exactly as FSRS reckons, with and without questions that come back. */

export interface Learner {
	name: string;
	/** Days from one lesson to the next. */
	pace: number;
	/** Of a hundred first answers in a lesson, how many are right. */
	firstRight: number;
	/** Whether they look in on a day. */
	comes: (day: number, chance: () => number) => boolean;
	/** How many of the questions that came back they answer before they go. */
	patience: number;
}

export const LEARNERS: readonly Learner[] = [
	{ name: 'diligent', pace: 2, firstRight: 75, comes: () => true, patience: MOST_A_DAY },
	{ name: 'sporadic', pace: 5, firstRight: 65, comes: (_, chance) => chance() < 0.2, patience: 8 },
	{ name: 'forgetful', pace: 4, firstRight: 50, comes: (day, chance) => day % 30 < 2 && chance() < 0.8, patience: 5 }
];

/** How questions come back: each when it is due, twelve at random on days 3, 10 and 30 after the last lesson, or never. */
export const PLANS = ['spaced', 'fixed', 'never'] as const;
export type Plan = (typeof PLANS)[number];

export interface Year {
	/** Questions answered on each day when they came back. */
	load: number[];
	/** How likely a question that was met is to be remembered, on average, on each day. */
	retention: number[];
	/** How likely the one in ten that is remembered least is to be. */
	weakest: number[];
}

const DAYS = 365;
const FIXED_DAYS = [3, 10, 30];

export function simulateYear(learner: Learner, sources: readonly ReviewSource[], plan: Plan, seed = 7): Year {
	const chance = randomFrom(seed);
	const visits = randomFrom(seed + 1);
	const events: ProgressEvent[] = [];
	const write = (happening: NewEvent, day: number) => {
		const seq = events.length + 1;
		events.push({ ...happening, id: `e${seq}`, device: 'd', seq, order: noon(day) + seq, at: noon(day), epoch: 0 });
	};
	const kept = sources.filter(({ quiz }) => quiz.kept && !quiz.gentle);
	const find = (lesson: string, question: string) =>
		kept.find((source) => source.lesson === lesson)?.quiz.questions.find(({ id }) => id === question);
	/** Right as often as it is remembered; surer when it is remembered better. */
	const answer = (question: Question, likely: number) => {
		const judged = kindsForTests[question.kind].wrong !== undefined;
		const right = !judged || chance() < likely;
		const sure: Sureness = chance() < likely / 3 ? 'certain' : chance() < 0.7 ? 'fairly-sure' : 'guessing';
		return { answer: right ? rightAnswer(question) : wrongAnswer(question), sure };
	};
	const record = () => projectionOf(eventSet(events));
	const memories = (day: number) => {
		const { lessons } = record();
		return kept.flatMap(({ lesson, quiz }) =>
			quiz.questions.flatMap((question) => {
				const answers = (lessons.get(lesson)?.answered ?? []).filter((event) => event.question === question.id);
				const memory = memoryOf(question, answers, find, dayNumber(noon(day)), dayNumber);
				return memory ? [{ lesson, question, ...memory }] : [];
			})
		);
	};
	const year: Year = { load: [], retention: [], weakest: [] };
	let taken = 0;
	let lastLessonOn = 0;
	let lastReviewOn = -1;
	for (let day = 0; day < DAYS; day++) {
		if (day % learner.pace === 0 && taken < sources.length) {
			const { lesson, quiz } = sources[taken++] as ReviewSource;
			lastLessonOn = day;
			if (quiz.kept && !quiz.gentle)
				for (const question of quiz.questions)
					write(
						{
							kind: 'question.answered',
							lesson,
							question: question.id,
							...answer(question, learner.firstRight / 100)
						},
						day
					);
		}
		let load = 0;
		const here = learner.comes(day, visits);
		const known = memories(day);
		const likely = (lesson: string, id: string) =>
			known.find((each) => each.lesson === lesson && each.question.id === id)?.retrievability ?? 0;
		const review = (lesson: string, question: Question, shown?: { lesson: string; question: Question }) => {
			write(
				{
					kind: 'review.answered',
					lesson,
					question: question.id,
					...(shown && { shown: { lesson: shown.lesson, question: shown.question.id } }),
					...answer(shown?.question ?? question, likely(lesson, question.id)),
					parameters: 1
				},
				day
			);
			load++;
		};
		if (plan === 'spaced' && here)
			for (const { lesson, question, shown } of reviewQueue(record(), kept, noon(day)).today.slice(0, learner.patience))
				review(lesson, question, shown);
		const fixedDue = FIXED_DAYS.some((days) => day >= lastLessonOn + days && lastReviewOn < lastLessonOn + days);
		if (plan === 'fixed' && here && fixedDue) {
			lastReviewOn = day;
			for (const drawn of drawMixedPractice(kept.slice(0, taken), MOST_A_DAY, day).slice(0, learner.patience)) {
				const of = kept.find(({ lesson }) => isOfLesson(drawn.id, lesson));
				const question = of?.quiz.questions.find(({ id }) => drawn.id === `${of.lesson}--${id}`);
				if (of && question && mark(question, rightAnswer(question))?.unmarked !== true) review(of.lesson, question);
			}
		}
		year.load.push(load);
		const sorted = known.map(({ retrievability }) => retrievability).sort((a, b) => a - b);
		year.retention.push(mean(sorted));
		year.weakest.push(mean(sorted.slice(0, Math.ceil(sorted.length / 10))));
	}
	return year;
}

/** The years of learners as the rows of a table in Markdown: what they answered, and of how much they would still know. */
export function yearTable(years: readonly { name: string; plan: Plan; year: Year }[]): string {
	const head = [
		...['Learner', 'Questions come back', 'In the year', 'A day', 'Most on a day', 'Days with any'],
		...['Day 30', 'Day 90', 'Day 180', 'Day 365', 'Weakest tenth']
	];
	const rows = years.map(({ name, plan, year: { load, retention, weakest } }) => {
		const total = load.reduce((sum, each) => sum + each, 0);
		const days = load.filter((each) => each > 0).length;
		const outOf100 = (part: number | undefined) => Math.round(100 * (part ?? 0));
		const kept = [29, 89, 179, 364].map((day) => outOf100(retention[day]));
		return [
			name,
			PLAN_WORDS[plan],
			total,
			(total / DAYS).toFixed(1),
			Math.max(...load),
			days,
			...kept,
			outOf100(weakest.at(-1))
		];
	});
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const PLAN_WORDS: Record<Plan, string> = { spaced: 'each when due', fixed: 'days 3, 10, 30', never: 'never' };

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
