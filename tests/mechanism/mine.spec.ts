import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { everyEngine, inChromium } from '../firefox.ts';
import { test as offlineTest } from '../offline-site.ts';
import { kept, open, stored } from '../page.ts';
import { expect, test } from '../test.ts';
import { bringBackup, loadLesson } from './bread.ts';

const PASSPHRASE = 'four ordinary words here';
const SAVED_AT = Date.UTC(2026, 2, 14, 12);

const note = (seq: number, lesson: string, note: string, text: string, more: object = {}) => ({
	...{ kind: 'note.saved', id: `there-${seq}`, device: 'there', seq, order: SAVED_AT + seq, at: SAVED_AT, epoch: 0 },
	...{ lesson, note, text, replaces: [], ...more }
});
const day = (seq: number, value: string) => ({
	...{
		kind: 'setting.chosen',
		id: `there-${seq}`,
		device: 'there',
		seq,
		order: SAVED_AT + seq,
		at: SAVED_AT,
		epoch: 0
	},
	...{ setting: 'plan-day:flour-and-water', value }
});

const REFLECTION = 'The rye from Café Blau.\n\nIt smelled of caraway.';
const PLAN = 'If it rains on Friday, then I mix a dough.';
const ANSWER = 'Knock on it, and listen.';
const WRITTEN = [
	note(1, 'the-bake', 'to-a-friend', ANSWER),
	note(2, 'flour-and-water', 'plan', PLAN),
	note(3, 'flour-and-water', 'reflection', REFLECTION),
	note(4, 'the-rye', 'reflection', 'A lesson that is gone.'),
	note(5, 'the-bake', 'to-an-enemy', 'A question that is gone.')
];
const WORDS = ['Blau', 'rains on Friday', 'Knock on it', 'lesson that is gone', 'question that is gone'];

const heading = (page: Page) => page.getByRole('heading', { level: 1, name: 'Your words' });
const texts = (page: Page) => page.getByRole('article');
const button = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true });
const passphrase = (page: Page) => page.getByLabel('Your notes are locked. Passphrase');

async function openWith(page: Page, events: readonly unknown[] = WRITTEN): Promise<void> {
	await bringBackup(page, events);
	await open(page, 'mine/');
	await expect(heading(page)).toBeVisible();
	await expect(texts(page).first()).toBeVisible();
}

/** The reflection, the plan and the answer, each under what it answers. */
async function three(page: Page): Promise<{ reflection: Locator; plan: Locator; answer: Locator }> {
	const [flour, bake] = [await loadLesson('flour-and-water'), await loadLesson('the-bake')];
	const { reflection, plan } = flour.frontMatter;
	const question = bake.quiz.questions.find(({ kind }) => kind === 'write');
	const named = (name = '') => page.getByRole('article', { name, exact: true });
	return { reflection: named(reflection?.prompt), plan: named(plan), answer: named(question?.prompt) };
}

async function lockNotes(page: Page): Promise<void> {
	await open(page, 'progress/');
	await page.getByText('Set a passphrase').click();
	await page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE);
	await page.getByLabel('Once more').fill(PASSPHRASE);
	await button(page, 'Lock my notes').click();
	await expect(button(page, 'Lock now')).toBeVisible();
}

async function unlock(page: Page): Promise<void> {
	await passphrase(page).fill(PASSPHRASE);
	await button(page, 'Unlock').click();
}

test(
	'before anything is written the page says what will be there, and asks for nothing',
	everyEngine,
	async ({ page }) => {
		await open(page, './');
		await page.getByRole('contentinfo').getByRole('link', { name: 'Your words' }).click();
		await expect(page.getByText('Here you will find again what you write')).toBeVisible();
		await expect(page).toHaveTitle(/^Your words · /);
		await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
		await page.getByRole('main').getByRole('link', { name: 'To the course' }).click();
		await expect(page).toHaveURL(/\/$/);
	}
);

