import type { BrowserContext } from '@playwright/test';
import { expectQuiet, test as quiet, watch, type Watched } from './test.ts';

/** A browser whose profile outlives it, as on a learner's own device. */
export interface Profile {
	/** Starts the browser, or starts it anew: what was only in memory is gone. */
	start(): Promise<BrowserContext>;
	/** What its pages did that no page may do, by each start. */
	watched: readonly Watched[];
}

/** A test with a profile on disk, closed and removed at its end. Its pages have to be as quiet as any. */
export const test = quiet.extend<{ profile: Profile }>({
	profile: async ({ playwright, browserName, baseURL, serviceWorkers }, use, info) => {
		let running: BrowserContext | undefined;
		const seen: Watched[] = [];
		await use({
			watched: seen,
			async start() {
				await running?.close();
				running = await playwright[browserName].launchPersistentContext(info.outputPath('profile'), { serviceWorkers });
				seen.push(await watch(running, new URL(baseURL ?? '').origin));
				return running;
			}
		});
		await running?.close();
		for (const watched of seen) expectQuiet(watched);
	}
});
