import type { Page } from '@playwright/test';
import { rightAnswer } from '../answers.ts';
import { everyEngine, inChromium } from '../firefox.ts';
import { GenericLearner } from '../generic-learner.ts';
import { open, takenUp } from '../page.ts';
import { expect, test } from '../test.ts';
import { loadLesson } from './bread.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Opens a quiz and gives its first answer, unchecked. */
async function giveFirst(page: Page): Promise<void> {
	const [first] = (await loadLesson('flour-and-water')).quiz.questions;
	if (!first) throw new Error('Flour and water has no questions.');
	await open(page, 'learn/flour-and-water/quiz/');
	await new GenericLearner(page).give(first, rightAnswer(first));
}

/** The verdict stands there, with its reasons, and the next question is not asked yet. */
async function expectVerdict(page: Page): Promise<void> {
	await expect(page.getByText('Yes. Each part fits.')).toBeInViewport();
	await expect(button(page, 'Next question')).toBeVisible();
}

for (const key of ['Enter', 'Space'])
	test(`${key} twice on “Check” shows the verdict, and goes on only from “Next”`, async ({ page }) => {
		await giveFirst(page);
		await button(page, 'Check').focus();
		await page.keyboard.press(key);
		await page.keyboard.press(key);
		await expectVerdict(page);
		await expect(page.locator(':focus')).toHaveText('Yes. Each part fits.');
		// Who is quick on purpose goes past the folded reasons and the way back, and is not made to wait.
		for (let stops = 0; stops < 3; stops++) await page.keyboard.press('Tab');
		await page.keyboard.press(key);
		await expect(page.getByText('Question 2 of')).toBeVisible();
		await expect(page.locator(':focus')).toHaveRole('heading');
	});

test('a second link that is gone to and followed by Enter at once is followed', everyEngine, async ({ page }) => {
	await open(page, './');
	for (const key of ['Tab', 'Enter', 'Tab', 'Enter']) await page.keyboard.press(key);
	await expect(page.getByRole('heading', { level: 1, name: 'Flour and water' })).toBeVisible();
});

test('Enter held down on “Check” shows the verdict', async ({ page }) => {
	await giveFirst(page);
	await button(page, 'Check').focus();
	// As a key that is held sends it, again and again.
	for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down('Enter');
	await page.keyboard.up('Enter');
	await expectVerdict(page);
});

test('a key that is held down on a control that stays acts once', async ({ page }) => {
	await open(page, 'learn/the-bake/quiz/');
	const estimate = page.getByRole('slider');
	await button(page, 'More').click();
	const once = await estimate.inputValue();
	await button(page, 'Less').click();
	await expect(estimate).not.toHaveValue(once);
	await button(page, 'More').focus();
	for (let repeat = 0; repeat < 5; repeat++) await page.keyboard.down('Enter');
	await page.keyboard.up('Enter');
	await expect(estimate).toHaveValue(once);
});

test(
	'a double click on “Check” shows the verdict, and one on “Next” asks one question',
	inChromium,
	async ({ page }) => {
		await giveFirst(page);
		await button(page, 'Check').dblclick();
		await expectVerdict(page);
		await button(page, 'Next question').dblclick();
		await expect(page.getByText('Question 2 of')).toBeVisible();
		await expect(page.getByText(/^Choose|^Mark/)).toBeHidden();
	}
);

test(
	'a double click begins a scene and chooses nothing; one on a choice makes one choice',
	inChromium,
	async ({ page }) => {
		await open(page, 'learn/the-bake/scene/');
		const choices = page.getByRole('list', { name: /\?$/ }).getByRole('button');
		const back = button(page, 'Back one step');
		await button(page, 'Begin the scene').dblclick();
		await expect(choices.first()).toBeVisible();
		await expect(back).toBeDisabled();
		await choices.first().dblclick();
		await expect(back).toBeEnabled();
		await back.click();
		await expect(back).toBeDisabled();
	}
);

test('a double tap makes one choice', { ...inChromium }, async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL, hasTouch: true, isMobile: true, serviceWorkers: 'block' });
	const page = await context.newPage();
	await open(page, 'learn/the-bake/scene/');
	const choices = page.getByRole('list', { name: /\?$/ }).getByRole('button');
	await button(page, 'Begin the scene').tap();
	await expect(choices.first()).toBeVisible();
	await choices.first().scrollIntoViewIfNeeded();
	const box = await choices.first().boundingBox();
	if (!box) throw new Error('The choice is not shown.');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	await page.touchscreen.tap(x, y);
	await page.touchscreen.tap(x, y);
	await button(page, 'Back one step').click();
	await expect(button(page, 'Back one step')).toBeDisabled();
	await context.close();
});

test('what is pressed again on purpose happens again', inChromium, async ({ page }) => {
	await open(page, 'learn/the-bake/quiz/');
	const estimate = page.getByRole('slider');
	const before = Number(await estimate.inputValue());
	await button(page, 'More').click();
	const step = Number(await estimate.inputValue()) - before;
	await button(page, 'More').dblclick();
	await expect(estimate).toHaveValue(String(before + 3 * step));
});

test('a double click on “Read on” reads on by one', inChromium, async ({ page }) => {
	await open(page, 'learn/flour-and-water/');
	await takenUp(page);
	await button(page, 'Read on').dblclick();
	await expect(page.getByText('2 of 6', { exact: true })).toBeVisible();
});
