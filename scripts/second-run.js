// The one more run that .ci/run gives to browser tests that failed: by themselves, one after the other. Those of WebKit,
// which run that way at first already, Vitest repeats within the run.
import { existsSync, rmSync } from 'node:fs';
import { browserReport, settled } from './browser-report.js';
import { npm, readJson } from './ready.js';
import { REPORTS, SECOND_RUN, tallyOf } from './tally.js';

/** Set by .ci/run alone. Without it a test that failed has failed. */
export const RERUN_FAILED = 'RERUN_FAILED';

/** More failures than this in one suite are no unsteadiness, and would take long to repeat. */
export const MOST_UNSTEADY = 5;

/** No second run takes longer; one that does has failed. */
const SECOND_RUN_MILLIS = 10 * 60_000;

/**
 * Why what failed in a run does not run once more: a few tests may, and nothing but tests.
 * @param {unknown} report of the first run; nothing where it left none
 * @returns {string | undefined} a sentence, or nothing where they may
 */
export function noSecondRun(report) {
	const browsers = browserReport(report);
	if (!browsers) return 'It left no report of browser tests.';
	if (browsers.errors?.length) return 'Something failed outside of any test.';
	const failed = tallyOf(report)?.failed ?? 0;
	if (failed === 0) return 'It failed, and none of its tests did.';
	if (failed > MOST_UNSTEADY) return `${failed} tests failed, and more than ${MOST_UNSTEADY} are no unsteadiness.`;
	return undefined;
}

/**
 * Runs a suite, and those of its browser tests that failed once more where that may help. Both runs leave reports, and
 * what each kept of failed tests lies apart.
 * @param {string} script of package.json
 * @param {typeof npm} [run]
 * @param {string} [reports] the folder for reports
 * @returns {boolean} whether each test passed, in the first run or the second
 */
export function runWithSecondRun(script, run = npm, reports = REPORTS) {
	const name = script.replaceAll(':', '-');
	const place = `${reports}/${name}`;
	const [first, second, failed] = [`${place}.json`, `${place}${SECOND_RUN}`, `${place}.failed`];
	for (const file of [first, second, failed]) rmSync(file, { force: true });
	const env = { PLAYWRIGHT_LAST_RUN_OUTPUT_FILE: failed };

	if (run(['run', '--silent', script], { ...env, TEST_REPORT: first })) return true;
	// Without the list of what failed, Playwright would run everything once more.
	const reason = noSecondRun(readJson(first)) ?? (existsSync(failed) ? undefined : 'It left no list of what failed.');
	if (reason) {
		console.log(`\nNo second run. ${reason}`);
		return false;
	}
	console.log('\n── What failed runs once more, by itself');
	const alone = ['--last-failed', '--workers=1', `--global-timeout=${SECOND_RUN_MILLIS}`];
	// Playwright empties the folder that it writes to, and the traces of the first run are wanted.
	const apart = `--output=test-results/second-run/${name}`;
	const passed = run(['run', '--silent', script, '--', ...alone, apart], { ...env, TEST_REPORT: second });
	return passed && tallyOf(settled(readJson(first), readJson(second)))?.failed === 0;
}
