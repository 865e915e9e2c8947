import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { noteCrypto } from '#lib/device/note-crypto.ts';
import type { Answer } from '#lib/quiz/answer.ts';
import type { Question } from '#lib/quiz/question.ts';
import type { Sureness } from '#lib/quiz/sureness.ts';
import { rightAnswer, wrongAnswer } from '../answers.ts';
import { everyEngine, inChromium } from '../firefox.ts';
import { GenericLearner } from '../generic-learner.ts';
import { hydrated, kept, open, stored } from '../page.ts';
import { expect, test } from '../test.ts';
import { bringBackup, loadLesson } from './bread.ts';

const LESSON = 'flour-and-water';
/** Noon of a day, in milliseconds since 1970; 1 March 2026 is day 0. */
const noon = (day: number) => new Date(2026, 2, 1 + day, 12).getTime();

/** A learner who has finished the lesson on day 0, every answer right but the first, of which they were certain. */
async function taken(on = true): Promise<object[]> {
	const { quiz } = await loadLesson(LESSON);
	const said = quiz.questions.map((question, at): { answer: Answer; sure?: Sureness; question: string } =>
		at === 0
			? { question: question.id, answer: wrongAnswer(question), sure: 'certain' }
			: { question: question.id, answer: rightAnswer(question) }
	);
	const events = [
		...said.map((each) => ({ kind: 'question.answered', lesson: LESSON, ...each })),
		{ kind: 'lesson.finished', lesson: LESSON },
		...(on ? [{ kind: 'setting.chosen', setting: 'reviews', value: 'on' }] : [])
	];
	return events.map((event, at) => ({
		...event,
		...{ id: `earlier-${at}`, device: 'earlier', seq: at + 1, order: noon(0) + at, at: noon(0), epoch: 0 }
	}));
}

/** The question that is up, of the lesson. */
async function upNow(page: Page): Promise<Question> {
	const { quiz } = await loadLesson(LESSON);
	const prompt = await page.locator('h1.prompt').innerText();
	const question = quiz.questions.find((each) => each.prompt === prompt);
	if (!question) throw new Error(`No question of the lesson asks “${prompt}”.`);
	return question;
}

const comesBack = (page: Page) => page.getByRole('button', { name: /Questions come back|Let questions come back/ });

test(
	'whoever wishes it is asked again what they took, the certain mistake first, and then told when the next comes',
	everyEngine,
	async ({ page }) => {
		await page.clock.setFixedTime(noon(5));
		await bringBackup(page, await taken(false));
		await open(page, 'review/');
		await expect(page.getByText('If you like, questions of the lessons you took return')).toBeVisible();
		await page.getByRole('button', { name: 'Let questions come back' }).click();
		await expect(comesBack(page)).toHaveAttribute('aria-pressed', 'true');

		const { quiz } = await loadLesson(LESSON);
		const learner = new GenericLearner(page);
		// “This lesson”, in what is asked, says nothing by itself away from there.
		const { title } = await loadLesson(LESSON);
		const place = `Question 1 of ${quiz.questions.length} · Lesson 1, ${title}`;
		await expect(page.getByText(place)).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveAccessibleDescription(place);
		expect((await upNow(page)).id).toBe(quiz.questions[0]?.id);
		for (let at = 1; at <= quiz.questions.length; at++) {
			const question = await upNow(page);
			await learner.answer(question, at === 2 ? wrongAnswer(question) : rightAnswer(question));
			await learner.goOn(at === quiz.questions.length);
		}
		await expect(page.getByText('That is all for today. The next questions come tomorrow.')).toBeVisible();
		const again = page.getByRole('group').filter({ hasText: quiz.questions[0]?.prompt });
		await again.locator('summary').first().click();
		await expect(again.getByText(`Lesson 1, ${title}`)).toBeVisible();
		await kept(page, 'review.answered');

		await open(page, 'review/');
		await expect(page.getByText('Nothing comes back today. The next questions come tomorrow.')).toBeVisible();
		await page.clock.setFixedTime(noon(6));
		await open(page, 'review/');
		await expect(page.getByText('Question 1 of 1')).toBeVisible();
	}
);

test(
	'a sitting that is left goes on with what was not answered, and counts no answer twice',
	everyEngine,
	async ({ page }) => {
		await page.clock.setFixedTime(noon(5));
		await bringBackup(page, await taken());
		await open(page, 'review/');
		const learner = new GenericLearner(page);
		const first = await upNow(page);
		await learner.answer(first, wrongAnswer(first));
		await learner.button('Try again').click();
		await learner.answer(first, rightAnswer(first));
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		const held = await stored(page);
		expect(held.split('review.answered').length - 1).toBe(1);

		await page.reload();
		await hydrated(page);
		const { quiz } = await loadLesson(LESSON);
		await expect(page.getByText(`Question 1 of ${quiz.questions.length - 1}`)).toBeVisible();
		expect((await upNow(page)).id).not.toBe(first.id);
	}
);

