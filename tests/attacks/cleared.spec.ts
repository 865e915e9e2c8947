import type { BrowserContext, Page } from '@playwright/test';
import type { ProgressEvent } from '#lib/progress/events.ts';
import { makeBackup } from '#lib/progress/backup.ts';
import { expect, test } from './attack.ts';
import {
	answer,
	answersIn,
	answersRecorded,
	bringBackup,
	chooseBackup,
	earlier,
	open,
	openQuiz,
	recorded,
	restored
} from './learner.ts';

/** What "clear site data" does, or an eviction, which leaves local storage alone. */
async function clear(context: BrowserContext, page: Page, storageTypes: string): Promise<void> {
	const session = await context.newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes });
	await session.detach();
}

test('site data is cleared in the middle of a lesson', async ({ profile, report }) => {
	const trials = 5;
	const page = await profile.start();
	await bringBackup(page);
	let [saved, lost] = [earlier.length, 0];
	for (let trial = 0; trial < trials; trial++) {
		await openQuiz(page);
		await answer(page, 3);
		await clear(profile.context, page, 'all');
		await answer(page);
		await expect(page.getByText('The browser has cleared what the course kept')).toBeVisible();
		await page.getByRole('button', { name: 'Keep it again' }).click();
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		saved += 4;
		const kept = await answersRecorded(page);
		lost += saved - kept;
		saved = kept;
	}
	report({ attack: 'site data cleared in mid-lesson, kept again on request', trials, saved: 4 * trials, lost });
	expect(lost).toBe(0);
});

test('site data is cleared, and a backup is at hand', async ({ profile, report }) => {
	const trials = 5;
	let page = await profile.start();
	await bringBackup(page);
	let lost = 0;
	for (let trial = 0; trial < trials; trial++) {
		await openQuiz(page);
		await answer(page);
		const events = await recorded(page);
		// A page of the same site without scripts: nothing is being written while it is cleared.
		await page.goto('neutral.html');
		await clear(profile.context, page, 'all');
		await profile.close();
		page = await profile.start();
		await open(page, '');
		await expect(page.getByRole('link', { name: 'Begin', exact: true })).toBeVisible();
		await bringBackup(page, events);
		lost += answersIn(events) - (await answersRecorded(page));
	}
	report({ attack: 'site data cleared, restored from a backup', trials, saved: trials, lost });
	expect(lost).toBe(0);
});

test('the browser evicts the record: the first page offers restore rather than a welcome', async ({
	profile,
	report
}) => {
	let page = await profile.start();
	await bringBackup(page);
	await openQuiz(page);
	await answer(page, 2);
	const events = await recorded(page);
	await page.goto('neutral.html');
	await clear(profile.context, page, 'indexeddb,file_systems,cache_storage,service_workers');
	await profile.close();
	page = await profile.start();
	await open(page, '');
	await expect(page.getByText('There was progress on this device')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Begin', exact: true })).toHaveCount(0);
	await page.getByRole('link', { name: 'Restore a backup' }).click();
	await chooseBackup(page, makeBackup(events, Date.now()));
	await restored(page);
	const kept = await answersRecorded(page);
	await open(page, '');
	await expect(page.getByRole('link', { name: 'Continue where you left off' })).toBeVisible();
	report({ attack: 'evicted, restored from a backup', trials: 1, saved: 2, lost: answersIn(events) - kept });
	expect(kept).toBe(answersIn(events));
});

/** By this the page shows whether there is a record. */
const finished: ProgressEvent = {
	...{ kind: 'step.finished', lesson: 'two-pulls', step: 'quiz' },
	...{ id: 'finished', device: 'earlier', seq: 200, order: 1_700_000_000_100, at: 1_700_000_000_100, epoch: 0 }
};

test('everything is erased in one of two tabs: nothing comes back from the other', async ({ profile, report }) => {
	const page = await profile.start();
	await bringBackup(page, [...earlier, finished]);
	const stale = await profile.context.newPage();
	await openQuiz(stale);
	const done = stale.getByRole('link', { name: /^Questions.*done$/ });
	await expect(done).toBeVisible();
	await open(page, 'progress/');
	await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
	await page.getByRole('button', { name: 'Erase everything…' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
	await expect(page.getByText('Everything is erased.')).toBeVisible();
	const left = await page.evaluate(async () => ({
		local: Object.keys(localStorage),
		// Kit remembers how far each page was scrolled, until the tab is closed.
		session: Object.keys(sessionStorage).filter((key) => !key.startsWith('sveltekit:')),
		caches: await caches.keys(),
		workers: (await navigator.serviceWorker.getRegistrations()).length
	}));
	expect(left).toEqual({ local: ['closer::kept'], session: [], caches: [], workers: 0 });
	// What is answered before the other tab has heard of it is erased as well.
	await expect(done).toBeHidden();
	await answer(stale);
	const kept = await answersRecorded(await profile.context.newPage());
	report({ attack: 'erased in one of two tabs (answers that came back: 0)', trials: 1, saved: 1, lost: 1 - kept });
	expect(kept, 'only what was answered since').toBe(1);
});
