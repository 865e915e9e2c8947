import { expect, test } from '@playwright/test';
import { everyEngine } from './firefox.ts';

test('the first page opens and leads into the first lesson', everyEngine, async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	const response = await page.goto('./');
	expect(response?.status()).toBe(200);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Closer');
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await expect(page).toHaveURL(/\/learn\/before-you-begin\/$/);
	expect(faults).toEqual([]);
});

test('an address that is none answers with the page for that', async ({ page }) => {
	const response = await page.goto('./learn/no-such-lesson/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('link', { name: 'To the course' })).toBeVisible();
});

test.describe('before any script has run', () => {
	test.use({ javaScriptEnabled: false });

	test('the second reading is there', async ({ page }) => {
		await page.goto('./learn/two-pulls/');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Two pulls');
		await expect(page.locator('.reading .beat h2').first()).toBeVisible();
	});

	test('the first question is there, and can be answered', async ({ page }) => {
		await page.goto('./learn/two-pulls/quiz/');
		await expect(page.getByText('Question 1 of')).toBeVisible();
		const first = page.getByRole('group').getByRole('radio').first();
		await first.check();
		await expect(first).toBeChecked();
	});
});

test('a reading is there in full where the app never comes', async ({ page }) => {
	await page.route('**/_app/**', (route) => route.abort());
	await page.goto('./learn/two-pulls/');
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
	await page.goto('./learn/two-pulls/quiz/', { waitUntil: 'commit' });
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
