import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './playwright.config.ts';
import { trace } from './tests/trace.ts';

/** Each worker serves the course itself, since some attacks take the server away or change what it serves. */
export default defineConfig({
	testDir: 'tests/attacks',
	globalSetup: './tests/attacks/build-first.ts',
	outputDir: 'test-results/attacks',
	workers: 2,
	retries: 0,
	fullyParallel: true,
	forbidOnly: true,
	timeout: 6 * 60_000,
	expect: { timeout: 10_000 },
	reporter: [
		['list'],
		['json', { outputFile: process.env.TEST_REPORT ?? 'test-results/reports/test-attacks.json' }],
		['./tests/attacks/table-reporter.ts']
	],
	use: {
		...devices['Desktop Chrome'],
		launchOptions,
		actionTimeout: 20_000,
		navigationTimeout: 20_000,
		trace
	}
});