test('all that was written stands by lesson, with what it answers and when', everyEngine, async ({ page }) => {
	await openWith(page);
	const { reflection, plan, answer } = await three(page);
	await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
		'1. Flour and water',
		'2. The bake',
		'No longer in the course',
		'To keep elsewhere, or not at all'
	]);
	await expect(texts(page)).toHaveCount(5);
	await expect(reflection).toContainText('It smelled of caraway.');
	await expect(reflection).toContainText('14 March 2026');
	await expect(plan).toContainText(PLAN);
	await expect(answer).toContainText(ANSWER);
	const former = page.getByRole('region', { name: 'No longer in the course' });
	await expect(former).toContainText('A lesson that is gone.');
	await expect(former).toContainText('A question that is gone.');
	await answer.getByRole('link', { name: 'Where you wrote it' }).click();
	await expect(page).toHaveURL(/learn\/the-bake\/quiz\/$/);
});

test(
	'words are found as they are typed, whatever their case and accents, and marked',
	everyEngine,
	async ({ page }) => {
		await openWith(page);
		const { reflection } = await three(page);
		const search = page.getByRole('searchbox', { name: 'Look for words' });
		await expect(search).toHaveAttribute('autocomplete', 'off');
		await search.pressSequentially('CAFE smelled');
		await expect(page.getByRole('status').filter({ hasText: '1 of your 5 texts.' })).toBeVisible();
		await expect(texts(page)).toHaveCount(1);
		await expect(reflection.locator('mark')).toHaveText(['Café', 'smelled']);
		await search.fill('caraway and knock');
		await expect(page.getByText('None of your 5 texts has that.')).toBeVisible();
		await search.fill('');
		await expect(texts(page)).toHaveCount(5);
		await expect(page.locator('mark')).toHaveCount(0);
		expect(await stored(page)).not.toContain('CAFE');
	}
);

test('a text is changed where it stands, and removed once that is confirmed', everyEngine, async ({ page }) => {
	await openWith(page);
	const { reflection, plan, answer } = await three(page);
	await button(answer, 'Change it').press('Enter');
	const box = answer.getByRole('textbox');
	await expect(box).toBeFocused();
	await expect(box).toHaveValue(ANSWER);
	await box.fill('Ask the loaf.');
	await button(answer, 'Done').click();
	await expect(box).toBeHidden();
	await expect(button(answer, 'Change it')).toBeFocused();
	await expect(answer).toContainText('Ask the loaf.');
	await kept(page, 'Ask the loaf.');
	await expect.poll(() => stored(page)).not.toContain(ANSWER);

	await button(reflection, 'Remove it').click();
	const dialog = page.getByRole('dialog', { name: 'Remove this text?' });
	await button(dialog, 'Keep it').click();
	await expect(reflection).toContainText('caraway');
	await button(reflection, 'Change it').click();
	await button(reflection, 'Delete it').click();
	await button(dialog, 'Remove it').click();
	await expect(reflection).toBeHidden();
	await expect(page.getByRole('status').filter({ hasText: 'Removed.' })).toBeFocused();
	await expect.poll(() => stored(page)).not.toContain('caraway');
	await expect(plan).toBeVisible();
});

