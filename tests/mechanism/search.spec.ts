import type { Page } from '@playwright/test';
import { everyEngine } from '../firefox.ts';
import { test as offline } from '../offline-site.ts';
import { forgetAids, hydrated, open, readsRecord, stored } from '../page.ts';
import { expect, test } from '../test.ts';
import { bringBackup } from './bread.ts';

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search' });
const results = (page: Page) => page.getByRole('main').getByRole('listitem');
const status = (page: Page) => page.getByRole('main').getByRole('status');

/** The words that are marked in a reading, as it stands. */
const marked = (page: Page) =>
	page.evaluate(() => [...(CSS.highlights.get('found')?.values() ?? [])].map((range) => (range as Range).toString()));

async function openSearch(page: Page): Promise<void> {
	await open(page, 'search/');
	await expect(box(page)).toBeVisible();
}

test('a stroke leads to the search from any page, and to what is found by keyboard', everyEngine, async ({ page }) => {
	await open(page, 'learn/flour-and-water/');
	await page.keyboard.press('/');
	await expect(box(page)).toBeFocused();
	await page.keyboard.type('gluetn');
	await expect(status(page)).toHaveText(/^\d+ found\.$/);
	await expect(results(page).first().locator('mark').first()).toHaveText(/gluten/i);

	await page.keyboard.press('Enter');
	await expect(results(page).first().getByRole('link')).toBeFocused();
	await page.keyboard.press('/');
	await expect(box(page), 'on the page of the search itself').toBeFocused();
	await expect(box(page)).toHaveValue('gluetn');

	await page.getByRole('link', { name: 'A net of gluten' }).click();
	await expect(page.getByRole('heading', { name: 'A net of gluten' })).toBeInViewport();
	await expect(page).toHaveURL(/\/learn\/flour-and-water\/#a-net-of-gluten$/);
	await expect.poll(() => marked(page)).toContain('gluten');
	expect(new Set((await marked(page)).map((word) => word.toLowerCase()))).toEqual(new Set(['gluten']));

	// Nothing of what was typed is left anywhere.
	expect(await page.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }])))
		.not //
		.toContain('gluetn');
	expect(await stored(page)).not.toContain('gluetn');
	await page.goBack();
	await expect(box(page)).toHaveValue('');
	await expect(results(page)).toHaveCount(0);
});

