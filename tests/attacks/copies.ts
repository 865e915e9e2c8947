import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test as attack } from './attack.ts';
import { FaultySite } from './faulty-site.ts';
import { answersRecorded, bringBackup, earlier, openQuiz } from './learner.ts';
import type { Profile } from './profile.ts';
import { SiteVariant } from './site-variant.ts';

export { expect };

const FIRST_PORT = Number(process.env.TEST_PORT ?? 4190) + 4;
/** A copy is made when nobody acts, and of a few hundred files. */
export const COPY_MILLIS = 60_000;

interface Versions {
	A: SiteVariant;
	B: SiteVariant;
	C: SiteVariant;
	/** Differs from A in one page of one lesson. */
	edited: SiteVariant;
	editedPath: string;
}

/** A test whose server does wrong, and deploys one version after the other. */
export const test = attack.extend<object, { site: FaultySite; versions: Versions }>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
		async ({}, use, { parallelIndex }) => {
			const site = await FaultySite.start(FIRST_PORT + parallelIndex, 'build');
			await use(site);
			await site.stop();
		},
		{ scope: 'worker' }
	],
	versions: [
		// eslint-disable-next-line no-empty-pattern -- as above
		async ({}, use) => {
			const folder = await mkdtemp(join(tmpdir(), 'closer-versions-'));
			const [A, B, C] = ['A', 'B', 'C'].map((name) => SiteVariant.make('build', join(folder, name), name));
			if (!A || !B || !C) throw new Error('Three versions were to be made.');
			const editedPath = '/learn/two-pulls/';
			await use({ A, B, C, edited: A.edited(join(folder, 'edited'), 'edited', editedPath), editedPath });
			await rm(folder, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: COPY_MILLIS }
	]
});

/** A learner who brings answers along. On the progress page. */
export async function comeWithAnswers(profile: Profile, page?: Page): Promise<Page> {
	page ??= await profile.start();
	await bringBackup(page);
	return page;
}

/** What an attack has cost of these answers. */
export async function answersLost(page: Page): Promise<{ saved: number; lost: number }> {
	return { saved: earlier.length, lost: earlier.length - (await answersRecorded(page)) };
}

/** The sign at the foot of the page, whatever it says. */
const sign = (page: Page) => page.getByText(/^(?:Ready offline|Offline: .*)$/);

export const ready = (page: Page) => expect(sign(page)).toHaveText('Ready offline', { timeout: COPY_MILLIS });
export const says = (page: Page, words: string) => expect(sign(page)).toHaveText(words);
export const saysNothing = (page: Page) => expect(sign(page)).toHaveCount(0);

const offer = (page: Page) => page.getByText('A new version of the course is ready');
export const offered = (page: Page) => expect(offer(page)).toBeVisible({ timeout: COPY_MILLIS });
export const notOffered = (page: Page) => expect(offer(page)).toHaveCount(0);

/** Has the browser look for a new version, as it does at each visit. */
export function look(page: Page): Promise<void> {
	return page.evaluate(async () => {
		await (await navigator.serviceWorker.getRegistration())?.update();
	});
}

/** The network is back, or the learner is. */
export function wake(page: Page): Promise<void> {
	return page.evaluate(() => {
		dispatchEvent(new Event('online'));
		document.dispatchEvent(new Event('visibilitychange'));
	});
}

/** Takes what is offered. Resolves when the page is of that version. */
export async function useItNow(page: Page, version: SiteVariant): Promise<void> {
	await page.getByRole('button', { name: 'Use it now' }).click();
	await isOf(page, version);
	await ready(page);
}

export function isOf(page: Page, version: SiteVariant): Promise<void> {
	return expect(page.locator('meta[name=build]')).toHaveAttribute('content', version.name);
}

/** The states of this site's worker: nothing of the kind where there is none. */
export function workers(page: Page): Promise<string[]> {
	return page.evaluate(async () =>
		(await navigator.serviceWorker.getRegistrations()).flatMap((found) =>
			(['installing', 'waiting', 'active'] as const).filter((state) => found[state])
		)
	);
}

/** Waits until a worker that was being installed has failed. */
export function installFailed(page: Page, left: string[]): Promise<void> {
	return expect.poll(() => workers(page), { timeout: COPY_MILLIS }).toEqual(left);
}

/** All that is kept: by cache, the digest of what is there for each path. */
export function keptIn(page: Page): Promise<Record<string, Record<string, string>>> {
	return page.evaluate(async () => {
		const kept: Record<string, Record<string, string>> = {};
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			const digests: Record<string, string> = (kept[name] = {});
			for (const request of await cache.keys()) {
				const content = (await (await cache.match(request))?.arrayBuffer()) ?? new ArrayBuffer();
				const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
				digests[new URL(request.url).pathname] = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
			}
		}
		return kept;
	});
}

/** That a version is kept with all its files, each as it was deployed. */
export async function isWhole(page: Page, version: SiteVariant): Promise<void> {
	const kept = (await keptIn(page))[version.cache] ?? {};
	expect(version.missingIn(kept), `missing of ${version.name}`).toEqual([]);
	expect(version.strangersIn(kept), `not as ${version.name} has it`).toEqual([]);
}

/** That it is, and nothing else. */
export async function isAllThatIsKept(page: Page, version: SiteVariant): Promise<void> {
	await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: COPY_MILLIS }).toEqual([version.cache]);
	await isWhole(page, version);
}

/** Network off, server gone, and nothing of either in the browser's own cache. */
export async function goOffline(page: Page, site: FaultySite): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.clearBrowserCache');
	await session.detach();
	await site.stop();
	await page.context().setOffline(true);
}

/**
 * Opens every fourth page there is, in a tab of its own, and sees one of them come to life. That all are kept as they were
 * deployed is seen by their digests (`isWhole`).
 */
export async function pagesAreOf(page: Page, version: SiteVariant): Promise<void> {
	const tab = await page.context().newPage();
	for (const path of version.pages.filter((_, at) => at % 4 === 0)) {
		await tab.goto(path, { waitUntil: 'commit' });
		await isOf(tab, version);
	}
	await openQuiz(tab);
	await ready(tab);
	await tab.close();
}

/** Counts the pages that a tab shows from now on. */
export function countDocuments(page: Page): () => number {
	let documents = 0;
	page.on('domcontentloaded', () => (documents += 1));
	return () => documents;
}
