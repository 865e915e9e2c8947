import { existsSync } from 'node:fs';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.js';

const browser = await findBrowser();
if (!browser.ok) throw new Error(`${browser.reason} "npm test" finds or installs one.`);

const port = Number(process.env.TEST_PORT ?? 4174);
/** The same course again under a base path, beside the first. */
export const basePort = port + 1;

/** Chromium stays silent on the network, and as root it has no sandbox. */
export const launchOptions = {
	executablePath: browser.path,
	args: [
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync'
	]
};

export default defineConfig({
	testDir: 'tests',
	// Slower suites have their own configuration beside them.
	testIgnore: ['attacks/**'],
	outputDir: 'test-results/browser',
	workers: 2,
	// A limit for what hangs, not for what is slow on a busy machine.
	timeout: 120_000,
	fullyParallel: true,
	forbidOnly: true,
	reporter: [['list'], ['json', { outputFile: process.env.TEST_REPORT ?? 'test-results/reports/browser.json' }]],
	use: { ...devices['Desktop Chrome'], launchOptions, trace: 'retain-on-failure' },
	projects: [
		{ name: 'chromium', testIgnore: ['attacks/**', 'base-path/**'], use: { baseURL: `http://127.0.0.1:${port}/` } },
		{ name: 'base-path', testMatch: 'base-path/**', use: { baseURL: `http://127.0.0.1:${basePort}/x/` } }
	],
	webServer: [
		{ command: `node scripts/serve.js --port ${port}`, url: `http://127.0.0.1:${port}/`, reuseExistingServer: false },
		...(existsSync('build-x')
			? [
					{
						command: `node scripts/serve.js --port ${basePort} --folder build-x --base /x`,
						url: `http://127.0.0.1:${basePort}/x/`,
						reuseExistingServer: false
					}
				]
			: [])
	]
});
