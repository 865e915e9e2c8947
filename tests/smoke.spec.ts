import { expect, test } from '@playwright/test';
import { course } from '#lessons/course.ts';
import { loadCourse } from './course.ts';
import { everyEngine } from './firefox.ts';

test('the first page opens and leads into the first lesson', everyEngine, async ({ page }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(message.text());
	});
	const response = await page.goto('./');
	expect(response?.status()).toBe(200);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(course.title);
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	const { lessons } = await loadCourse();
	await expect(page).toHaveURL(new RegExp(`/learn/${lessons[0]?.id}/$`));
	expect(faults).toEqual([]);
});

test('an address that is none answers with the page for that', async ({ page }) => {
	const response = await page.goto('./learn/no-such-lesson/');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('link', { name: 'To the course' })).toBeVisible();
});
