// Adds up what the test runners wrote down about their tests.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where each runner leaves its report. */
export const REPORTS = 'test-results/reports';

/** @typedef {{ passed: number; failed: number; skipped: number }} Tally */

/**
 * Reads a report of Vitest or Playwright. A test that passed only when repeated counts as failed.
 * @param {unknown} report
 * @returns {Tally | undefined} nothing where it is neither
 */
export function tallyOf(report) {
	if (typeof report !== 'object' || report === null) return undefined;
	if ('numPassedTests' in report) {
		const vitest = /** @type {Record<string, number>} */ (report);
		return {
			passed: vitest.numPassedTests ?? 0,
			failed: (vitest.numFailedTests ?? 0) + (vitest.numFailedTestSuites && !vitest.numFailedTests ? 1 : 0),
			skipped: (vitest.numPendingTests ?? 0) + (vitest.numTodoTests ?? 0)
		};
	}
	if ('stats' in report) {
		const { stats, errors } = /** @type {{ stats: Record<string, number>; errors?: unknown[] }} */ (report);
		return {
			passed: stats.expected ?? 0,
			failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) + (errors?.length ?? 0),
			skipped: stats.skipped ?? 0
		};
	}
	return undefined;
}

/**
 * The sum of all reports in a folder.
 * @param {string} [folder]
 * @returns {Tally}
 */
export function tallyReports(folder = REPORTS) {
	const sum = { passed: 0, failed: 0, skipped: 0 };
	if (!existsSync(folder)) return sum;
	for (const name of readdirSync(folder)) {
		if (!name.endsWith('.json')) continue;
		const tally = tallyOf(JSON.parse(readFileSync(join(folder, name), 'utf8')));
		sum.passed += tally?.passed ?? 0;
		sum.failed += tally?.failed ?? 0;
		sum.skipped += tally?.skipped ?? 0;
	}
	return sum;
}
