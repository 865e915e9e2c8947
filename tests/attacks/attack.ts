import { test as base } from '@playwright/test';
import { serve } from '../../scripts/serve.js';
import { Profile } from './profile.ts';
import { ATTACK, type Attack } from './table-reporter.ts';

export { expect } from '@playwright/test';

/** The course as it is served to this worker. */
export interface Site {
	url: string;
	/** Serves another folder under the same address. */
	show: (folder: string) => Promise<void>;
	/** Takes the server away. */
	stop: () => Promise<void>;
}

const FIRST_PORT = Number(process.env.TEST_PORT ?? 4190);
/** A port that is in use is passed over: so many are tried, this far apart. */
const TRIES = 20;
const STEP = 10;

export const test = base.extend<{ profile: Profile; report: (line: Attack) => void; shown: undefined }, { site: Site }>(
	{
		site: [
			// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
			async ({}, use, { parallelIndex }) => {
				let port = FIRST_PORT + parallelIndex;
				let stopServing: (() => Promise<void>) | undefined;
				const stop = async () => {
					await stopServing?.();
					stopServing = undefined;
				};
				const show = async (folder: string) => {
					await stop();
					stopServing = await serve({ port, folder, base: '' });
				};
				for (let tries = 1; stopServing === undefined; tries++)
					await show('build').catch((error: unknown) => {
						if (tries === TRIES) throw error;
						port += STEP;
					});
				await use({ url: `http://127.0.0.1:${port}/`, show, stop });
				await stop();
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
