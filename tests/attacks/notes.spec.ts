import { expect, type Page } from '@playwright/test';
import { stored } from '../page.ts';
import { test } from './attack.ts';
import { live, open, savedToFile } from './learner.ts';
import type { Profile } from './profile.ts';

const PAUSE = 'learn/two-pulls/reflect/';
const PASSPHRASE = 'four ordinary words here';
const TRIALS = 6;

/** Four hundred words that no other trial writes. */
const wordsOf = (trial: string) => Array.from({ length: 400 }, (_, at) => `${trial}word${at}`).join(' ');

const box = (page: Page) => page.locator('main textarea').first();
const saveButton = (page: Page) => page.getByRole('button', { name: 'Save on this device' }).first();

/** The pause, come to from the reading, so that there is a way back. */
async function openPause(profile: Profile): Promise<Page> {
	const page = await profile.context.newPage();
	await open(page, 'learn/two-pulls/');
	await open(page, PAUSE);
	return page;
}

/** How a page is left. */
const WAYS = ['another address', 'back', 'reload', 'tab closed', 'a link', '“Finish for now”'] as const;
type Way = (typeof WAYS)[number];

/** Types a text into the box and leaves, all in one task; a tab is closed from outside, as soon as can be. */
async function typeAndLeave(page: Page, text: string, way: Way): Promise<void> {
	const left = page.evaluate(
		({ text, way }) => {
			const box = document.querySelector('textarea');
			if (!box) throw new Error('There is no box.');
			const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
			box.value = text;
			box.dispatchEvent(new InputEvent('input', { bubbles: true }));
			if (way === 'another address') location.assign('about:blank');
			else if (way === 'back') history.back();
			else if (way === 'reload') location.reload();
			else if (way === 'a link') press('nav[aria-label^=Steps] a');
			else if (way === '“Finish for now”') press('.onward .quiet');
		},
		{ text, way }
	);
	await left.catch(() => undefined); // The page may be gone before it can answer.
	if (way === 'tab closed') await page.close();
	else if (way === 'another address') await page.waitForURL('about:blank');
	else if (way === 'reload') await live(page);
	else await expect(box(page)).toBeHidden();
	await page.close();
}

/** Whether the pause, opened anew, has this text in its box. */
async function isThere(page: Page, text: string): Promise<boolean> {
	await open(page, PAUSE);
	return expect(box(page))
		.toHaveValue(text)
		.then(
			() => true,
			() => false
		);
}

for (const way of WAYS)
	test(`a note is typed, and left at once by: ${way}`, async ({ profile, report }) => {
		await profile.start();
		let lost = 0;
		for (let trial = 1; trial <= TRIALS; trial++) {
			const text = wordsOf(`trial${trial}`);
			const page = await openPause(profile);
			await typeAndLeave(page, text, way);
			const after = await profile.context.newPage();
			if (!(await isThere(after, text))) lost += 1;
			await after.close();
		}
		report({ attack: `400 words typed, then ${way}`, trials: TRIALS, saved: TRIALS, lost });
		expect(lost).toBe(0);
	});

test('the browser is killed once what was typed is kept, which takes no saving', async ({ profile, report }) => {
	let page = await profile.start();
	let lost = 0;
	let before = '';
	for (let trial = 1; trial <= TRIALS; trial++) {
		const text = wordsOf(`trial${trial}`);
		await open(page, PAUSE);
		// What is found while somebody types is put beside what they type, or they go on below it.
		await expect(box(page)).toHaveValue(before);
		await box(page).fill(text);
		await expect.poll(() => stored(page)).toContain(text);
		await profile.kill();
		page = await profile.start();
		if (!(await isThere(page, text))) lost += 1;
		before = await box(page).inputValue();
	}
	report({ attack: '400 words typed and kept, then SIGKILL', trials: TRIALS, saved: TRIALS, lost });
	expect(lost).toBe(0);
});

/** Sets a lock, which is then open on this page. */
async function setLock(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Progress', exact: true }).click();
	await page.getByText('Set a passphrase').click();
	for (const field of ['Passphrase', 'Once more'])
		await page.getByLabel(field, { exact: true }).last().fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Lock my notes' }).click();
	await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible();
}

async function unlock(page: Page): Promise<void> {
	await page.getByLabel('Your notes are locked. Passphrase').first().fill(PASSPHRASE);
	await page.getByRole('button', { name: 'Unlock' }).first().click();
}

