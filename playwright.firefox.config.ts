import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { FIREFOX, findBrowser } from './scripts/find-browser.js';
import { everyTest } from './tests/firefox.ts';
import { TIMEOUT_MILLIS, webServer } from './tests/served.ts';

const firefox = await findBrowser(FIREFOX);
if (!firefox.ok) throw new Error(`${firefox.reason} "npm run test:firefox" finds or installs one.`);
for (const folder of ['build', 'build-x', 'build-bread'])
	if (!existsSync(`${folder}/index.html`)) throw new Error(`There is no ${folder}/; "npm run test:firefox" makes it.`);

/** Every journey once more, in the second engine. */
export default defineConfig({
	testDir: 'tests',
	outputDir: 'test-results/firefox',
	workers: 2,
	timeout: TIMEOUT_MILLIS,
	fullyParallel: true,
	forbidOnly: true,
	reporter: [['list'], ['json', { outputFile: process.env.TEST_REPORT ?? 'test-results/reports/test-firefox.json' }]],
	projects: everyTest(firefox),
	webServer
});
