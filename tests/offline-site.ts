import type { BrowserContext } from '@playwright/test';
import { test as profileTest } from './profile.ts';
import { startSite } from './site.ts';

const FIRST_PORT = Number(process.env.TEST_PORT ?? 4174) + 20;

interface Served {
	/** The built course, and the base path it was built for. */
	served: { folder: string; base: string };
	site: { url: string; stop(): Promise<void> };
	/**
	 * Switches the network off and takes the server away: over BiDi the service worker of a Firefox has a network all the
	 * same. In Chromium the browser's own cache is emptied as well, which could stand in for a part that was not copied.
	 */
	goOffline: (context: BrowserContext) => Promise<void>;
}

/** A test with a profile on disk and the service worker, in which the network can go for good. */
export const test = profileTest.extend<Served>({
	serviceWorkers: 'allow',
	served: [{ folder: 'build', base: '' }, { option: true }],
	site: async ({ served: { folder, base } }, use, { parallelIndex }) => {
		const site = await startSite(FIRST_PORT + parallelIndex, folder, base);
		await use(site);
		await site.stop();
	},
	baseURL: async ({ site }, use) => {
		await use(site.url);
	},
	goOffline: async ({ site, browserName }, use) => {
		await use(async (context) => {
			if (browserName === 'chromium') await emptyHttpCache(context);
			await site.stop();
			await context.setOffline(true);
		});
	}
});

async function emptyHttpCache(context: BrowserContext): Promise<void> {
	const page = await context.newPage();
	await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
	await page.close();
}
