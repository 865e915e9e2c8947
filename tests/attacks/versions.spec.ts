import type { Page } from '@playwright/test';
import { expect, test } from './attack.ts';
import {
	answer,
	answersRecorded,
	atProgress,
	bringBackup,
	earlier,
	live,
	open,
	openQuiz,
	QUIZ,
	toProgress
} from './learner.ts';
import { buildSecondVersion, SECOND } from './second-version.ts';

// One after the other: they share the second version.
test.describe.configure({ mode: 'default' });

let second = '';
test.beforeAll(() => {
	second = buildSecondVersion('test-results/second-version');
});

const ready = (page: Page, words = 'Ready offline') =>
	expect(page.getByText(words, { exact: true })).toBeVisible({ timeout: 60_000 });
const offer = (page: Page) => page.getByText('A new version of the course is ready');

/** Has the browser look for a new version, as it does at each visit. */
function look(page: Page): Promise<void> {
	return page.evaluate(async () => {
		await (await navigator.serviceWorker.getRegistration())?.update();
	});
}

/** Marks the page that is there now: a reload takes the mark away. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { marked: true }));
const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);

test('a new version waits, is offered in each tab, and all reload when their answers are saved', async ({
	profile,
	site,
	report
}) => {
	const trials = 3;
	let saved = 0;
	const page = await profile.start();
	await bringBackup(page);
	await ready(page);
	const other = await profile.context.newPage();
	for (let trial = 0; trial < trials; trial++) {
		await openQuiz(page);
		await openQuiz(other);
		await site.show(trial % 2 === 0 ? second : 'build');
		await look(page);
		for (const tab of [page, other]) await expect(offer(tab)).toBeVisible({ timeout: 60_000 });
		// Nothing has changed yet; both go on with the version they have.
		for (const tab of [page, other]) await mark(tab);
		for (const tab of [page, other]) await answer(tab);
		saved += 2;
		for (const tab of [page, other]) expect(await isMarked(tab), 'nobody was interrupted').toBe(true);
		await page.getByRole('button', { name: 'Use it now' }).click();
		for (const tab of [page, other]) {
			await expect.poll(() => isMarked(tab).catch(() => true), 'the tab was reloaded').toBe(false);
			await live(tab);
			await ready(tab, trial % 2 === 0 ? SECOND : 'Ready offline');
			await expect(offer(tab)).toHaveCount(0);
		}
	}
	const kept = await answersRecorded(page);
	report({ attack: 'a new version accepted, two tabs', trials, saved, lost: earlier.length + saved - kept });
	expect(kept).toBe(earlier.length + saved);
});

test('online, without a worker: a part that is gone loads the page in full instead of a dead click', async ({
	browser,
	site,
	report
}) => {
	const clicks: [from: string, link: string, to: string][] = [
		['', 'Progress', 'progress/'],
		['about/', 'Progress', 'progress/'],
		['learn/two-pulls/', 'Pause', 'learn/two-pulls/reflect/'],
		['help/', 'Course', '']
	];
	let lost = 0;
	for (const [from, link, to] of clicks) {
		await site.show('build');
		const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'block', acceptDownloads: true });
		const page = await context.newPage();
		await open(page, QUIZ);
		await answer(page);
		await open(page, from);
		// All that this page needs is there: it is not loaded anew before the click.
		await page.waitForLoadState('networkidle');
		await site.show(second);
		let documents = 0;
		page.on('domcontentloaded', () => (documents += 1));
		await page.getByRole('link', { name: link }).last().click();
		await expect(page).toHaveURL(site.url + to);
		await live(page);
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/went wrong|no such page/);
		expect(documents, 'not loaded again and again').toBeLessThanOrEqual(2);
		lost += 1 - (await answersRecorded(page));
		await context.close();
	}
	report({ attack: 'parts gone after a deploy, no worker, online', trials: clicks.length, saved: clicks.length, lost });
	expect(lost).toBe(0);
});

for (const online of [true, false])
	test(`${online ? 'online' : 'offline'}: a tab that kept its old version is taken along at its next click`, async ({
		profile,
		site,
		report
	}) => {
		const page = await profile.start();
		await bringBackup(page);
		await ready(page);
		await openQuiz(page);
		await answer(page);
		const writing = await profile.context.newPage();
		await open(writing, 'learn/two-pulls/reflect/');
		await writing.getByRole('textbox').fill('A sentence that is not saved yet.');
		await site.show(second);
		await look(page);
		await expect(offer(page)).toBeVisible({ timeout: 60_000 });
		if (!online) {
			await site.stop();
			// Nothing depends on the network: going on with the first version still works.
			await toProgress(page).click();
			await atProgress(page);
		}
		await mark(page);
		await page.getByRole('button', { name: 'Use it now' }).click();
		await expect.poll(() => isMarked(page).catch(() => true)).toBe(false);
		await ready(page, SECOND);
		// Whoever is writing is not interrupted. The parts of the old version are gone by now, from here and the server.
		await expect(writing.getByText('A new version of the course has taken over')).toBeVisible();
		await expect(writing.getByRole('textbox')).toHaveValue('A sentence that is not saved yet.');
		await writing.getByRole('button', { name: 'Save on this device' }).click();
		await expect(writing.getByText('Saved', { exact: true })).toBeVisible();
		// The browser's own cache had them as well, for a while.
		const session = await profile.context.newCDPSession(writing);
		await session.send('Network.clearBrowserCache');
		await session.detach();
		await writing.getByRole('contentinfo').getByRole('link', { name: 'Course', exact: true }).click();
		await ready(writing, SECOND);
		await expect(writing).toHaveURL(site.url);
		await open(writing, 'learn/two-pulls/reflect/');
		await expect(writing.getByRole('textbox')).toHaveValue('A sentence that is not saved yet.');
		const kept = await answersRecorded(page);
		const lost = earlier.length + 1 - kept;
		report({ attack: `first version’s parts gone, ${online ? 'online' : 'offline'}`, trials: 1, saved: 2, lost });
		expect(lost).toBe(0);
	});

test('a scene whose choice is gone in the new version stops at its last place, and says so', async ({
	browser,
	site
}) => {
	await site.show('build');
	const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'block' });
	const page = await context.newPage();
	await open(page, 'learn/two-pulls/scene/');
	await page.getByRole('button', { name: 'Begin the scene' }).click();
	const plan = page.getByRole('button', { name: 'Sat: pool, market, film' });
	const consequence = page.getByRole('main').getByText('lays the phone face down on the bench');
	await plan.click();
	await expect(consequence).toBeVisible();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await site.show(second);
	await open(page, 'learn/two-pulls/scene/');
	await expect(page.getByText('This scene has been changed since you played it.')).toBeVisible();
	await page.getByRole('button', { name: 'Go on from here' }).click();
	await expect(page.getByText('This scene has been changed since you played it.')).toHaveCount(0);
	await plan.click();
	await expect(consequence).toBeVisible();
	await context.close();
});
