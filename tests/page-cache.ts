import { chromium, expect, type Browser, type Page } from '@playwright/test';
import { wholeChromium } from './chromium.ts';

/** A browser that keeps pages it left as they stood, as every learner's does and those of tests do not. */
export async function withPageCache(): Promise<Browser> {
	return chromium.launch({ ...(await wholeChromium()), ignoreDefaultArgs: ['--disable-back-forward-cache'] });
}

/**
 * Has the page write down, when it is shown again, whether it came from the back-forward cache. First it comes to rest:
 * one that is left while it writes, under a lock that others wait for, is not kept there.
 */
export async function noteWhetherCached(page: Page): Promise<void> {
	await expect.poll(() => page.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(0);
	await page.evaluate(() =>
		addEventListener('pageshow', ({ persisted }) => (document.body.dataset.cached = String(persisted)))
	);
}

export async function expectFromCache(page: Page): Promise<void> {
	await expect(page.locator('body')).toHaveAttribute('data-cached', 'true');
}
