import type { PlaywrightTestOptions, PlaywrightWorkerOptions } from '@playwright/test';

/**
 * What is kept of a test that failed: its steps, the console and the network. Pictures of the page would make every test
 * take half as long again; "--trace on" takes them of the few that somebody wants to look into.
 */
export const trace = {
	mode: 'retain-on-failure',
	screenshots: false,
	snapshots: false,
	sources: false
} satisfies (PlaywrightTestOptions & PlaywrightWorkerOptions)['trace'];
