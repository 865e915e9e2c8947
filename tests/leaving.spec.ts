import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { course } from '#lessons/course.ts';
import { lessonsWith, loadCourse } from './course.ts';
import { everyEngine, inChromium } from './firefox.ts';
import { expectFromCache, noteWhetherCached, withPageCache } from './page-cache.ts';
import { open } from './page.ts';
import { expect, test } from './test.ts';

const [first] = (await loadCourse()).lessons;
const withScene = lessonsWith('scenario.ts')[0] ?? '';

/** The page that leaving leads to, in place of another site's. */
test.beforeEach(async ({ context, watched }) => {
	await context.route(`${course.exitUrl}**`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' })
	);
	watched.allowed.push(course.exitUrl);
});

test('a press leaves, and back and forward show nothing until it is opened again', async ({ page }) => {
	await open(page, './');
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: first?.title })).toBeVisible();
	await page.getByRole('link', { name: 'Questions' }).click();
	await expect(page.getByText('Question 1 of')).toBeVisible();
	await page.getByRole('button', { name: 'Leave this page' }).click();
	await expect(page).toHaveURL(course.exitUrl);

	for (const to of [`learn/${first?.id}/`, '']) {
		await page.goBack();
		await expect(page).toHaveURL(new RegExp(`${to}$`));
		await expectClosed(page);
	}
	await page.goForward();
	await expectClosed(page);
	await page.getByRole('button', { name: 'Open it again' }).click();
	await expect(page.getByRole('heading', { level: 1, name: first?.title })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: first?.title })).toBeVisible();
});

test('Shift three times leaves, from anywhere on the page; capital letters do not', async ({ page }) => {
	await open(page, `learn/${withScene}/quiz/`);
	const said = page.getByRole('status');
	for (let press = 0; press < 4; press++) await page.keyboard.press('Shift+A');
	await expect(page.getByText('Question 1 of')).toBeVisible();
	await page.keyboard.press('Shift');
	await expect(said.filter({ hasText: 'Shift, press 2 more times to leave.' })).toBeAttached();
	await page.keyboard.press('Shift');
	await expect(said.filter({ hasText: 'Shift, press 1 more time to leave.' })).toBeAttached();
	await page.keyboard.press('Shift');
	await expect(page).toHaveURL(course.exitUrl);
});

test('by keyboard the button is pressed like any other', async ({ context }) => {
	for (const key of ['Enter', 'Space']) {
		const page = await context.newPage();
		await open(page, 'about/');
		await page.getByRole('button', { name: 'Leave this page' }).focus();
		await page.keyboard.press(key);
		await expect(page).toHaveURL(course.exitUrl);
	}
});

/** That this tab shows nothing of the course, and nothing leads into it but the one way back. */
async function expectClosed(page: Page): Promise<void> {
	await expect(page.getByRole('heading')).toHaveText(['This page is closed.']);
	await expect(page.getByRole('link')).toHaveCount(0);
}

test('the page is blank and its title neutral at once, however long the other site takes', async ({ page }) => {
	await open(page, `learn/${withScene}/`);
	await page.evaluate(() => navigation.addEventListener('navigate', (event) => event.preventDefault()));
	await page.getByRole('button', { name: 'Leave this page' }).click();
	await expect(page).toHaveTitle('New page');
	await expectClosed(page);
});

test('no stroke leads anywhere behind a page that was closed', async ({ page }) => {
	await open(page, 'help/');
	await open(page, `learn/${withScene}/`);
	await page.getByRole('button', { name: 'Leave this page' }).click();
	await expect(page).toHaveURL(course.exitUrl);
	await page.goBack();
	await expect(page.locator('#svelte-announcer'), 'scripts have come').toBeAttached();
	await page.keyboard.press('/');
	await expectClosed(page);
	await page.getByRole('button', { name: 'Open it again' }).click();
	await page.getByRole('link', { name: course.title, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: course.title })).toBeVisible();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
});

test('it works before any script of the app has come, and so does the way back', async ({ page, context }) => {
	await context.route('**/*.js', () => undefined);
	await page.goto('help/', { waitUntil: 'commit' });
	await page.goto(`learn/${withScene}/`, { waitUntil: 'commit' });
	await page.getByRole('button', { name: 'Leave this page' }).click();
	await expect(page).toHaveURL(course.exitUrl);
	await page.goBack({ waitUntil: 'commit' });
	await expect(page).toHaveURL(/help\/$/);
	await expectClosed(page);
	await page.getByRole('button', { name: 'Open it again' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Help' })).toBeVisible();
});

test('a press leaves while a part of the page is still loading', everyEngine, async ({ page }) => {
	// What brings the typeface is loaded last of all, and here it never comes.
	const chunks = 'build/_app/immutable/chunks';
	const late = readdirSync(chunks).find((name) => readFileSync(join(chunks, name), 'utf8').includes('Literata'));
	const asked = page.waitForRequest(`**/${late}`);
	await page.route(`**/${late}`, () => new Promise(() => {}));
	await page.goto('./', { waitUntil: 'commit' });
	await asked;
	await page.getByRole('button', { name: 'Leave this page' }).click();
	await expect(page).toHaveURL(course.exitUrl);
});

test('it works on paper pages, which have no other script', async ({ page }) => {
	await page.goto(`learn/${withScene}/paper/`);
	for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
	await expect(page).toHaveURL(course.exitUrl);
	await page.goto(`learn/${withScene}/paper/`);
	await expectClosed(page);
	await page.getByRole('button', { name: 'Open it again' }).click();
	await page.getByRole('button', { name: 'Leave this page' }).click();
	await expect(page).toHaveURL(course.exitUrl);
});

test('back shows nothing where a page comes as it was left', { tag: '@back-forward-cache' }, async ({ page }) => {
	await open(page, './');
	await page.getByRole('link', { name: 'Begin', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: first?.title })).toBeVisible();
	await page.getByRole('button', { name: 'Leave this page' }).click();
	await expect(page).toHaveURL(course.exitUrl);
	// Asked of the page itself: over BiDi the driver waits for a page out of that cache to load, which it never does.
	await page.evaluate(() => history.back());
	const words = () => page.evaluate(() => document.body.innerText.split(/\n+/));
	await expect(async () => expect(await words()).toEqual(['This page is closed.', 'Open it again'])).toPass();
});

test('pages of before come out of the back-forward cache empty', inChromium, async ({ baseURL }) => {
	const browser = await withPageCache();
	const page = await browser.newPage({ baseURL, serviceWorkers: 'block' });
	await page.route(`${course.exitUrl}**`, (route) => route.fulfill({ contentType: 'text/html', body: 'Elsewhere' }));
	await open(page, 'about/');
	await noteWhetherCached(page);
	// A page without script: what another page tells its tabs would clear the cache.
	await page.goto(`learn/${withScene}/paper/`);
	await page.getByRole('button', { name: 'Leave this page' }).click();
	await expect(page).toHaveURL(course.exitUrl);
	await page.goBack({ waitUntil: 'commit' });
	await expect(page).toHaveURL(/about\/$/);
	await expectFromCache(page);
	await expectClosed(page);
	await browser.close();
});
