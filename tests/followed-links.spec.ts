import type { Locator, Page } from '@playwright/test';
import { everyEngine } from './firefox.ts';
import { holdScripts, hydrated, kept, open, stored } from './page.ts';
import { expect, test } from './test.ts';

/** A link that says that something is done, and how that shows afterwards. */
interface SayingLink {
	path: string;
	name: string;
	/** What it stands in, and has to be opened first. */
	inside?: string;
	/** It comes with the scripts, so nobody can press it before. `first` is the button that brings it, if one has to. */
	late?: { first?: string };
	/** The step of its lesson that is done then, or what the list of lessons calls the lesson. */
	shown: { step: string } | { lesson: string; as: string };
}

const LINKS: SayingLink[] = [
	{ path: 'learn/before-you-begin/', name: 'On to the questions', shown: { step: 'Read' } },
	{
		path: 'learn/before-you-begin/',
		name: 'That is enough for me: skip this lesson',
		inside: 'The lesson in short',
		shown: { lesson: 'Before you begin', as: 'skipped' }
	},
	{ path: 'learn/before-you-begin/scene/', name: 'Go on', shown: { step: 'Try it' } },
	{
		path: 'learn/two-pulls/scene/',
		name: 'Go on without the scene',
		inside: 'Skip the scene and read what it shows',
		shown: { step: 'Scene' }
	},
	{
		path: 'learn/two-pulls/scene/',
		name: 'Skip the rest',
		late: { first: 'Begin the scene' },
		shown: { step: 'Scene' }
	},
	{
		path: 'learn/push-pull-return/scene/',
		name: 'Go on without playing',
		inside: 'Skip it and read what it shows',
		late: {},
		shown: { step: 'Two seats' }
	},
	{
		path: 'learn/like-family/',
		name: 'That is enough: on to Lesson 15',
		late: {},
		shown: { lesson: 'Lesson 14', as: 'skipped' }
	},
	{
		path: 'learn/two-pulls/reflect/',
		name: 'Finish, and on to Lesson 3',
		shown: { lesson: 'Two pulls', as: 'finished' }
	},
	{ path: 'learn/two-pulls/reflect/', name: 'Finish for now', shown: { lesson: 'Two pulls', as: 'finished' } }
];

async function find(page: Page, { name, inside, late }: SayingLink): Promise<Locator> {
	if (late?.first) await page.getByRole('button', { name: late.first }).click();
	if (inside) await page.getByText(inside, { exact: true }).click();
	const link = page.getByRole('link', { name, exact: true });
	const readOn = page.getByRole('button', { name: 'Read on' });
	while ((await link.or(readOn).first().textContent())?.trim() === 'Read on') await readOn.click();
	return link;
}

function stepDone(page: Page, name: string): Locator {
	return page.getByRole('link', { name: new RegExp(`^${name}\\b.*\\bdone`) });
}

async function expectDone(page: Page, { path, shown }: SayingLink): Promise<void> {
	if ('step' in shown) {
		await open(page, path);
		await expect(stepDone(page, shown.step)).toBeVisible();
	} else {
		await open(page, './');
		await expect(page.getByRole('listitem').filter({ hasText: shown.lesson })).toContainText(`· ${shown.as}`);
	}
}

/** Follows a link into a tab of its own, which leaves this page as it is. */
async function expectDoneInAnotherTab(
	page: Page,
	link: SayingLink,
	follow: (found: Locator) => Promise<void>
): Promise<void> {
	await open(page, link.path);
	await kept(page, 'lesson.opened');
	const opened = page.context().waitForEvent('page');
	await follow(await find(page, link));
	const other = await opened;
	await hydrated(other);
	await kept(page, 'step' in link.shown ? 'step.finished' : `lesson.${link.shown.as}`);
	await expectDone(other, link);
	await expectDone(page, link);
}

for (const link of LINKS) {
	test(`“${link.name}” in ${link.path} with the middle button`, ({ page }) =>
		expectDoneInAnotherTab(page, link, (found) => found.click({ button: 'middle' })));

	if (link.late) continue;
	test(`“${link.name}” in ${link.path} before the scripts have come`, async ({ page }) => {
		const letScriptsCome = await holdScripts(page);
		await page.goto(link.path, { waitUntil: 'commit' });
		await (await find(page, link)).click();
		await expect(page).not.toHaveURL(new RegExp(`${link.path}$`));
		letScriptsCome();
		await hydrated(page);
		await expectDone(page, link);
		expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('followed')))).toEqual([]);
	});
}

test('a link with the control key', async ({ page }) => {
	const [link] = LINKS;
	if (!link) throw new Error('There is no link to follow.');
	await expectDoneInAnotherTab(page, link, (found) => found.click({ modifiers: ['ControlOrMeta'] }));
});

test('a press before the scripts, and none of them ever: the next visit knows', everyEngine, async ({ context }) => {
	const slow = await context.newPage();
	await holdScripts(slow);
	await slow.goto('learn/before-you-begin/', { waitUntil: 'commit' });
	await slow.getByRole('button', { name: 'Read on' }).click();
	await slow.getByRole('link', { name: 'On to the questions' }).click();
	await expect(slow).toHaveURL(/quiz\/$/);
	await slow.close();
	const page = await context.newPage();
	await open(page, 'learn/before-you-begin/');
	await expect(stepDone(page, 'Read')).toBeVisible();
});

test('a middle click shows on the page that stays and in the tab it opens', everyEngine, async ({ page, context }) => {
	await open(page, 'learn/before-you-begin/scene/');
	await kept(page, 'lesson.opened');
	const opened = context.waitForEvent('page');
	await page.getByRole('link', { name: 'Go on', exact: true }).click({ button: 'middle' });
	for (const tab of [page, await opened]) await expect(stepDone(tab, 'Try it')).toBeVisible();
});

test('a right click and a link dragged aside say nothing', async ({ page }) => {
	await open(page, 'learn/before-you-begin/scene/');
	await kept(page, 'lesson.opened');
	const link = page.getByRole('link', { name: 'Go on', exact: true });
	await link.click({ button: 'right' });
	await link.dragTo(page.getByRole('heading', { level: 1 }));
	await page.getByRole('link', { name: 'Questions' }).click();
	await expect(page.getByText('Question 1 of')).toBeVisible();
	await expect(stepDone(page, 'Try it')).toHaveCount(0);
	expect(await stored(page)).not.toContain('step.finished');
});
