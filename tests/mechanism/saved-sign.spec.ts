import type { Page } from '@playwright/test';
import { rightAnswer } from '../answers.ts';
import { GenericLearner } from '../generic-learner.ts';
import { open } from '../page.ts';
import { begin, choices, choose } from '../scene-page.ts';
import { expect, test } from '../test.ts';
import { loadLesson } from './bread.ts';

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
