import type { Page } from '@playwright/test';
import { course } from '#lessons/course.ts';
import { lessonsWith } from './course.ts';
import { inChromium } from './firefox.ts';
import { open } from './page.ts';
import { expect, test } from './test.ts';
import { giveVoice } from './voice.ts';

const withScene = lessonsWith('scenario.ts')[0] ?? '';

/** The page that leaving leads to, in place of another site's. */
test.beforeEach(async ({ context, watched }) => {
	await context.route(`${course.exitUrl}**`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' })
	);
	watched.allowed.push(course.exitUrl);
});

/** Things done with Shift that are not meant for leaving, each a few times. */
const OTHER_USES: Record<string, (page: Page) => Promise<void>> = {
	'a selection is stretched': async ({ keyboard, mouse }) => {
		for (const x of [200, 260, 320]) {
			await keyboard.down('Shift');
			await mouse.click(x, 300);
			await keyboard.up('Shift');
		}
	},
	'the wheel is turned sideways': async ({ keyboard, mouse }) => {
		await mouse.move(200, 300);
		for (let turn = 0; turn < 4; turn++) {
			await keyboard.down('Shift');
			await mouse.wheel(0, 40);
			await keyboard.up('Shift');
		}
	},
	'something is dragged': async ({ keyboard, mouse }) => {
		await mouse.move(200, 300);
		await mouse.down();
		for (let press = 0; press < 4; press++) await keyboard.press('Shift');
		await mouse.up();
	},
	'Alt is held as well': async ({ keyboard }) => {
		await keyboard.down('Alt');
		for (let press = 0; press < 4; press++) await keyboard.press('Shift');
		await keyboard.up('Alt');
	},
	'an input method puts in text between': async ({ keyboard }) => {
		for (const word of ['你', '好', '吗', '我']) {
			await keyboard.press('Shift');
			await keyboard.insertText(word);
		}
	}
};

for (const [use, make] of Object.entries(OTHER_USES))
	test(`Shift does not leave where ${use}; alone it still does`, async ({ page }) => {
		await open(page, `learn/${withScene}/reflect/`);
		const title = await page.title();
		const note = page.getByRole('textbox').first();
		await note.fill('Not saved yet.');
		await make(page);
		await expect(note).toBeVisible();
		await expect(page).toHaveTitle(title);
		await note.press('End');
		for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
		await expect(page).toHaveURL(course.exitUrl);
	});

test('reading aloud falls silent when the page is left, and when it is loaded again', async ({ page }) => {
	const told = await giveVoice(page);
	// Leaving takes its own page out of the tab's history: back leads to the one before.
	await page.goto('help/');
	await open(page, `learn/${withScene}/`);
	await page.getByRole('button', { name: 'Read aloud' }).click();
	expect((await told()).at(-1)).toMatch(/^speak: /);
	await page.reload();
	expect((await told()).at(-1)).toBe('cancel');
	await page.getByRole('button', { name: 'Read aloud' }).click();
	expect((await told()).at(-1)).toMatch(/^speak: /);
	await page.getByRole('button', { name: 'Leave this page' }).click();
	await expect(page).toHaveURL(course.exitUrl);
	await page.goBack();
	expect((await told()).at(-1)).toBe('cancel');
});

test('an open dialog goes with the page, and the way back is open', inChromium, async ({ page }) => {
	await open(page, 'progress/');
	const title = await page.title();
	await page.getByRole('button', { name: 'Erase everything…' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.evaluate(() => navigation.addEventListener('navigate', (event) => event.preventDefault()));
	for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
	await expect(page).toHaveTitle('New page');
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.getByRole('button', { name: 'Open it again' }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
	await expect(page).toHaveTitle(title);
});

/** What may be wrong with the address to leave for, as the button says it. */
const BAD_ADDRESSES: Record<string, string | undefined> = {
	'is missing': undefined,
	'is empty': '',
	'is cut short': 'https://',
	'lacks its https://': 'www.example.org',
	'is one of the course': '/about/'
};

for (const [what, address] of Object.entries(BAD_ADDRESSES))
	test(`a page whose address to leave for ${what} is blank all the same, and its place in the history taken`, async ({
		page
	}) => {
		await page.goto('about/');
		await open(page, 'help/');
		const leave = page.getByRole('button', { name: 'Leave this page' });
		await leave.evaluate((link) => link.removeAttribute('href'));
		if (address !== undefined) await leave.evaluate((link, to) => link.setAttribute('href', to), address);
		await leave.evaluate((link: HTMLElement) => link.click());
		await expect(page).toHaveURL(/neutral\.html$/);
		await expect(page).toHaveTitle('New page');
		await page.goBack();
		await expect(page).toHaveURL(/\/about\/$/);
		await expect(page.getByRole('heading')).toHaveText(['This page is closed.']);
	});
