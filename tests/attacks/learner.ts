import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { ProgressEvent } from '#lib/progress/events.ts';
import { makeBackup } from '#lib/progress/backup.ts';
import { rightAnswer } from '#lib/quiz/answer-arbitrary.ts';
import { loadLesson } from '../course.ts';

export const QUIZ = 'learn/two-pulls/quiz/';
const LESSON = 'two-pulls';
const { quiz } = await loadLesson(LESSON);
const [first] = quiz.questions;
if (first?.kind !== 'single') throw new Error('The first question of two-pulls is expected to have one right answer.');
export const wrong = first.options.find((option) => !option.right)?.id ?? '';

/** A learner who has answered every question of the quiz once. */
export const earlier: readonly ProgressEvent[] = quiz.questions.map((question, index) => ({
	...{ kind: 'question.answered', lesson: LESSON, question: question.id, answer: rightAnswer(question) },
	...{
		id: `earlier-${index}`,
		device: 'earlier',
		seq: index + 1,
		order: 1_700_000_000_000 + index,
		at: 1_700_000_000_000 + index,
		epoch: 0
	}
}));

/** Known already, it is not written when the quiz is opened: whatever the sign says then is said of answers. */
const opened: ProgressEvent = {
	...{ kind: 'lesson.opened', lesson: LESSON },
	...{ id: 'opened', device: 'earlier', seq: 100, order: 1_700_000_000_000, at: 1_700_000_000_000, epoch: 0 }
};

/** The learner comes with a backup of that. */
export async function bringBackup(page: Page, events: readonly ProgressEvent[] = earlier): Promise<void> {
	await open(page, 'progress/');
	await chooseBackup(page, makeBackup([opened, ...events], Date.now()));
	await restored(page);
}

/** Waits until the page's scripts are in charge: Kit then adds its announcer of page titles. */
export async function live(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await live(page);
}

/** The way to the progress page. */
export function toProgress(page: Page): Locator {
	return page.getByRole('contentinfo').getByRole('link', { name: 'Progress', exact: true });
}

/** That it has led there. */
export function atProgress(page: Page): Promise<void> {
	return expect(page.getByRole('heading', { level: 1, name: 'Your progress' })).toBeVisible();
}

/**
 * Answers the first question so many times, always wrongly so that it can be answered again, through the controls on the
 * screen. Resolves at the moment the last answer is shown as saved; each was, before the next was given.
 */
export function answer(page: Page, times = 1): Promise<void> {
	return page.evaluate(
		async ({ times, wrong }) => {
			const whenSeen = <T>(look: () => T | undefined) =>
				new Promise<T>((resolve) => {
					const observer = new MutationObserver(() => found());
					const found = () => {
						const seen = look();
						if (seen === undefined) return;
						observer.disconnect();
						resolve(seen);
					};
					observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
					found();
				});
			const button = (words: string) =>
				[...document.querySelectorAll<HTMLButtonElement>('main button')].find(
					(each) => each.textContent.trim() === words
				);
			const sign = () =>
				[...document.querySelectorAll('main [role=status]')].map((each) => each.textContent.trim()).join('');
			for (let time = 0; time < times; time++) {
				(button('All from the start') ?? button('Try again'))?.click();
				const option = () => document.querySelector<HTMLInputElement>(`main input[value='${wrong}']`) ?? undefined;
				(await whenSeen(option)).click();
				const check = await whenSeen(() => button('Check'));
				let underWay = false;
				const saved = whenSeen(() => {
					underWay ||= sign() === 'Saving…';
					return underWay && sign() === 'Saved' ? true : undefined;
				});
				check.click();
				await saved;
			}
		},
		{ times, wrong }
	);
}

/** Opens the quiz of a learner who has been through it, once the record has been read. */
export async function openQuiz(page: Page): Promise<void> {
	await open(page, QUIZ);
	await expect(page.getByRole('heading', { name: 'That was the last question' })).toBeVisible();
}

/** Answers the question that is up, by hand, whether it can be kept or not. */
export async function answerOnce(page: Page): Promise<void> {
	await page.locator(`main input[value='${wrong}']`).check();
	await page.getByRole('button', { name: 'Check', exact: true }).click();
	await expect(page.locator('main .verdict')).toBeVisible();
}

/** Everything in the record, as the course itself gives it out in a backup. */
export async function recorded(page: Page): Promise<ProgressEvent[]> {
	await open(page, 'progress/');
	return backedUp(page);
}

/** The same, on the progress page already. */
export function backedUp(page: Page): Promise<ProgressEvent[]> {
	return savedToFile(page, 'Download a backup');
}

// Buttons of the progress page are pressed by keyboard: the record may come between the two halves of a click, and move the
// button away.

/** What is in the backup that a button of this page makes. */
export async function savedToFile(page: Page, button: string): Promise<ProgressEvent[]> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button, exact: true }).press('Enter')
	]);
	const backup = JSON.parse(await readFile(await download.path(), 'utf8')) as { events: ProgressEvent[] };
	return backup.events;
}

/** How many answers the record holds. */
export async function answersRecorded(page: Page): Promise<number> {
	return answersIn(await recorded(page));
}

/** The same, on the progress page already. */
export async function answersHere(page: Page): Promise<number> {
	return answersIn(await backedUp(page));
}

export function answersIn(events: readonly ProgressEvent[]): number {
	return new Set(events.filter((event) => event.kind === 'question.answered').map((event) => event.id)).size;
}

/** Chooses a file on the progress page. */
export async function chooseBackup(page: Page, text: string | Buffer): Promise<void> {
	const buffer = Buffer.from(text);
	// What is handed over by its path need not go through the protocol, which takes long for much.
	const path = test.info().outputPath('backup.json');
	if (buffer.length > 1_000_000) await writeFile(path, buffer);
	await page
		.locator('input[type=file]')
		.setInputFiles(buffer.length > 1_000_000 ? path : { name: 'backup.json', mimeType: 'application/json', buffer });
}

export async function restored(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Restore it' }).press('Enter');
	await expect(page.getByText('Your backup is restored')).toBeVisible();
}
