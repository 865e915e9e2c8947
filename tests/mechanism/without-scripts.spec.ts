import { expect, test } from '@playwright/test';
import { inChromium } from '../firefox.ts';

test.describe('before any script has run', () => {
	test.use({ javaScriptEnabled: false });

	test('a reading is there', async ({ page }) => {
		await page.goto('./learn/flour-and-water/');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Flour and water');
		await expect(page.locator('.reading .beat h2').first()).toBeVisible();
	});

	test('the first question is there, and can be answered', async ({ page }) => {
		await page.goto('./learn/flour-and-water/quiz/');
		await expect(page.getByText('Question 1 of')).toBeVisible();
		const first = page.getByRole('group').getByRole('radio').first();
		await first.check();
		await expect(first).toBeChecked();
	});

	// Over BiDi a Firefox whose scripts are off does not say so to styles.
	test('the search says that it needs them, and leads to the course', inChromium, async ({ page }) => {
		await page.goto('./search/');
		await expect(page.getByText('Searching needs scripts')).toBeVisible();
		await expect(page.getByRole('searchbox')).toBeHidden();
		await page.getByRole('link', { name: 'The course lists its lessons.' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'A Plain Loaf' })).toBeVisible();
	});
});

test('a reading is there in full where the app never comes', async ({ page }) => {
	await page.route('**/_app/**', (route) => route.abort());
	await page.goto('./learn/flour-and-water/');
	await page.getByRole('button', { name: 'Read on' }).click();
	const beats = page.locator('.reading .beat');
	for (const beat of await beats.all()) {
		await beat.scrollIntoViewIfNeeded();
		await expect(beat.getByRole('heading', { level: 2 })).toBeVisible();
	}
	expect(await beats.count()).toBeGreaterThan(3);
});

test('an answer that was chosen before scripts ran is still chosen after', async ({ page }) => {
	// Scripts are held back until the answer is chosen.
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('./learn/flour-and-water/quiz/', { waitUntil: 'commit' });
	const second = page.getByRole('group').getByRole('radio').nth(1);
	const words = await page.getByRole('group').locator('label').nth(1).innerText();
	await second.check();
	release();

	// Kit adds its announcer once the page is live.
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
	await expect(second).toBeChecked();
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('listitem').filter({ hasText: 'Your answer' })).toContainText(words.trim());
	expect(await page.getByText('Your answer', { exact: true }).count()).toBe(1);
});
