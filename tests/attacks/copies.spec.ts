import type { Page } from '@playwright/test';
import {
	answersLost,
	comeWithAnswers,
	countDocuments,
	pagesAreOf,
	expect,
	goOffline,
	installFailed,
	isAllThatIsKept,
	isOf,
	isWhole,
	keptIn,
	look,
	notOffered,
	offered,
	ready,
	says,
	saysNothing,
	test,
	useItNow,
	wake,
	workers,
	COPY_MILLIS
} from './copies.ts';
import { dies, fails, portal, portalForPages, PORTAL, type FaultySite } from './faulty-site.ts';
import { open } from './learner.ts';
import type { SiteVariant } from './site-variant.ts';

/** Waits until the server is holding something back. */
const heldBack = (site: FaultySite) => expect.poll(() => site.held, { timeout: COPY_MILLIS }).toBeGreaterThan(0);

const half = (version: SiteVariant) => Math.floor(version.paths.length / 2);

/** Version A in use, with its copy, and B waiting. */
async function aInUseAndBWaiting(page: Page, site: FaultySite, { A, B }: Record<'A' | 'B', SiteVariant>) {
	await ready(page);
	await isAllThatIsKept(page, A);
	await site.show(B.folder);
	await look(page);
	await offered(page);
	await isWhole(page, B);
}

test('a third version is being copied when the second takes over: its copy is spared', async ({
	profile,
	site,
	versions,
	report
}) => {
	const { B, C } = versions;
	await site.show(versions.A.folder);
	const page = await comeWithAnswers(profile);
	await aInUseAndBWaiting(page, site, versions);
	// C differs from B in its pages only; half of them are copied.
	site.hold(Math.floor(C.pages.length / 2));
	await site.show(C.folder);
	await look(page);
	await heldBack(site);
	const documents = countDocuments(page);
	await useItNow(page, B);
	expect(await workers(page)).toEqual(['installing', 'active']);
	const begun = Object.keys((await keptIn(page))[C.cache] ?? {});
	expect(begun.length, 'the half of the third').toBeGreaterThan(C.pages.length / 2);
	site.forgetAsked();
	site.release();
	await offered(page);
	// What was there is not asked for again.
	expect(site.askedByWorker.filter((path) => begun.includes(path))).toEqual([]);
	await useItNow(page, C);
	await notOffered(page);
	await isAllThatIsKept(page, C);
	expect(documents(), 'one for each that took over').toBe(2);
	await goOffline(page, site);
	await pagesAreOf(page, C);
	report({ attack: 'a third version is copied while the second takes over', trials: 1, ...(await answersLost(page)) });
});

test('the host rolls back while a new version waits, and fails for one file: the copy in use stays whole', async ({
	profile,
	site,
	versions,
	report
}) => {
	const { A, B, C } = versions;
	await site.show(A.folder);
	const page = await comeWithAnswers(profile);
	await aInUseAndBWaiting(page, site, versions);
	const documents = countDocuments(page);
	const failsForOne = () => site.failWith((path, ...rest) => (path === '/about/' ? fails(path, ...rest) : rest[1]()));
	failsForOne();
	await site.show(A.folder);
	await look(page);
	await expect.poll(() => workers(page), { timeout: COPY_MILLIS }).toEqual(['waiting', 'active']);
	for (const version of [A, B]) await isWhole(page, version);
	// And one for which that file is needed.
	site.forgetAsked();
	failsForOne();
	await site.show(C.folder);
	await look(page);
	await expect.poll(() => site.askedByWorker, { timeout: COPY_MILLIS }).toContain('/about/');
	await installFailed(page, ['waiting', 'active']);
	for (const version of [A, B]) await isWhole(page, version);
	await goOffline(page, site);
	await pagesAreOf(page, A);
	expect(documents(), 'nothing has taken over').toBe(0);
	report({ attack: 'rolled back, with a file that fails', trials: 1, ...(await answersLost(page)) });
});

const wrongAnswers = [
	['a captive portal has its own page for every page', () => portalForPages, wake],
	['a captive portal has its own page for everything', () => portal, (page: Page) => page.reload()],
	['half of each page comes as if it were all', (site: FaultySite) => site.halfPages, wake]
] as const;
for (const [words, faultOf, comeBack] of wrongAnswers)
	test(`${words}, while the first copy is made: nothing of that is kept`, async ({
		profile,
		site,
		versions,
		report
	}) => {
		const { A } = versions;
		await site.show(A.folder);
		site.forgetAsked();
		site.failWith(faultOf(site));
		const page = await comeWithAnswers(profile);
		await expect.poll(() => site.askedByWorker.length, { timeout: COPY_MILLIS }).toBeGreaterThan(0);
		await installFailed(page, []);
		await saysNothing(page);
		for (const kept of Object.values(await keptIn(page))) expect(A.strangersIn(kept)).toEqual([]);
		const documents = countDocuments(page);
		site.failWith();
		await comeBack(page);
		await ready(page);
		await isAllThatIsKept(page, A);
		expect(documents(), 'no more than was asked for').toBe(comeBack === wake ? 0 : 1);
		await open(page, 'about/');
		await isOf(page, A);
		await goOffline(page, site);
		await pagesAreOf(page, A);
		await expect(page.getByText(PORTAL)).toHaveCount(0);
		report({ attack: words, trials: 1, ...(await answersLost(page)) });
	});

