import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { JOURNEYS } from './every-state.ts';
import { inChromium } from './firefox.ts';

/** Every state is looked at in several ways, which takes its time on a small machine. */
test.describe.configure({ timeout: 240_000 });

/** WCAG 2.2 AA as far as a machine can tell, and the practices that go with it. */
const EVERYTHING: RunOptions = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	resultTypes: ['violations']
};
/** What depends on the width and the colours; the rest is the same in every look. */
const LOOKS_ONLY: RunOptions = {
	runOnly: { type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable'] },
	resultTypes: ['violations']
};

const LOOKS = [
	{ width: 320, colorScheme: 'light', rules: EVERYTHING },
	{ width: 768, colorScheme: 'dark', rules: LOOKS_ONLY },
	{ width: 1280, colorScheme: 'light', rules: LOOKS_ONLY }
] as const;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function findings(page: Page, rules: RunOptions): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
	return page.evaluate(async (rules) => {
		const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
		const { violations } = await axe.run(rules);
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
	}, rules);
}

/** By how many pixels the page is wider than the window. */
function overflow(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** At 768 px with letters of twice the size there is as much room as on half the width. */
async function expectRoomForLargeText(page: Page, state: string): Promise<void> {
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	expect.soft(await overflow(page), `${state} scrolls sideways with text of 200 %`).toBeLessThanOrEqual(0);
	await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
}

test.use({ serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

for (const journey of JOURNEYS) {
	test(`${journey.name}: nothing for axe to find`, inChromium, async ({ page }) => {
		await journey.take(page, async (state) => {
			for (const { width, colorScheme, rules } of LOOKS) {
				const look = `${state}, ${width} px, ${colorScheme}`;
				await page.setViewportSize({ width, height: 800 });
				await page.emulateMedia({ colorScheme });
				expect.soft(await findings(page, rules), look).toEqual([]);
				expect.soft(await overflow(page), `${look} scrolls sideways`).toBeLessThanOrEqual(0);
				if (width === 768) await expectRoomForLargeText(page, state);
			}
		});
	});
}
