import { existsSync } from 'node:fs';
import type { PlaywrightTestConfig } from '@playwright/test';

const port = Number(process.env.TEST_PORT ?? 4174);
/** The same course again under a base path, beside the first. */
const basePort = port + 1;

/** Where the built course is while tests run. */
export const url = `http://127.0.0.1:${port}/`;
export const urlUnderBase = `http://127.0.0.1:${basePort}/x/`;

/** What serves it; under a base path where that has been built. */
export const webServer: PlaywrightTestConfig['webServer'] = [
	{ command: `node scripts/serve.js --port ${port}`, url, reuseExistingServer: false },
	...(existsSync('build-x')
		? [
				{
					command: `node scripts/serve.js --port ${basePort} --folder build-x --base /x`,
					url: urlUnderBase,
					reuseExistingServer: false
				}
			]
		: [])
];

/** How long a test may take: a limit for what hangs, not for what is slow on a busy machine. */
export const TIMEOUT_MILLIS = 120_000;