test('the site changes while its first copy is made: what is kept in the end is one version', async ({
	profile,
	site,
	versions,
	report
}) => {
	const { A, B } = versions;
	await site.show(A.folder);
	// Of what is not a page both versions have the same, so that everything A loads by is still served.
	site.hold(half(A));
	const page = await comeWithAnswers(profile);
	await heldBack(site);
	await site.show(B.folder);
	site.release();
	await installFailed(page, []);
	await saysNothing(page);
	for (const [name, kept] of Object.entries(await keptIn(page))) {
		expect(name).toBe(A.cache);
		expect(A.strangersIn(kept), 'of another version').toEqual([]);
	}
	const documents = countDocuments(page);
	await wake(page);
	await ready(page);
	await isAllThatIsKept(page, B);
	expect(documents()).toBeLessThanOrEqual(1);
	await goOffline(page, site);
	await pagesAreOf(page, B);
	report({ attack: 'deployed while the first copy is made', trials: 1, ...(await answersLost(page)) });
});

/** What browsers do where room is short: they take away what is kept of some lessons. */
function takeAway(page: Page, lessons: readonly string[]): Promise<void> {
	return page.evaluate(async (lessons) => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys())
				if (lessons.some((lesson) => request.url.includes(`/learn/${lesson}/`))) await cache.delete(request);
		}
	}, lessons);
}

test('the browser takes some lessons, then all: the sign says what is there, and it comes back', async ({
	profile,
	site,
	versions,
	report
}) => {
	const { A } = versions;
	await site.show(A.folder);
	const page = await comeWithAnswers(profile);
	await ready(page);
	const documents = countDocuments(page);
	const gone = A.lessons.slice(0, 3);
	await takeAway(page, gone);
	await goOffline(page, site);
	await wake(page);
	await says(page, `Offline: ${A.lessons.length - 3} of ${A.lessons.length} lessons`);
	const noPage = await profile.context.newPage();
	await expect(noPage.goto(`learn/${gone[0]}/`), 'a lesson that was taken').rejects.toThrow(/ERR_/);
	await noPage.close();
	const tab = await profile.context.newPage();
	await tab.goto(`learn/${A.lessons[3]}/`);
	await says(tab, `Offline: ${A.lessons.length - 3} of ${A.lessons.length} lessons`);
	await tab.close();
	await site.show(A.folder);
	await profile.context.setOffline(false);
	await wake(page);
	await ready(page);
	await isAllThatIsKept(page, A);

	site.hold();
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await wake(page);
	await saysNothing(page);
	await heldBack(site);
	await saysNothing(page);
	site.release();
	await ready(page);
	await isAllThatIsKept(page, A);
	expect(documents(), 'never loaded anew').toBe(0);
	await goOffline(page, site);
	await pagesAreOf(page, A);
	report({ attack: 'copy taken by the browser, in part and all', trials: 2, ...(await answersLost(page)) });
});

test('of a version in which one page was edited, that page alone is fetched', async ({ profile, site, versions }) => {
	const { A, edited, editedPath } = versions;
	await site.show(A.folder);
	const page = await comeWithAnswers(profile);
	await ready(page);
	// What the browser has by itself would not be asked for either.
	const session = await profile.context.newCDPSession(page);
	await session.send('Network.clearBrowserCache');
	await session.detach();
	site.forgetAsked();
	await site.show(edited.folder);
	await look(page);
	await offered(page);
	expect(site.asked).toEqual([editedPath]);
	await isWhole(page, edited);
	await useItNowOnPage(page, edited, editedPath);
});

/** The page that is up is the same in both versions: that it is the new one is seen on the page that was edited. */
async function useItNowOnPage(page: Page, version: SiteVariant, path: string): Promise<void> {
	const documents = countDocuments(page);
	await page.getByRole('button', { name: 'Use it now' }).click();
	await expect.poll(documents).toBe(1);
	await isAllThatIsKept(page, version);
	await open(page, path);
	await isOf(page, version);
	await ready(page);
	expect(documents(), 'loaded anew once, and the page that was asked for').toBe(2);
}

