import { expect, type Page } from '@playwright/test';

/** Pages of every kind; among the readings those with a card, a content note and a door, among the scenes one of each form. */
export const PAGES = [
	'./',
	'learn/before-you-begin/',
	'learn/telling-apart/',
	'learn/nothing-to-prove/',
	'learn/telling-apart/quiz/',
	'learn/before-you-begin/scene/',
	'learn/telling-apart/scene/',
	'learn/two-pulls/scene/',
	'learn/push-pull-return/scene/',
	'learn/two-pulls/reflect/',
	'progress/',
	'mine/',
	'review/',
	'search/',
	'help/',
	'about/',
	'404.html'
];
/** Pages to print, which have no scripts. */
export const PAPERS = ['learn/two-pulls/paper/', 'paper/'];

/** Opens a page, by its path from the first one, and waits until scripts have taken over what was in the HTML. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await hydrated(page);
}

/** Waits until a reading knows how far somebody has come. Whoever presses “Read on” before that is shown all of it at once. */
export async function takenUp(page: Page): Promise<void> {
	await expect(page.locator('[data-early]')).toHaveCount(0);
}

/** Kit adds its announcer of page titles once a page is hydrated. */
export async function hydrated(page: Page): Promise<void> {
	await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}

/** Has the scripts of this page, and of those that follow in its tab, wait. Returns what lets them come. */
export async function holdScripts(page: Page): Promise<() => void> {
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	return release;
}

/**
 * Opens a page whose scripts wait. Returns what lets them come, and resolves once the record has been read, and whatever
 * it has to say has been said.
 */
export async function openWithoutScripts(page: Page, path: string): Promise<() => Promise<void>> {
	const release = await holdScripts(page);
	if (page.url() !== 'about:blank') await forgetAids(page);
	await page.goto(path, { waitUntil: 'commit' });
	return async () => {
		release();
		await hydrated(page);
		await readsRecord(page);
	};
}

/** Has only the next visit show that it has read the record: by reading aids, which then stand on the page's root. */
export function forgetAids(page: Page): Promise<void> {
	return page.evaluate(() => {
		for (const key of Object.keys(localStorage)) if (key.endsWith(':aids')) localStorage.removeItem(key);
	});
}

/** Waits until a page whose aids were forgotten, or none kept yet, has read the record. */
export async function readsRecord(page: Page): Promise<void> {
	await expect(page.locator('html')).toHaveAttribute('data-text', 'normal');
}

/** Waits until something that holds these words is kept on the device for good. */
export async function kept(page: Page, words: string): Promise<void> {
	await expect.poll(() => stored(page), `something with “${words}” is kept`).toContain(words);
}

/** All that the course's database holds, as one text. */
export function stored(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const answer = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error(String(request.error)));
			});
		const found: unknown[] = [];
		for (const { name } of await indexedDB.databases()) {
			const database = await answer(indexedDB.open(name ?? ''));
			for (const store of database.objectStoreNames) {
				const rows = database.transaction(store).objectStore(store);
				found.push(await answer(rows.getAllKeys()), await answer(rows.getAll()));
			}
			database.close();
		}
		return JSON.stringify(found);
	});
}
