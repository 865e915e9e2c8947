import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { course } from '#lessons/course.ts';
import { loadLesson } from './course.ts';
import { inChromium } from './firefox.ts';
import { expectFromCache, noteWhetherCached, withPageCache } from './page-cache.ts';
import { kept, open } from './page.ts';
import { expect, test } from './test.ts';
import type { Page } from '@playwright/test';

const HOSTILE = `<img src=x onerror="window.ran = true"><script>window.ran = true</script>{@html 'x'}`;

test('what a learner types is only ever text', async ({ page }) => {
	await page.goto('learn/two-pulls/reflect/');
	await page.getByRole('textbox').first().fill(HOSTILE);
	await page.getByRole('button', { name: 'Save on this device' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('textbox').first()).toHaveValue(HOSTILE);

	await page.goto('learn/push-pull-return/scene/');
	await page.getByRole('combobox', { name: 'Here sits' }).first().fill('<b onmouseover=x>');
	await page.getByRole('button', { name: 'Begin with <b onmouseover=x>' }).click();
	await expect(page.getByRole('heading', { name: 'What does <b onmouseover=x> do this week?' })).toBeVisible();
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('a lock hides what was written until the passphrase is typed', async ({ page }) => {
	await page.goto('learn/two-pulls/reflect/');
	await page.getByRole('textbox').first().fill('The blue cup.');
	await page.getByRole('button', { name: 'Save on this device' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();

	await page.goto('progress/');
	await page.getByText('Set a passphrase').click();
	await page.getByLabel('Passphrase', { exact: true }).fill('four ordinary words here');
	await page.getByLabel('Once more').last().fill('four ordinary words');
	await page.getByRole('button', { name: 'Lock my notes' }).click();
	await expect(page.getByText('The two are not the same.')).toBeVisible();
	await page.getByLabel('Once more').last().fill('four ordinary words here');
	await page.getByRole('button', { name: 'Lock my notes' }).click();
	await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();

	await page.goto('learn/two-pulls/reflect/');
	await expect(page.getByText('Your notes are locked.')).toBeVisible();
	await page.getByLabel('Your notes are locked. Passphrase').fill('something else');
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByText('That is not the passphrase. Nothing was changed.')).toBeVisible();
	await page.getByLabel('Your notes are locked. Passphrase').fill('four ordinary words here');
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(page.getByRole('textbox').first()).toHaveValue('The blue cup.');
	await page.getByRole('button', { name: 'Delete it' }).click();
	await expect(page.getByRole('textbox').first()).toHaveValue('');
});

const PASSPHRASE = 'four ordinary words here';

/** Keeps a note and locks it; it is open for now. */
async function lockANote(page: Page): Promise<void> {
	await open(page, 'learn/two-pulls/reflect/');
	await page.getByRole('textbox').first().fill('The blue cup.');
	await page.getByRole('button', { name: 'Save on this device' }).click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'Progress', exact: true }).click();
	await page.getByText('Set a passphrase').click();
	await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
	await page.getByLabel('Once more').last().fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Lock my notes' }).click();
	await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
}

test('the lock shuts after five minutes without use, and gives back what was not saved yet', async ({ page }) => {
	await page.clock.install();
	await lockANote(page);
	await page.goBack();
	const note = page.getByRole('textbox').first();
	const locked = page.getByLabel('Your notes are locked. Passphrase');
	await expect(note).toHaveValue('The blue cup.');
	for (const words of [' And', ' the', ' saucer.']) {
		await page.clock.fastForward('04:00');
		await note.press('End');
		await note.pressSequentially(words);
	}
	await expect(locked).toBeHidden();
	await page.clock.fastForward('05:01');
	await expect(locked).toBeVisible();
	await expect(page.getByText('The blue cup')).toHaveCount(0);
	await locked.fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Unlock' }).click();
	await expect(note).toHaveValue('The blue cup. And the saucer.');
});

test('the lock is shut on return from the back-forward cache', inChromium, async ({ baseURL }) => {
	const browser = await withPageCache();
	const page = await browser.newPage({ baseURL, serviceWorkers: 'block' });
	await lockANote(page);
	await noteWhetherCached(page);
	await page.goto('paper/');
	await page.goBack({ waitUntil: 'commit' });
	await expect(page.getByLabel('Your notes are locked. Passphrase')).toBeVisible();
	await expectFromCache(page);
	await browser.close();
});

test.describe('inside the frame of another origin', () => {
	let around: string;
	let stop: () => void;

	/** Another port is another origin of the same site: its frames share storage with the course's own pages. */
	test.beforeEach(async ({ baseURL, watched }) => {
		const server = createServer(({ url }, response) =>
			response
				.setHeader('content-type', 'text/html')
				.end(`<link rel="icon" href="data:,"><iframe src="${baseURL}${url?.slice(1)}"></iframe>`)
		);
		await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
		around = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
		for (const path of ['progress/', 'learn/two-pulls/']) watched.allowed.push(around + path);
		stop = () => void server.close();
	});
	test.afterEach(() => stop());

	test('the course shows nothing of the learner’s', async ({ page, watched }) => {
		const lesson = await loadLesson('two-pulls');
		const before = await loadLesson(lesson.opensAfter ?? '');
		await open(page, 'learn/two-pulls/');
		await kept(page, 'lesson.opened');
		await page.goto(`${around}progress/`);
		const inside = page.frameLocator('iframe');
		await expect(inside.getByRole('heading', { level: 1, name: 'Your progress' })).toBeVisible();
		await expect(inside.locator('#svelte-announcer')).toBeAttached();
		await expect(inside.getByText('Looking for your progress on this device…')).toBeVisible();
		await inside.getByRole('link', { name: course.title }).click();
		await expect(inside.getByRole('link', { name: 'Begin', exact: true })).toBeVisible();
		await page.goto(`${around}learn/two-pulls/`);
		await expect(inside.getByText(`this one comes after Lesson ${before.number}`)).toBeVisible();
		await page.goto('progress/');
		await expect(page.getByRole('listitem').filter({ hasText: `${lesson.number}. ${lesson.title}` })).toContainText(
			'Begun'
		);
		// The browser says that no frame may take the focus by itself: nothing else went wrong.
		for (const error of watched.errors.splice(0)) expect(error).toContain('Blocked autofocusing');
	});

	test('with the headers of deploy/_headers it is not shown at all', async ({ page, watched, baseURL }) => {
		const headers = Object.fromEntries(
			[...readFileSync('deploy/_headers', 'utf8').matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [
				name,
				value
			])
		) as Record<string, string>;
		await page.route(`${baseURL}progress/`, async (route) => {
			const response = await route.fetch();
			await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
		});
		await page.goto(`${around}progress/`);
		await expect.poll(() => watched.errors.splice(0).join()).toMatch(/frame-ancestors|X-Frame-Options/i);
		await expect(page.frameLocator('iframe').getByRole('heading', { level: 1, name: 'Your progress' })).toHaveCount(0);
	});
});

test('what is typed is not the browser’s to keep', async ({ page }) => {
	// Firefox writes fields that do not forbid it to its session file, and fills them in again after a reload.
	for (const path of ['reflect/', 'scene/', 'quiz/'].flatMap((step) => [
		`learn/two-pulls/${step}`,
		`learn/telling-apart/${step}`,
		`learn/push-pull-return/${step}`
	])) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
		const open = await page
			.locator('main :is(form:has(input), textarea, input:not([type=radio], [type=checkbox], [type=range]))')
			.evaluateAll((fields) =>
				fields.filter((field) => !field.hasAttribute('autocomplete')).map((each) => each.outerHTML)
			);
		expect(open, path).toEqual([]);
	}
});