test('one tap ends it, and the first page says nothing of it any more', everyEngine, async ({ page }) => {
	await page.clock.setFixedTime(noon(5));
	await bringBackup(page, await taken());
	await open(page, './');
	await expect(page.getByText('A few questions have come back.')).toBeVisible();
	await page.getByRole('link', { name: 'What comes back' }).click();
	await comesBack(page).click();
	await expect(comesBack(page)).toHaveAttribute('aria-pressed', 'false');
	await expect(page.getByText(/^Question 1 of/)).toBeHidden();
	await page.getByRole('contentinfo').getByRole('link', { name: 'Course' }).click();
	await expect(page.getByText('1 of 2 lessons finished').last()).toBeAttached();
	await expect(page.getByRole('link', { name: 'What comes back' })).toBeHidden();
});

test(
	'nothing is counted or late: after a year away the page says what it says after a week',
	everyEngine,
	async ({ page }) => {
		await page.clock.setFixedTime(noon(370));
		await bringBackup(page, await taken());
		await open(page, './');
		const sign = page.getByText('A few questions have come back.');
		await expect(sign).toBeVisible();
		await expect(page.getByRole('main').getByText(/missed|streak|overdue|behind|days? ago/i)).toBeHidden();
	}
);

// Over BiDi no download of a Firefox is reported.
test('a reminder is a file for the calendar that names nothing', inChromium, async ({ page }) => {
	await page.clock.setFixedTime(noon(0));
	await bringBackup(page, await taken());
	await open(page, 'review/');
	await expect(page.getByText('Nothing comes back today. The next questions come tomorrow.')).toBeVisible();
	await page.getByText('A reminder in your own calendar').click();
	await page.getByRole('radio', { name: 'Every day' }).check();
	await page.getByLabel('At', { exact: true }).fill('07:30');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Make the file' }).click()
	]);
	expect(download.suggestedFilename()).toBe('reminder.ics');
	const file = await readFile(await download.path(), 'utf8');
	expect(file).toContain('DTSTART:20260302T073000\r\n');
	expect(file).toContain('RRULE:FREQ=DAILY\r\n');
	expect(file).toContain('SUMMARY:Reading\r\n');
	expect(file).not.toMatch(/bread|closer|http/i);
});

/** What the record says on this device, as a backup. */
async function backedUp(page: Page): Promise<string> {
	await open(page, 'progress/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /^Download a backup/ }).click()
	]);
	return readFile(await download.path(), 'utf8');
}

/** Brings a backup of another device. */
async function join(page: Page, text: string): Promise<void> {
	await open(page, 'progress/');
	const file = { name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) };
	await page.getByLabel('Choose a backup file').setInputFiles(file);
	// By keyboard: the record may come between the two halves of a click, and move the button away.
	await page.getByRole('button', { name: 'Restore it' }).press('Enter');
	await expect(page.getByText('Your backup is restored')).toBeVisible();
}

/** The prompts of all that comes back on this device, in order; each is answered, and nothing of that is joined with another. */
async function everyPrompt(page: Page): Promise<string[]> {
	await open(page, 'review/');
	const learner = new GenericLearner(page);
	const prompts: string[] = [];
	const place = page.getByText(/^Question \d+ of \d+ ·/);
	const count = Number(/of (\d+)/.exec(await place.innerText())?.[1]);
	for (let at = 1; at <= count; at++) {
		const question = await upNow(page);
		prompts.push(question.prompt);
		await learner.answer(question, rightAnswer(question));
		await learner.goOn(at === count);
	}
	return prompts;
}

test(
	'two devices that went ways of their own and join by backups are asked the same, in the same order',
	inChromium,
	async ({ page, browser, baseURL }) => {
		test.slow();
		const there = await browser.newContext({ baseURL, serviceWorkers: 'block', reducedMotion: 'reduce' });
		const laptop = await there.newPage();
		const devices = [page, laptop];
		for (const device of devices) {
			await device.clock.setFixedTime(noon(5));
			await bringBackup(device, await taken());
		}
		const { quiz } = await loadLesson(LESSON);
		for (const [at, device] of devices.entries()) {
			const learner = new GenericLearner(device);
			await open(device, 'review/');
			// Both answer what was a certain mistake, one of them wrongly again; the laptop goes on.
			for (let answered = 0; answered <= at; answered++) {
				const question = await upNow(device);
				await learner.answer(question, at === 0 ? wrongAnswer(question) : rightAnswer(question));
				await learner.goOn(false);
			}
			await kept(device, 'review.answered');
		}
		const [fromPhone, fromLaptop] = [await backedUp(page), await backedUp(laptop)];
		await join(page, fromLaptop);
		await join(laptop, fromPhone);
		const [here, elsewhere] = [await everyPrompt(page), await everyPrompt(laptop)];
		expect(here).toHaveLength(quiz.questions.length - 2);
		expect(elsewhere).toEqual(here);
		await there.close();
	}
);

test('with the lock on what one wrote shut, questions come back all the same', everyEngine, async ({ page }) => {
	await page.clock.setFixedTime(noon(5));
	const key = await noteCrypto.newKey();
	const base = { id: 'lock', device: 'earlier', seq: 90, order: noon(0) + 90, at: noon(0), epoch: 0 };
	const lock = { kind: 'lock.set', ...base, lock: 'key', ...(await noteCrypto.wrap(key, 'a passphrase')) };
	await bringBackup(page, [...(await taken()), lock]);
	await open(page, 'review/');
	const question = await upNow(page);
	await new GenericLearner(page).answer(question, rightAnswer(question));
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await kept(page, 'review.answered');
});
