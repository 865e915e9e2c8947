import type { Page, Request, Route } from '@playwright/test';
import { expect, test } from './attack.ts';
import { atProgress, live, open, toProgress } from './learner.ts';

type Answer = (route: Route) => Promise<unknown>;
const comes: Answer = (route) => route.continue();
const gone: Answer = (route) => route.fulfill({ status: 404, body: 'Not found' });
const never: Answer = () => new Promise(() => {});

const nameOf = (request: Request) => request.url().split('/').at(-1) ?? '';

/** Answers every request for a script, by its file name. */
async function answerScripts(page: Page, answerOf: (name: string) => Answer): Promise<void> {
	await page.route('**/_app/immutable/**/*.js', (route) => answerOf(nameOf(route.request()))(route));
}

const READING = 'learn/two-pulls/';
const PROGRESS = 'progress/';

async function htmlOf(page: Page, path: string): Promise<string> {
	return (await page.context().request.get(path)).text();
}

/** Counts how often a page is asked for from now on. */
function countDocuments(page: Page): () => number {
	let documents = 0;
	page.on('request', (request) => {
		if (request.isNavigationRequest()) documents += 1;
	});
	return () => documents;
}

test('parts that are gone for good as soon as the page is there do not reload it for ever', async ({
	browser,
	site
}) => {
	const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'block' });
	const page = await context.newPage();
	// What a page needs to be live is there. What it loads when it is, such as what keeps the record, is gone.
	const named = (await htmlOf(page, READING)) + (await htmlOf(page, PROGRESS));
	await answerScripts(page, (name) => (named.includes(name) ? comes : gone));
	const documents = countDocuments(page);
	await page.goto(READING);
	await expect.poll(documents, 'loaded anew').toBe(2);
	await live(page);
	await page.waitForLoadState('networkidle');
	await toProgress(page).click();
	await atProgress(page);
	await page.waitForLoadState('networkidle');
	expect(documents(), 'loaded anew once, and the other page').toBe(3);
	await context.close();
});

test('parts that are gone for good later do not reload it for ever', async ({ browser, site }) => {
	const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'block' });
	const page = await context.newPage();
	await open(page, READING);
	await page.waitForLoadState('networkidle');
	const have = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name));
	await answerScripts(page, (name) => (have.some((url) => url.endsWith(name)) ? comes : gone));
	const documents = countDocuments(page);
	await toProgress(page).click();
	await atProgress(page);
	await page.waitForLoadState('networkidle');
	expect(documents()).toBeLessThanOrEqual(2);
	await context.close();
});

test('a click while the page is being loaded anew is not lost', async ({ browser, site }) => {
	const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'block' });
	const page = await context.newPage();
	// Without what it loads late the page is loaded anew. The app could lead to the other page only with a script of that,
	// and the reload comes before it.
	const [here, there] = [await htmlOf(page, READING), await htmlOf(page, PROGRESS)];
	const ofOther = (name: string) => there.includes(name) && !here.includes(name);
	await answerScripts(page, (name) => (here.includes(name) ? comes : ofOther(name) ? never : gone));
	const led = page.waitForRequest(
		(request) => request.url().endsWith(PROGRESS) || (request.resourceType() === 'script' && ofOther(nameOf(request)))
	);
	let documents = 0;
	await page.route(`**/${READING}`, async (route) => {
		documents += 1;
		if (documents > 1) await led;
		await route.continue();
	});
	// By script, since Playwright itself would wait for the reload to end.
	await page.addInitScript(() => {
		const click = () => document.querySelector<HTMLElement>('footer a[href$="progress/"]')?.click();
		addEventListener('beforeunload', () => setTimeout(click), { once: true });
	});
	await page.goto(READING);
	await atProgress(page);
	await expect(page).toHaveURL(site.url + PROGRESS);
	await context.close();
});
