import { expect, type Locator, type Page } from '@playwright/test';
import { open } from './page.ts';

/** Opens a lesson's scene and begins it. */
export async function begin(page: Page, lesson: string): Promise<void> {
	await open(page, `learn/${lesson}/scene/`);
	await page.getByRole('button', { name: 'Begin the scene' }).click();
	await expect(choices(page).first()).toBeVisible();
}

/** What can be chosen now. */
export function choices(page: Page): Locator {
	return page.getByRole('list', { name: /^What do/ }).getByRole('button');
}

/** Makes one choice after another, each named by a part of its words. */
export async function choose(page: Page, ...labels: string[]): Promise<void> {
	for (const label of labels) {
		const choice = choices(page).filter({ hasText: label });
		await choice.click();
		await expect(choice).toBeHidden();
	}
}

/** The map of the scene that is open. */
export function map(page: Page): Locator {
	return page.getByRole('group', { name: /^Map of the scene/ });
}