/** All that the browser keeps for the course where scripts can read it. */
async function everythingKept(page: Page): Promise<string> {
	return (await stored(page)) + (await page.evaluate(() => JSON.stringify({ ...localStorage })));
}

test('a note is typed under an open lock, and its page is closed', async ({ profile, report }) => {
	const page = await profile.start();
	await open(page, PAUSE);
	// A draft from before there was a lock.
	await box(page).fill('Readable words.');
	await setLock(page);
	await expect.poll(() => everythingKept(page)).not.toContain('Readable');
	await page.close();

	let lost = 0;
	let before = 'Readable words.';
	for (let trial = 1; trial <= TRIALS; trial++) {
		const text = wordsOf(`trial${trial}`);
		const typing = await profile.context.newPage();
		await open(typing, PAUSE);
		await unlock(typing);
		await expect(box(typing)).toHaveValue(before);
		const sealedBefore = await stored(typing);
		await box(typing).fill(text);
		await expect.poll(() => stored(typing), 'something else is kept').not.toBe(sealedBefore);
		await typing.close();

		const after = await profile.context.newPage();
		await open(after, PAUSE);
		const kept = await everythingKept(after);
		expect(kept).toContain('sealed');
		expect(kept, 'what is kept can be read').not.toContain(`trial${trial}word`);
		await unlock(after);
		await expect(box(after))
			.toHaveValue(text)
			.catch(() => (lost += 1));
		before = await box(after).inputValue();
		await after.close();
	}
	report({ attack: '400 words typed under an open lock, then tab closed', trials: TRIALS, saved: TRIALS, lost });
	expect(lost).toBe(0);
});

test('two tabs save one note without sight of each other', async ({ profile, report }) => {
	await profile.start();
	let lost = 0;
	let before = '';
	for (let trial = 1; trial <= TRIALS; trial++) {
		const [first, second] = [await openPause(profile), await openPause(profile)];
		for (const page of [first, second]) await expect(box(page)).toHaveValue(before);
		const texts = [wordsOf(`first${trial}`), wordsOf(`second${trial}`)];
		await box(second).fill(texts[1] ?? '');
		await box(first).fill(texts[0] ?? '');
		await saveButton(first).click();
		await expect(first.getByText('Saved', { exact: true })).toBeVisible();
		await expect(second.getByText('Saved in another tab or on another device').first()).toBeVisible();
		await saveButton(second).click();
		await expect(saveButton(second)).toBeDisabled();
		for (const page of [first, second]) await page.close();

		const after = await profile.context.newPage();
		await open(after, PAUSE);
		for (const text of texts) {
			const other = after.locator('main .words').filter({ hasText: text });
			const inBox = (await box(after).inputValue()) === text;
			if (
				!inBox &&
				!(await other.waitFor().then(
					() => true,
					() => false
				))
			)
				lost += 1;
		}
		// Tidied up for the next trial.
		await after.getByRole('button', { name: 'Only the one above' }).first().click();
		await saveButton(after).click();
		await expect(after.getByText('Saved', { exact: true })).toBeVisible();
		before = await box(after).inputValue();
		await after.close();
	}
	report({ attack: 'two tabs save one note', trials: TRIALS, saved: 2 * TRIALS, lost });
	expect(lost).toBe(0);
});

test('words taken out of a note are nowhere any more', async ({ profile, report }) => {
	const page = await profile.start();
	await open(page, PAUSE);
	let left = 0;
	for (let trial = 1; trial <= TRIALS; trial++) {
		for (const text of [`Kept${trial}. Secret${trial}.`, `Kept${trial}.`]) {
			await box(page).fill(text);
			await saveButton(page).click();
			await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		}
		await expect.poll(() => everythingKept(page)).toContain(`Kept${trial}.`);
		const gone = expect.poll(() => everythingKept(page)).not.toContain(`Secret${trial}`);
		await gone.catch(() => (left += 1));
	}
	await page.getByRole('link', { name: 'Progress', exact: true }).click();
	const backup = JSON.stringify(await savedToFile(page, 'Download a backup'));
	expect(backup).toContain(`Kept${TRIALS}.`);
	expect(backup).not.toContain('Secret');
	report({ attack: 'words taken out of a note are still kept', trials: TRIALS, saved: TRIALS, lost: left });
	expect(left).toBe(0);
	await live(page);
});