test('the server dies in the middle of the first copy: it is gone on with where it stopped', async ({
	profile,
	site,
	versions,
	report
}) => {
	const { A } = versions;
	await site.show(A.folder);
	site.failWith(dies, half(A));
	const page = await comeWithAnswers(profile);
	await expect.poll(() => keptCount(page), { timeout: COPY_MILLIS }).toBeGreaterThan(half(A) / 2);
	await installFailed(page, []);
	await saysNothing(page);
	const kept = (await keptIn(page))[A.cache] ?? {};
	expect(A.strangersIn(kept)).toEqual([]);
	const documents = countDocuments(page);
	site.failWith();
	site.forgetAsked();
	await wake(page);
	await ready(page);
	expect(
		site.askedByWorker.filter((path) => path in kept),
		'fetched again'
	).toEqual([]);
	expect(new Set(site.askedByWorker).size, 'each once').toBe(site.askedByWorker.length);
	await isAllThatIsKept(page, A);
	expect(documents()).toBe(0);
	await goOffline(page, site);
	await pagesAreOf(page, A);
	report({ attack: 'the server dies while the first copy is made', trials: 1, ...(await answersLost(page)) });
});

const keptCount = (page: Page) =>
	page.evaluate(async () => {
		const counts = (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length);
		return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
	});

/** Waits until the worker that installs has heard all that it was told. */
function heard(page: Page): Promise<unknown> {
	return page.evaluate(async () => {
		const { port1, port2 } = new MessageChannel();
		const answer = new Promise((resolve) => (port1.onmessage = resolve));
		const registration = await navigator.serviceWorker.getRegistration();
		registration?.installing?.postMessage({ ask: 'held', paths: [] }, [port2]);
		await answer;
	});
}

test('while somebody acts nothing more is asked for, and then it is gone on with', async ({
	profile,
	site,
	versions
}) => {
	const { A } = versions;
	await site.show(A.folder);
	const page = await profile.start();
	await open(page, 'about/');
	site.hold(half(A));
	// It fetches two files at a time, and goes on only when one has come.
	await expect.poll(() => site.held, { timeout: COPY_MILLIS }).toBe(2);
	await page.keyboard.press('Tab');
	await heard(page);
	const actedAt = Date.now();
	site.forgetAsked();
	site.release();
	await ready(page);
	await isAllThatIsKept(page, A);
	const waited = site.workerAskedAtMillis.map((at) => at - actedAt);
	expect(waited.length).toBeGreaterThan(10);
	expect(Math.min(...waited), 'milliseconds until the worker asked again').toBeGreaterThan(1000);
});

async function eraseEverything(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Erase everything…' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
	await expect(page.getByText('Everything is erased.')).toBeVisible();
}

/** Wakes the page, and lets it do whatever it has put off, by a clock that runs ahead by hours. */
async function wakeForHours(page: Page): Promise<void> {
	for (let hour = 0; hour < 4; hour++) {
		await wake(page);
		await page.clock.fastForward('01:01:00');
		await page.evaluate(() => navigator.serviceWorker.getRegistrations());
	}
}

const copies: [string, (page: Page, site: FaultySite, version: SiteVariant) => Promise<void>][] = [
	['is whole', (page) => ready(page)],
	[
		'could not be made',
		async (page, site) => {
			await expect.poll(() => site.askedByWorker.length, { timeout: COPY_MILLIS }).toBeGreaterThan(10);
			await installFailed(page, []);
		}
	],
	[
		'is being mended',
		async (page, site, { lessons }) => {
			await ready(page);
			await takeAway(page, lessons.slice(0, 3));
			site.hold();
			await wake(page);
			await heldBack(site);
		}
	]
];
for (const [state, get] of copies)
	test(`everything is erased when the copy ${state}: no copy is made again by that page`, async ({
		profile,
		site,
		versions
	}) => {
		const { A } = versions;
		await site.show(A.folder);
		site.forgetAsked();
		if (state === 'could not be made') site.failWith(dies, 10);
		const page = await profile.start();
		await page.clock.install();
		await comeWithAnswers(profile, page);
		await get(page, site, A);
		await eraseEverything(page);
		const documents = countDocuments(page);
		site.release();
		await wakeForHours(page);
		expect(await workers(page)).toEqual([]);
		expect(Object.keys(await keptIn(page))).toEqual([]);
		expect(documents()).toBe(0);
		// Whoever comes again is a new learner.
		await open(page, 'progress/');
		await ready(page);
		await isAllThatIsKept(page, A);
	});