test('all of it is removed at once, and the progress stays', everyEngine, async ({ page }) => {
	const finished = {
		...day(9, ''),
		kind: 'lesson.finished',
		lesson: 'flour-and-water',
		setting: undefined,
		value: undefined
	};
	await openWith(page, [...WRITTEN, day(6, '2027-01-01'), JSON.parse(JSON.stringify(finished))]);
	await button(page, 'Remove all of it…').click();
	const dialog = page.getByRole('dialog', { name: 'Remove all that you wrote?' });
	await expect(dialog).toContainText('Your progress, your other answers and your settings stay.');
	await button(dialog, 'Remove all of it').click();
	await expect(page.getByText('All of it is removed.')).toBeVisible();
	await expect(texts(page)).toHaveCount(0);
	for (const words of WORDS) await expect.poll(() => stored(page)).not.toContain(words);
	await expect(page.getByText('Here you will find again what you write')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Here you will find again what you write')).toBeVisible();
	await open(page, 'progress/');
	await expect(page.getByText('1 of 2 lessons finished')).toBeVisible();
});

test('versions from elsewhere are both shown, and neither is lost', async ({ page }) => {
	await openWith(page, [
		note(1, 'flour-and-water', 'plan', PLAN),
		note(2, 'flour-and-water', 'plan', 'If it snows, I bake.')
	]);
	const { plan } = await three(page);
	await expect(plan).toContainText(PLAN);
	await expect(plan).toContainText('If it snows, I bake.');
	await expect(plan).toContainText('Saved in another tab or on another device');
	await button(plan, 'Change it').click();
	await button(plan, 'Keep both').click();
	await button(plan, 'Done').click();
	await expect(plan.getByText('Saved in another tab')).toBeHidden();
	await expect(plan).toContainText(PLAN);
	await expect(plan).toContainText('If it snows, I bake.');
});

test('a file of it is Markdown in which nothing that was typed is markup', inChromium, async ({ page }) => {
	await openWith(page, [...WRITTEN.slice(0, 3), note(6, 'flour-and-water', 'plan-after', 'It came up.\n\n# *Twice*')]);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		button(page, 'Save as a text file').press('Enter')
	]);
	expect(download.suggestedFilename()).toBe('notes.md');
	const file = await readFile(await download.path(), 'utf8');
	await expect(page.getByText('The file is with your downloads.')).toBeVisible();
	await expect(page.getByText('The file is not locked')).toBeHidden();
	expect(file).toMatch(/^# Your words\n\n## 1\. Flour and water\n\n### Which bread/);
	expect(file).toContain('Saved on 14 March 2026\n\nThe rye from Café Blau.\n\nIt smelled of caraway.');
	expect(file).toContain('#### What came of the plan\n\nSaved on 14 March 2026\n\nIt came up.\n\n\\# \\*Twice\\*');
	expect(file).toContain(`## 2. The bake`);
});

test('on paper there are the words, by lesson, and nothing else', inChromium, async ({ page }) => {
	await openWith(page);
	await page.emulateMedia({ media: 'print' });
	const { reflection } = await three(page);
	await expect(reflection.getByText('It smelled of caraway.')).toBeVisible();
	await expect(page.getByRole('heading', { name: '1. Flour and water' })).toBeVisible();
	for (const each of await page.getByRole('button').all()) await expect(each).toBeHidden();
	await expect(page.getByRole('searchbox')).toBeHidden();
	await expect(page.getByText('Where you wrote it').first()).toBeHidden();
});

test('while the lock is shut nothing of it shows, and all is there once it is open', everyEngine, async ({ page }) => {
	await openWith(page);
	await lockNotes(page);
	await page.getByRole('contentinfo').getByRole('link', { name: 'Your words' }).click();
	await expect(texts(page)).toHaveCount(5);
	await expect(page.getByText('The file is not locked')).toBeVisible();
	await button((await three(page)).reflection, 'Change it').click();
	await page.getByRole('textbox', { name: /^Which bread/ }).fill('The rye, and the spelt.');
	await kept(page, 'flour-and-water/note/reflection');

	await open(page, 'mine/');
	await expect(passphrase(page)).toBeVisible();
	const shut = await page.getByRole('main').innerText();
	for (const words of [...WORDS, 'spelt', 'Flour and water', 'The bake', 'Which bread', '5'])
		expect(shut).not.toContain(words);
	await expect(page.getByRole('main').getByRole('article')).toHaveCount(0);
	for (const words of [...WORDS, 'spelt']) expect(await stored(page)).not.toContain(words);

	await unlock(page);
	await expect(texts(page)).toHaveCount(5);
	const { reflection } = await three(page);
	await expect(reflection).toContainText('caraway');
	await button(reflection, 'Change it').click();
	await expect(reflection.getByRole('textbox'), 'what was typed is found').toHaveValue('The rye, and the spelt.');
});

test('when the lock shuts, everything is gone from the page at once', everyEngine, async ({ page }) => {
	await page.clock.install();
	await openWith(page);
	await lockNotes(page);
	await page.getByRole('contentinfo').getByRole('link', { name: 'Your words' }).click();
	const { reflection } = await three(page);
	await expect(reflection).toContainText('caraway');
	await page.getByRole('searchbox').fill('caraway');
	await page.clock.fastForward('06:00');
	await expect(passphrase(page)).toBeVisible();
	expect(await page.locator('main').innerHTML()).not.toMatch(/caraway|Which bread|Flour/);
	await unlock(page);
	await expect(reflection).toContainText('caraway');
});

