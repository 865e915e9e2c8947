import type { Locator, Page } from '@playwright/test';
import { holdScripts, hydrated, kept, open } from './page.ts';
import { expect } from './test.ts';

/** A link that says that something is done, and how that shows afterwards. */
export interface SayingLink {
	path: string;
	name: string;
	/** What it stands in, and has to be opened first. */
	inside?: string;
	/** It comes with the scripts, so nobody can press it before. `first` is the button that brings it, if one has to. */
	late?: { first?: string };
	/** The step of its lesson that is done then, or what the list of lessons calls the lesson. */
	shown: { step: string } | { lesson: string; as: string };
}

export async function find(page: Page, { name, inside, late }: SayingLink): Promise<Locator> {
	if (late?.first) await page.getByRole('button', { name: late.first }).click();
	if (inside) await page.getByText(inside, { exact: true }).click();
	const link = page.getByRole('link', { name, exact: true });
	const readOn = page.getByRole('button', { name: 'Read on' });
	while ((await link.or(readOn).first().textContent())?.trim() === 'Read on') await readOn.click();
	return link;
}

export function stepDone(page: Page, name: string): Locator {
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
export async function expectDoneInAnotherTab(
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

/** Follows a link with the middle button. */
export function pressMiddle(page: Page, link: SayingLink): Promise<void> {
	return expectDoneInAnotherTab(page, link, (found) => found.click({ button: 'middle' }));
}

/** Follows a link whose page has no scripts yet; they come on the page that it leads to. */
export async function pressEarly(page: Page, link: SayingLink): Promise<void> {
	const letScriptsCome = await holdScripts(page);
	await page.goto(link.path, { waitUntil: 'commit' });
	await (await find(page, link)).click();
	await expect(page).not.toHaveURL(new RegExp(`${link.path}$`));
	letScriptsCome();
	await hydrated(page);
	await expectDone(page, link);
	expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('followed')))).toEqual([]);
}