test('a stroke stays a stroke where somebody writes, with a key beside it, and once it is turned off', async ({
	page
}) => {
	await open(page, 'learn/flour-and-water/reflect/');
	const note = page.getByRole('textbox').first();
	await note.press('/');
	await expect(note).toHaveValue('/');
	await note.blur();
	await page.keyboard.press('Control+/');
	await expect(note).toBeVisible();
	await page.keyboard.press('/');
	await expect(box(page)).toBeFocused();
	await page.getByRole('button', { name: 'Turn that off' }).click();
	await expect(page.getByRole('button', { name: 'Let it lead here' })).toBeVisible();
	await forgetAids(page);
	await open(page, 'about/');
	await readsRecord(page);
	await page.keyboard.press('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page).toHaveURL(/\/about\/$/);
});

test('a stroke leads nowhere while a question waits for its answer', async ({ page }) => {
	await open(page, 'progress/');
	await page.getByRole('button', { name: 'Erase everything…' }).click();
	await page.keyboard.press('/');
	await page.getByRole('button', { name: 'Keep it all' }).click();
	await expect(page.getByRole('heading', { name: 'Your progress' })).toBeVisible();
	await page.keyboard.press('/');
	await expect(box(page)).toBeFocused();
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Your progress' })).toBeVisible();
});

test('what is typed is looked for as it is typed, and nothing found is said', everyEngine, async ({ page }) => {
	await openSearch(page);
	await expect(page.getByText('kept nowhere')).toBeVisible();
	await box(page).fill('Crumb');
	const term = results(page).filter({ hasText: 'Glossary' });
	await expect(term).toContainText('The soft inside of a loaf, with its holes.');
	await expect(term.getByRole('link')).toHaveAttribute('href', /\/learn\/the-bake\/#the-last-growth$/);
	await expect(results(page).filter({ hasText: 'Lesson 2 · The bake' }).first()).toContainText('later');
	await box(page).fill('thermometers');
	await expect(results(page).first()).toContainText('thermometer');
	await box(page).fill('xylophone');
	await expect(status(page)).toHaveText(/^Nothing found\./);
	await box(page).fill('');
	await expect(status(page)).toHaveText('');
	await page.getByRole('contentinfo').getByRole('link', { name: 'About' }).click();
	await expect(page.getByRole('heading', { name: 'About this course' })).toBeVisible();
	await page.getByRole('contentinfo').getByRole('link', { name: 'Search' }).click();
	await expect(box(page)).toBeFocused();
	await expect(box(page)).toHaveValue('');
});

const PASSPHRASE = 'four ordinary words here';
const base = (seq: number) => ({ id: `there-${seq}`, device: 'there', seq, order: seq, at: seq, epoch: 0 });

test(
	'questions are found once they are answered, and own words until their lock is shut',
	everyEngine,
	async ({ page }) => {
		const { lesson, question, prompt } = { lesson: 'flour-and-water', ...(await firstQuestion()) };
		await openSearch(page);
		await box(page).fill(prompt);
		await expect(status(page)).not.toHaveText('');
		await expect(results(page).filter({ hasText: 'A question you answered' })).toHaveCount(0);

		await page.clock.install();
		await bringBackup(page, [
			{ ...base(1), kind: 'question.answered', lesson, question, answer: { kind: 'single', chosen: 'gone' } },
			{ ...base(2), kind: 'note.saved', lesson, note: 'reflection', text: 'The rye of my aunt.', replaces: [] }
		]);
		await page.getByText('Set a passphrase').click();
		await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
		await page.getByLabel('Once more').fill(PASSPHRASE);
		await page.getByRole('button', { name: 'Lock my notes' }).click();
		await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();

		await page.getByRole('contentinfo').getByRole('link', { name: 'Search' }).click();
		await box(page).fill(prompt);
		await expect(results(page).filter({ hasText: 'A question you answered · Lesson 1' })).toHaveCount(1);
		await box(page).fill('aunts');
		const own = results(page).filter({ hasText: 'Your own words' });
		await expect(own).toContainText('The rye of my aunt.');
		await expect(own.getByRole('link')).toHaveAttribute('href', /\/learn\/flour-and-water\/reflect\/$/);
		await page.clock.fastForward('05:01');
		await expect(own).toHaveCount(0);
		await expect(page.locator('body')).not.toContainText('aunt');
	}
);

async function firstQuestion(): Promise<{ question: string; prompt: string }> {
	const { loadLesson } = await import('./bread.ts');
	const { quiz } = await loadLesson('flour-and-water');
	const single = quiz.questions.find(({ kind }) => kind === 'single');
	if (!single) throw new Error('The second course has a question with one right answer.');
	return { question: single.id, prompt: single.prompt };
}

test('where its texts cannot be had it says so, and tries again', async ({ page, watched }) => {
	await page.route('**/search.json', (route) => route.abort());
	await openSearch(page);
	await expect(page.getByText('The course cannot be searched now')).toBeVisible();
	await page.unroute('**/search.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
	await box(page).fill('gluten');
	await expect(results(page).first()).toBeVisible();
	watched.errors.splice(0);
});

offline.describe('offline', () => {
	offline.use({ served: { folder: 'build-bread', base: '' } });

	offline('the course is searched as before', everyEngine, async ({ profile, goOffline }) => {
		offline.slow();
		const context = await profile.start();
		const visit = await context.newPage();
		await open(visit, 'about/');
		await expect(visit.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
		await visit.close();
		await goOffline(context);
		const page = await context.newPage();
		await page.goto('search/');
		await hydrated(page);
		await box(page).fill('steam');
		await expect(results(page).first()).toContainText(/steam/i);
		await page.getByRole('link', { name: 'Why bakers use steam' }).click();
		await expect(page.getByRole('heading', { name: 'Why bakers use steam' })).toBeInViewport();
		await expect.poll(() => marked(page)).toContain('steam');
	});
});
