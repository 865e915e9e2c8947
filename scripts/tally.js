// Adds up what the test runners wrote down about their tests.
import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { UNSTEADY, browserReport, settled, testsOf } from './browser-report.js';
import { readJson } from './ready.js';

/** Where each runner leaves its report. */
export const REPORTS = 'test-results/reports';

/** How the report of a second run ends; that of the first is named alike but for this. */
export const SECOND_RUN = '.second-run.json';

/** @typedef {import('./browser-report.js').Tested} Tested */

/** @typedef {{ passed: number; failed: number; skipped: number }} Tally */

/** @typedef {{ test: string; reason: string }} Failure which test, by file and title, and what it said */
/** @typedef {Failure & { trace: string | undefined }} Unsteady what it said as it failed, and the trace of that */

/** @typedef {{ fullName: string; status: string; failureMessages: string[] }} Assertion */
/** @typedef {{ name: string; status: string; message: string; assertionResults: Assertion[] }} TestFile of Vitest */

/**
 * Reads a report of Vitest or Playwright. A test that passed only when repeated within one run counts as failed.
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
			passed: (stats.expected ?? 0) + (stats[UNSTEADY] ?? 0),
			failed: (stats.unexpected ?? 0) + (stats.flaky ?? 0) + (errors?.length ?? 0),
			skipped: stats.skipped ?? 0
		};
	}
	return undefined;
}

/**
 * What failed in a report of Vitest or Playwright.
 * @param {unknown} report
 * @returns {Failure[]} none where it is neither
 */
export function failuresOf(report) {
	if (typeof report !== 'object' || report === null) return [];
	if ('testResults' in report) return /** @type {TestFile[]} */ (report.testResults).flatMap(failuresOfFile);
	const { suites = [], errors = [] } = browserReport(report) ?? {};
	return [
		...testsOf(suites)
			.filter(([, { status }]) => status === 'unexpected' || status === 'flaky')
			.map(([name, tested]) => failure(name, messagesOf(tested))),
		...errors.map((error) => failure('outside of any test', [error.message]))
	];
}

/**
 * What passed only at the second run, in a report of both, or when Vitest repeated it within one.
 * @param {unknown} report
 * @returns {Unsteady[]}
 */
export function unsteadyOf(report) {
	if (typeof report === 'object' && report !== null && 'testResults' in report)
		return /** @type {TestFile[]} */ (report.testResults)
			.flatMap((file) => failuresOfTests(file, 'passed'))
			.map((each) => ({ ...each, trace: undefined }));
	return testsOf(browserReport(report)?.suites ?? [])
		.filter(([, { status }]) => status === UNSTEADY)
		.map(([name, tested]) => {
			const attachments = tested.results.flatMap((result) => result.attachments ?? []);
			const path = attachments.find((each) => each.name === 'trace')?.path;
			return { ...failure(name, messagesOf(tested)), trace: path && relative('', path) };
		});
}

/**
 * @param {TestFile} file
 * @returns {Failure[]}
 */
function failuresOfFile({ name, status, message, assertionResults }) {
	const failed = failuresOfTests({ name, assertionResults }, 'failed');
	if (failed.length === 0 && status === 'failed') return message ? [failure(relative('', name), [message])] : [];
	return failed;
}

/**
 * What the tests of a file said as they failed, of those that ended with this status. One that passed has failed before.
 * @param {Pick<TestFile, 'name' | 'assertionResults'>} file
 * @param {'passed' | 'failed'} status
 * @returns {Failure[]}
 */
function failuresOfTests({ name, assertionResults }, status) {
	return assertionResults
		.filter((each) => each.status === status && (status === 'failed' || each.failureMessages.length > 0))
		.map(({ fullName, failureMessages }) => failure(`${relative('', name)} › ${fullName}`, failureMessages));
}

/** @param {Tested} tested */
function messagesOf({ results }) {
	return results.flatMap(({ errors }) => errors.map(({ message }) => message));
}

/** So much of what a test said is enough to know where to look. */
const REASON_LINES = 12;

/**
 * @param {string} test
 * @param {(string | undefined)[]} messages
 * @returns {Failure}
 */
function failure(test, messages) {
	const lines = stripVTControlCharacters(messages.join('\n')).split('\n');
	return { test, reason: lines.slice(0, REASON_LINES).join('\n') };
}

/**
 * The sum of all reports in a folder.
 * @param {string} [folder]
 * @returns {Tally}
 */
export function tallyReports(folder) {
	const sum = { passed: 0, failed: 0, skipped: 0 };
	for (const report of readReports(folder)) {
		const tally = tallyOf(report);
		sum.passed += tally?.passed ?? 0;
		sum.failed += tally?.failed ?? 0;
		sum.skipped += tally?.skipped ?? 0;
	}
	return sum;
}

/**
 * What failed in all reports in a folder.
 * @param {string} [folder]
 * @returns {Failure[]}
 */
export function failuresReported(folder) {
	return readReports(folder).flatMap(failuresOf);
}

/**
 * What passed only at the second run, in all reports in a folder.
 * @param {string} [folder]
 * @returns {Unsteady[]}
 */
export function unsteadyReported(folder) {
	return readReports(folder).flatMap(unsteadyOf);
}

/**
 * Every report in a folder. Where a suite ran twice, the two are made one.
 * @param {string} [folder]
 * @returns {unknown[]}
 */
function readReports(folder = REPORTS) {
	if (!existsSync(folder)) return [];
	const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith(SECOND_RUN));
	return names.map((name) => {
		const [first, second] = [name, name.replace(/\.json$/, SECOND_RUN)].map((file) => readJson(join(folder, file)));
		return second ? settled(first, second) : first;
	});
}
