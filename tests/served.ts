import { existsSync } from 'node:fs';
import type { PlaywrightTestConfig, Project } from '@playwright/test';

/** A built course that is served while tests run, and the tests that go there. */
export interface Served {
	url: string;
	tests: Pick<Project, 'testIgnore' | 'testMatch'>;
}

const port = Number(process.env.TEST_PORT ?? 4174);
const [basePort, secondPort] = [port + 1, port + 2];

export const theCourse: Served = {
	url: `http://127.0.0.1:${port}/`,
	// Slower suites have their own configuration beside them.
	tests: { testIgnore: ['attacks/**', 'author/**', 'base-path/**', 'mechanism/**'] }
};
/** The same course again under a base path, beside the first. */
export const underBase: Served = {
	url: `http://127.0.0.1:${basePort}/x/`,
	tests: { testMatch: 'base-path/*.spec.ts' }
};
/** Another course, for tests of what does not depend on the words of the first. */
export const secondCourse: Served = {
	url: `http://127.0.0.1:${secondPort}/`,
	tests: { testMatch: 'mechanism/*.spec.ts' }
};

/** What serves them: the last two where they have been built. */
export const webServer: PlaywrightTestConfig['webServer'] = [
	{ command: `node scripts/serve.js --port ${port}`, url: theCourse.url, reuseExistingServer: false },
	...(existsSync('build-x')
		? [
				{
					command: `node scripts/serve.js --port ${basePort} --folder build-x --base /x`,
					url: underBase.url,
					reuseExistingServer: false
				}
			]
		: []),
	...(existsSync('build-bread')
		? [
				{
					command: `node scripts/serve.js --port ${secondPort} --folder build-bread`,
					url: secondCourse.url,
					reuseExistingServer: false
				}
			]
		: [])
];

/** How long a test may take: a limit for what hangs, not for what is slow on a busy machine. */
export const TIMEOUT_MILLIS = 120_000;
