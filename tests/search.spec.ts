import type { Page } from '@playwright/test';
import { firstLesson } from './course.ts';
import { open } from './page.ts';
import { expect, test } from './test.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const results = (page: Page) => page.getByRole('main').getByRole('listitem');

test('a lesson that touches hard things says which', async ({ page }) => {
	const { title, frontMatter } = await firstLesson(
		({ frontMatter, module }) => frontMatter.grounding && module.confirmation === undefined
	);
	await open(page, 'search/');
	await box(page).fill(title);
	await expect(results(page).first()).toContainText(title);
	await expect(results(page).first()).toContainText(frontMatter.contentNote);
});

test('of a lesson behind a door no more is told than its title and what it touches, until the door is opened', async ({
	page
}) => {
	const { id, title, text, frontMatter } = await firstLesson(({ module }) => module.confirmation !== undefined);
	const beat = text.beats[1];
	if (!beat) throw new Error(`${id} has one beat only.`);
	await open(page, 'search/');
	await box(page).fill(title);
	const lesson = results(page).filter({ has: page.getByRole('link', { name: title, exact: true }) });
	await expect(lesson).toContainText(frontMatter.contentNote);
	await expect(lesson.locator('.excerpt')).toHaveCount(0);
	await box(page).fill(beat.heading);
	await expect(lesson).toHaveCount(1);
	await expect(page.getByRole('link', { name: beat.heading, exact: true })).toHaveCount(0);
	await lesson.getByRole('link').click();
	await page.getByRole('button', { name: 'Yes, go on' }).click();
	await page.getByRole('contentinfo').getByRole('link', { name: 'Search' }).click();
	await box(page).fill(beat.heading);
	await page.getByRole('link', { name: beat.heading, exact: true }).click();
	await expect(page.getByRole('heading', { name: beat.heading })).toBeInViewport();
});

test('a lesson that menus name by its number is named by it here', async ({ page }) => {
	const { number, title } = await firstLesson(({ discreet }) => discreet);
	await open(page, 'search/');
	await box(page).fill(title);
	await expect(results(page).getByRole('link', { name: `Lesson ${number}`, exact: true })).toBeVisible();
	await expect(page.getByRole('main')).not.toContainText(title);
});
