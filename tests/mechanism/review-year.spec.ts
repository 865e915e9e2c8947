import type { Page } from '@playwright/test';
import type { Answer } from '#lib/quiz/answer.ts';
import type { Question, QuestionKind } from '#lib/quiz/question.ts';
import type { Sureness } from '#lib/quiz/sureness.ts';
import { surenessWords } from '#lib/quiz/sureness-words.ts';
import { eventSet } from '#lib/progress/event-set.ts';
import type { NewEvent, ProgressEvent } from '#lib/progress/events.ts';
import { projectionOf } from '#lib/progress/projection.ts';
import { reviewQueue } from '#lib/review/queue.ts';
import { rightAnswer, wrongAnswer } from '../answers.ts';
import { inChromium } from '../firefox.ts';
import { GenericLearner } from '../generic-learner.ts';
import { open } from '../page.ts';
import { expect, test } from '../test.ts';
import { bringBackup, loadLesson } from './bread.ts';

const LESSON = 'flour-and-water';
/** Kinds that are answered with few presses: a year has many answers. */
const QUICK: readonly QuestionKind[] = ['single', 'several'];
/** Noon of a day, in milliseconds since 1970; 1 March 2026 is day 0. */
const noon = (day: number) => new Date(2026, 2, 1 + day, 12).getTime();

interface Learner {
	name: string;
	/** On which of the days after the latest visit on they look in. */
	everyDays: number;
	/** Every how many answers one is wrong. */
	wrongEvery: number;
	sure: Sureness | undefined;
}

const LEARNERS: readonly Learner[] = [
	{ name: 'diligent', everyDays: 1, wrongEvery: 6, sure: 'fairly-sure' },
	{ name: 'sporadic', everyDays: 17, wrongEvery: 4, sure: undefined },
	{ name: 'forgetful', everyDays: 45, wrongEvery: 2, sure: 'certain' }
];

/** What one device writes down, as the test reckons it. */
class Record {
	readonly events: ProgressEvent[] = [];
	add(happening: NewEvent, day: number): void {
		const seq = this.events.length + 1;
		const at = noon(day);
		this.events.push({ ...happening, id: `earlier-${seq}`, device: 'earlier', seq, order: at + seq, at, epoch: 0 });
	}
}

async function answerAs(page: Page, question: Question, answer: Answer, sure: Sureness | undefined): Promise<void> {
	const learner = new GenericLearner(page);
	await learner.give(question, answer);
	if (sure) await page.getByRole('radio', { name: surenessWords[sure], exact: true }).check();
	await learner.button('Check').click();
	await expect(page.getByText(/^(Yes|Not quite)/)).toBeVisible();
}

for (const { name, everyDays, wrongEvery, sure } of LEARNERS)
	test(`a year of a ${name} learner: the page asks on each day what the record says`, inChromium, async ({ page }) => {
		test.slow();
		const { quiz } = await loadLesson(LESSON);
		const questions = quiz.questions.filter(({ kind }) => QUICK.includes(kind));
		const record = new Record();
		for (const question of questions)
			record.add(
				{ kind: 'question.answered', lesson: LESSON, question: question.id, answer: rightAnswer(question) },
				0
			);
		record.add({ kind: 'setting.chosen', setting: 'reviews', value: 'on' }, 0);
		await page.clock.setFixedTime(noon(0));
		await bringBackup(page, record.events);

		const queueOn = (day: number) =>
			reviewQueue(projectionOf(eventSet(record.events)), [{ lesson: LESSON, quiz }], noon(day)).today;
		let answers = 0;
		const days: number[] = [];
		for (let day = everyDays; day < 365; day += everyDays) {
			const expected = queueOn(day);
			// Days on which nothing comes back are looked at by the journeys of a few days.
			if (expected.length === 0) continue;
			days.push(day);
			await page.clock.setFixedTime(noon(day));
			await open(page, 'review/');
			for (const [at, { question }] of expected.entries()) {
				await expect(page.getByText(`Question ${at + 1} of ${expected.length}`)).toBeVisible();
				await expect(page.getByRole('heading', { level: 1, name: question.prompt })).toBeVisible();
				const right = ++answers % wrongEvery !== 0;
				const answer = right ? rightAnswer(question) : wrongAnswer(question);
				await answerAs(page, question, answer, sure);
				await page.getByRole('button', { name: at === expected.length - 1 ? 'Finish' : 'Next question' }).click();
				record.add(
					{
						kind: 'review.answered',
						lesson: LESSON,
						question: question.id,
						answer,
						...(sure && { sure }),
						parameters: 1
					},
					day
				);
			}
			await expect(page.getByText('That is all for today.')).toBeVisible();
		}
		expect(days.length).toBeGreaterThanOrEqual(3);
	});
