import { test as base } from '@playwright/test';
import { startSite, type Site } from '../site.ts';
import { Profile } from './profile.ts';
import { ATTACK, type Attack } from './table-reporter.ts';

export { expect } from '@playwright/test';

const FIRST_PORT = Number(process.env.TEST_PORT ?? 4190);
export const test = base.extend<{ profile: Profile; report: (line: Attack) => void; shown: undefined }, { site: Site }>(
	{
		/** The course as it is served to this worker. */
		site: [
			// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
			async ({}, use, { parallelIndex }) => {
				const site = await startSite(FIRST_PORT + parallelIndex, 'build');
				await use(site);
				await site.stop();
			},
			{ scope: 'worker' }
		],
		/** Whatever an attack did to the server, the next one finds the course. */
		shown: [
			async ({ site }, use) => {
				await use(undefined);
				await site.show('build');
			},
			{ auto: true }
		],
		profile: async ({ site }, use) => {
			const profile = await Profile.make(site.url);
			await use(profile);
			await profile.remove();
		},
		/** Adds a line to the table. */
		// eslint-disable-next-line no-empty-pattern -- as above
		report: async ({}, use, { annotations }) => {
			await use((line) => annotations.push({ type: ATTACK, description: JSON.stringify(line) }));
		}
	}
);
