import type { BrowserContext, Page } from '@playwright/test';
import { everyEngine } from '../firefox.ts';
import { kept, open, stored } from '../page.ts';
import { test } from '../profile.ts';
import { expect } from '../test.ts';
import { loadLesson } from './bread.ts';

const PAUSE = 'learn/flour-and-water/reflect/';
const WORDS = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ');

const FOUND = 'Not saved yet: what you typed before is here.';
const box = (page: Page) => page.getByRole('textbox').first();
const saved = (page: Page) => page.getByText('Saved', { exact: true });

async function openPause(context: BrowserContext): Promise<Page> {
	const page = await context.newPage();
	await open(page, PAUSE);
	return page;
}

async function save(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Save on this device' }).first().click();
	await expect(saved(page)).toBeVisible();
}

test('a note that was typed and not saved is found again, however it was left', everyEngine, async ({ profile }) => {
	let page = await openPause(await profile.start());
	await box(page).fill(WORDS);
	await page.reload();
	await expect(box(page)).toHaveValue(WORDS);
	await expect(page.getByText(FOUND)).toBeVisible();

	await box(page).press('End');
	await box(page).pressSequentially(' and on');
	await expect(page.getByText(FOUND)).toBeHidden();
	await page.getByRole('link', { name: 'Questions' }).click();
	await expect(page.getByText(/Question 1 of/)).toBeVisible();
	await page.goBack();
	await expect(box(page)).toHaveValue(`${WORDS} and on`);

	await kept(page, 'and on');
	const context = await profile.start();
	page = await openPause(context);
	await expect(box(page)).toHaveValue(`${WORDS} and on`);

	await page.getByRole('link', { name: 'Finish for now' }).click();
	await expect(page.getByText('1 of 2 lessons finished').first()).toBeVisible();
	await page.goBack();
	await expect(box(page)).toHaveValue(`${WORDS} and on`);
	await expect(saved(page)).toBeVisible();
	await expect(page.getByText(FOUND)).toBeHidden();
});

test('another tab’s text is shown, and nothing of it goes unseen', everyEngine, async ({ profile }) => {
	const context = await profile.start();
	const [first, second] = [await openPause(context), await openPause(context)];
	await box(first).fill('The blue cup.');
	await save(first);
	await expect(box(second), 'where nothing was typed').toHaveValue('The blue cup.');

	await box(second).fill('The red cup.');
	await box(first).fill('The green cup.');
	await save(first);
	const other = second.getByRole('region', { name: 'Saved in another tab or on another device' });
	await expect(other).toContainText('The green cup.');
	await expect(box(second)).toHaveValue('The red cup.');
	await other.getByRole('button', { name: 'Keep both' }).press('Enter');
	await expect(box(second)).toBeFocused();
	await expect(box(second)).toHaveValue('The red cup.\n\nThe green cup.');
	await expect(other).toBeHidden();
	await save(second);
	await expect(box(first)).toHaveValue('The red cup.\n\nThe green cup.');
	await expect.poll(() => stored(first), 'what was edited away').not.toContain('blue');
});

test('a note too long to be saved stays whole, also when it is left, and says so', async ({ profile }) => {
	const context = await profile.start();
	let page = await openPause(context);
	const { frontMatter } = await loadLesson('flour-and-water');
	const theNote = () => page.getByRole('textbox', { name: frontMatter.reflection?.prompt });
	let note = theNote();
	const long = `${'a'.repeat(20_000)} and the end`;
	await note.fill(long);
	await expect(note).toHaveValue(long);
	await expect(note).toHaveAccessibleDescription(/^This is 12 characters too long to be saved\./);
	await expect(page.getByRole('status').filter({ hasText: /^Too long to be saved\.$/ })).toBeVisible();
	const button = page.getByRole('button', { name: 'Save on this device' }).first();
	await expect(button).toBeDisabled();

	// Left by the link that saves what can be saved, and come back in another tab.
	await page.getByRole('link', { name: 'Finish for now' }).click();
	await expect(page.getByText('1 of 2 lessons finished').first()).toBeVisible();
	await kept(page, 'and the end');
	await page.close();
	page = await openPause(context);
	note = theNote();
	await expect(note).toHaveValue(long);
	await expect(note).toHaveAccessibleDescription(/^This is 12 characters too long to be saved\. It is not lost/);
	await note.press('ControlOrMeta+A');
	await note.pressSequentially('Short.');
	await expect(page.getByRole('button', { name: 'Save on this device' }).first()).toBeEnabled();
});
