import type { Page } from '@playwright/test';
import { rightAnswer } from '../answers.ts';
import { everyEngine } from '../firefox.ts';
import { GenericLearner } from '../generic-learner.ts';
import { open } from '../page.ts';
import { begin, choices, choose } from '../scene-page.ts';
import { expect, test } from '../test.ts';
import { backupOf, loadLesson } from './bread.ts';

const saved = (page: Page) => page.getByText('Saved', { exact: true });

async function awayAndBack(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'About', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'About this course' })).toBeVisible();
	await page.goBack();
}

test('“Saved” stands beside an answer, and not beside a question that is open', async ({ page }) => {
	const { quiz } = await loadLesson('flour-and-water');
	const learner = new GenericLearner(page);
	const [first, second] = quiz.questions;
	if (!first || !second) throw new Error('There are fewer than two questions');
	const check = page.getByRole('button', { name: 'Check', exact: true });
	const openQuestion = async (place: number) => {
		await expect(page.getByText(`Question ${place} of`)).toBeVisible();
		await expect(check).toBeVisible();
		await expect(saved(page)).toBeHidden();
	};
	await open(page, 'learn/flour-and-water/quiz/');
	await openQuestion(1);
	// Pressed before anything was chosen.
	await check.click();
	await openQuestion(1);
	await learner.answer(first, rightAnswer(first));
	await expect(saved(page)).toBeVisible();
	await learner.goOn(false);
	await openQuestion(2);
	await page.reload();
	await openQuestion(2);
	// What was saved on another page is not said of this one.
	await learner.answer(second, rightAnswer(second));
	await expect(saved(page)).toBeVisible();
	await awayAndBack(page);
	await openQuestion(3);
});

test('“Saved” stands beside a scene in which something was chosen since it was opened', async ({ page }) => {
	await begin(page, 'the-bake');
	await expect(saved(page)).toBeHidden();
	await choose(page, 'Weigh everything');
	await expect(saved(page)).toBeVisible();
	await page.reload();
	await expect(choices(page).filter({ hasText: 'Knead on for ten minutes' })).toBeVisible();
	await expect(saved(page)).toBeHidden();
	await choose(page, 'Knead on for ten minutes');
	await expect(saved(page)).toBeVisible();
	await awayAndBack(page);
	await expect(choices(page).first()).toBeVisible();
	await expect(saved(page)).toBeHidden();
});

test(
	'where nothing outlives the page, nothing is said to be saved, kept or not lost',
	everyEngine,
	async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'indexedDB', { value: undefined });
			// The empty page before is not secure, and has none.
			if ('StorageManager' in window)
				Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined });
		});
		const { quiz } = await loadLesson('flour-and-water');
		const [first] = quiz.questions;
		if (!first) throw new Error('There is no question');
		await open(page, 'learn/flour-and-water/quiz/');
		await new GenericLearner(page).answer(first, rightAnswer(first));
		await expect(saved(page)).toBeHidden();

		await open(page, 'progress/');
		await expect(page.getByText('Nothing yet.')).toContainText('keeps none of it once the page is closed');
		const opened = {
			kind: 'lesson.opened',
			lesson: 'the-bake',
			id: 'a',
			device: 'd',
			seq: 1,
			order: 1,
			at: 1,
			epoch: 0
		};
		const buffer = Buffer.from(backupOf([opened]));
		const file = page.getByLabel('Choose a backup file');
		await file.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
		await page.getByRole('button', { name: 'Restore it' }).press('Enter');
		await expect(page.getByText('Your backup is restored.')).toContainText('only until you close this page');
		await expect(page.getByText('0 of 2 lessons finished.')).toContainText('keeps none of it once the page is closed');
		await expect(page.getByText(/kept on this device/)).toHaveCount(0);
	}
);