test('a plan whose day has come stands on top, and is answered if one likes', everyEngine, async ({ page }) => {
	await page.clock.install({ time: new Date(2026, 2, 20, 10) });
	await openWith(page, WRITTEN);
	await open(page, 'learn/flour-and-water/reflect/');
	const { frontMatter } = await loadLesson('flour-and-water');
	await expect(page.getByRole('textbox', { name: frontMatter.plan })).toHaveValue(PLAN);
	await page.getByText('Look at this plan again on a day').click();
	await button(page, 'In a week').click();
	await expect(page.getByText('From 27 March 2026 on, this plan stands at the top')).toBeVisible();
	await kept(page, '2026-03-27');
	await lockNotes(page);
	await page.getByRole('contentinfo').getByRole('link', { name: 'Your words' }).click();
	await expect(texts(page)).toHaveCount(5);
	const card = page.getByRole('region', { name: 'A plan to look at again' });
	await expect(card).toBeHidden();

	await page.clock.setSystemTime(new Date(2026, 2, 27, 0, 5));
	await open(page, 'mine/');
	await expect(passphrase(page)).toBeVisible();
	await expect(card).toBeHidden();
	await unlock(page);
	await expect(card).toContainText(PLAN);
	await card.getByRole('group', { name: 'Did it come up?' }).getByRole('radio', { name: 'Yes' }).check();
	await card.getByRole('textbox', { name: 'What happened?' }).fill('It rained, and I kneaded.');
	await button(card, 'Done with this plan').click();
	await expect(card.getByText('It is put away now.')).toBeFocused();
	const after = page.getByRole('article', { name: 'What came of the plan' });
	await expect(after).toContainText('It came up.');
	await expect(after).toContainText('It rained, and I kneaded.');
	await kept(page, 'plan-after');
	expect(await stored(page)).not.toContain('kneaded');
	expect(await stored(page)).not.toContain('It came up');

	await card.getByText('Look at this plan again on a day').click();
	await button(card, 'In a month').click();
	await expect(card.getByText('From 27 April 2026 on')).toBeVisible();
	await button(card, 'Change the plan').click();
	await expect(page.getByRole('textbox', { name: frontMatter.plan })).toBeFocused();
	await open(page, 'mine/');
	await unlock(page);
	await expect(texts(page).first()).toBeVisible();
	await expect(card).toBeHidden();
});

test('a plan that is looked at again may be left without a word', async ({ page }) => {
	await openWith(page, [...WRITTEN.slice(0, 3), day(6, '2026-03-15')]);
	const card = page.getByRole('region', { name: 'A plan to look at again' });
	await card.getByRole('radio', { name: 'I’d rather not say' }).check();
	await button(card, 'Done with this plan').click();
	await expect(card.getByText('It is put away now.')).toBeVisible();
	await page.reload();
	await expect(texts(page).first()).toBeVisible();
	await expect(card).toBeHidden();
	await expect(page.getByRole('article', { name: 'What came of the plan' })).toHaveCount(0);
	expect(await stored(page)).not.toContain('plan-after');
});

offlineTest.describe('without a network', () => {
	offlineTest.use({ served: { folder: 'build-bread', base: '' } });

	offlineTest('one’s own words are there, and can be taken as a file', everyEngine, async ({ profile, goOffline }) => {
		offlineTest.slow();
		const context = await profile.start();
		const visit = await context.newPage();
		await openWith(visit);
		await expect(visit.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
		await visit.close();
		await goOffline(context);
		const page = await context.newPage();
		await open(page, './');
		await page.getByRole('contentinfo').getByRole('link', { name: 'Your words' }).click();
		await expect(texts(page)).toHaveCount(5);
		await button(page, 'Save as a text file').press('Enter');
		await expect(page.getByText('The file is with your downloads.')).toBeVisible();
	});
});
