import { defineConfig } from 'vitest/config';
import { RERUN_FAILED } from './scripts/second-run.js';

/** Journeys in WebKit, one after the other: each starts a browser and serves the course to it. */
export default defineConfig({
	test: {
		include: ['tests/webkit/journeys.ts'],
		environment: 'node',
		fileParallelism: false,
		// Limits for what hangs, not for what is slow on a busy machine.
		testTimeout: 120_000,
		expect: { poll: { timeout: 20_000, interval: 50 } },
		hookTimeout: 60_000,
		retry: process.env[RERUN_FAILED] ? 1 : 0,
		reporters: ['verbose', ['json', { outputFile: process.env.TEST_REPORT ?? 'test-results/reports/test-webkit.json' }]]
	}
});
