import type { Page } from '@playwright/test';
import { expect, test } from './attack.ts';
import { answer, answersRecorded, bringBackup, earlier, open, openQuiz, QUIZ } from './learner.ts';

/** Another page of this origin, such as another project's: it has none of the course's scripts. */
const ELSEWHERE = 'icon.svg';

/** Counts how often a page is loaded from here on. */
function loads(page: Page): { count: number } {
	const counted = { count: 0 };
	page.on('domcontentloaded', () => (counted.count += 1));
	return counted;
}

/** Sends every kind of message there is, and some that there are not, a hundred times over. */
function sendMessages(page: Page): Promise<void> {
	return page.evaluate(() => {
		const channel = new BroadcastChannel('closer:');
		const formats = [2, 0, -1, 3, 1e15, NaN, Infinity, '2', null];
		const kinds = ['opened', 'changed', 'reload', 'erased', 'dance', null];
		for (let time = 0; time < 100; time++)
			for (const format of formats)
				for (const kind of kinds) channel.postMessage({ kind, format, ids: ['no-such-id', 'x'.repeat(100)] });
		for (const junk of [null, 'reload', 7, [], { format: {} }]) channel.postMessage(junk);
		channel.close();
	});
}

const MARKERS = [
	'{"epoch":1,"kept":false}',
	'{"epoch":999999,"kept":true}',
	'{"epoch":1000000000000000,"kept":true}',
	'{"epoch":1e300,"kept":false}'
];

/** What else may lie under any key: text, other JSON, and what the course has under others of its keys. */
const JUNK = [
	'',
	'junk',
	'null',
	'7',
	'[]',
	'{"__proto__":{"left":"yes"}}',
	'{"left":"yes","first":"yes","unpainted":"yes","theme":"pink"}',
	'{"version":2,"epoch":1000000000000000,"events":[{"kind":"dance"},null],"drafts":[]}',
	'{"version":1e300,"epoch":-1,"events":"none"}',
	'x'.repeat(100_000)
];

/** Writes over every key of the course that is there, and those that may be. */
function writeKeys(page: Page, { marker, junk }: { marker: string; junk: string }): Promise<void> {
	return page.evaluate(
		({ marker, junk }) => {
			for (const storage of [localStorage, sessionStorage]) {
				const there = Object.keys(storage).filter((key) => key.startsWith('closer:'));
				const known = ['aids', 'left', ':device', ':kept', ':typeface', ':reloaded', ':unkept:x'];
				for (const key of new Set([...there, ...known.map((name) => `closer:${name}`)]))
					storage.setItem(key, key === 'closer::kept' ? marker : junk);
			}
		},
		{ marker, junk }
	);
}

test('another page of the origin sends every message a hundred times', async ({ profile, report }) => {
	const page = await profile.start();
	await bringBackup(page);
	const hostile = await profile.context.newPage();
	await hostile.goto(ELSEWHERE);
	await openQuiz(page);
	const counted = loads(page);
	let saved = earlier.length;
	for (let trial = 0; trial < 5; trial++) {
		await sendMessages(hostile);
		await answer(page, 2);
		saved += 2;
	}
	await expect(page.locator('.notice')).toHaveCount(0);
	expect(counted.count, 'the page was not loaded again').toBe(0);
	const kept = await answersRecorded(page);
	report({ attack: 'same origin: 27,000 messages of every kind', trials: 5, saved: 10, lost: saved - kept });
	expect(kept).toBe(saved);
});

test('another page of the origin writes over every key', async ({ profile, report }) => {
	const trials = JUNK.map((junk, at) => ({ junk, marker: MARKERS[at % MARKERS.length] ?? '' }));
	let page = await profile.start();
	await bringBackup(page);
	const hostile = await profile.context.newPage();
	await hostile.goto(ELSEWHERE);
	let saved = earlier.length;
	let lost = 0;
	for (const trial of trials) {
		await openQuiz(page);
		const counted = loads(page);
		await writeKeys(hostile, trial);
		await answer(page);
		await expect(page.getByText('The browser has cleared')).toHaveCount(0);
		// At the next start too, in a tab whose own storage was written over.
		await page.goto(ELSEWHERE);
		await writeKeys(page, trial);
		await openQuiz(page);
		await answer(page);
		expect(counted.count, 'the page was loaded when it was opened, and once more at most').toBeLessThanOrEqual(3);
		saved += 2;
		const kept = await answersRecorded(page);
		lost += saved - kept;
		saved = kept;
	}
	await profile.close();
	page = await profile.start();
	lost += saved - (await answersRecorded(page));
	report({ attack: 'same origin: every key written over', trials: trials.length, saved: 2 * trials.length, lost });
	expect(lost).toBe(0);
});

test('another page of the origin has one worker after the other take over', async ({ profile, report }) => {
	const page = await profile.start();
	await bringBackup(page);
	await expect(page.getByText('Ready offline', { exact: true })).toBeVisible({ timeout: 60_000 });
	const hostile = await profile.context.newPage();
	await hostile.goto(ELSEWHERE);
	await open(page, QUIZ);
	const counted = loads(page);
	const told = page.getByText('A new version of the course has taken over');
	const trials = 6;
	for (let trial = 0; trial < trials; trial++) {
		// The page listens: what takes over while it is being loaded is the version that it is loaded by.
		await expect(page.getByText('Ready offline', { exact: true })).toBeVisible({ timeout: 60_000 });
		const before = counted.count;
		await hostile.evaluate(async (trial) => {
			const registration = await navigator.serviceWorker.register(`/service-worker.js?${trial}`, { type: 'module' });
			const worker = registration.installing ?? registration.waiting;
			await new Promise<void>((resolve) => {
				const look = () => {
					if (worker?.state === 'installed') worker.postMessage('take-over');
					if (!worker || worker.state === 'activated') resolve();
				};
				worker?.addEventListener('statechange', look);
				look();
			});
		}, trial);
		await expect.poll(async () => counted.count > before || (await told.isVisible()), { timeout: 60_000 }).toBe(true);
	}
	await expect(told).toBeVisible();
	expect(counted.count, 'times that the page was loaded').toBeLessThanOrEqual(3);
	const kept = await answersRecorded(page);
	report({ attack: 'same origin: six workers take over', trials, saved: 0, lost: earlier.length - kept });
	expect(kept).toBe(earlier.length);
});
