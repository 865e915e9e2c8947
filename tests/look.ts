import { expect, type Page } from '@playwright/test';

/** What a learner's device asks of pages. */
export interface Look {
	colorScheme?: 'light' | 'dark';
	reducedMotion?: 'reduce' | 'no-preference';
	forcedColors?: 'active' | 'none';
}

const FEATURES = {
	colorScheme: 'prefers-color-scheme',
	reducedMotion: 'prefers-reduced-motion',
	forcedColors: 'forced-colors'
} as const;

/** Has pages look so, and fails where the browser does not: Firefox over BiDi has the look it was started with. */
export async function look(page: Page, wanted: Look): Promise<void> {
	await page.emulateMedia(wanted);
	for (const [name, feature] of Object.entries(FEATURES)) {
		const value = wanted[name as keyof Look];
		if (value === undefined) continue;
		const query = `(${feature}: ${value})`;
		expect(await page.evaluate((asked) => matchMedia(asked).matches, query), query).toBe(true);
	}
}
