import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noSecondRun, runWithSecondRun } from './second-run.js';
import { failuresReported, tallyReports, unsteadyReported } from './tally.js';

type Status = 'expected' | 'unexpected' | 'skipped';

/** A report as Playwright writes it, of tests by name. One that failed has a trace. */
function report(tests: Record<string, Status>, errors: { message: string }[] = []) {
	const all = Object.entries(tests);
	const count = (wanted: Status) => all.filter(([, status]) => status === wanted).length;
	const specs = all.map(([title, status]) => {
		const failed = { errors: [{ message: `${title} broke` }], attachments: [{ name: 'trace', path: `${title}.zip` }] };
		const results = { expected: [{ errors: [] }], unexpected: [failed], skipped: [] }[status];
		return { title, line: 7, tests: [{ projectName: 'firefox', status, results }] };
	});
	return {
		suites: [{ title: 'a.spec.ts', file: 'a.spec.ts', specs }],
		errors,
		stats: { expected: count('expected'), unexpected: count('unexpected'), skipped: count('skipped'), flaky: 0 }
	};
}

/** So many tests, all of which failed. */
const failing = (count: number) =>
	report(Object.fromEntries(Array.from({ length: count }, (_, index) => [`test ${index}`, 'unexpected'])));

describe('whether what failed runs once more', () => {
	it('does where a few tests failed', () => {
		expect(noSecondRun(failing(1))).toBeUndefined();
		expect(noSecondRun(failing(5))).toBeUndefined();
	});
	it.each([
		['many tests failed', failing(6), '6 tests failed'],
		['something else failed too', report({ one: 'unexpected' }, [{ message: 'No server' }]), 'outside of any test'],
		['no test failed', report({ one: 'expected' }), 'none of its tests did'],
		['there is no report', undefined, 'no report'],
		['it is no browser that tests ran in', { numFailedTests: 1, testResults: [] }, 'no report of browser tests']
	])('does not where %s', (_, first, reason) => {
		expect(noSecondRun(first)).toContain(reason);
	});
});

describe('running a suite, and what failed once more', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'closer-reports-'));
		vi.spyOn(console, 'log').mockReturnValue();
	});
	afterEach(() => {
		rmSync(folder, { recursive: true });
		vi.restoreAllMocks();
	});

	/** Plays a suite whose runs leave these reports. Returns whether it passed, and how it was run. */
	function play(...reports: (ReturnType<typeof report> | undefined)[]) {
		const ran: string[] = [];
		const passed = runWithSecondRun(
			'test:firefox',
			(args, { TEST_REPORT = '', PLAYWRIGHT_LAST_RUN_OUTPUT_FILE = '' } = {}) => {
				const left = reports[ran.push(args.join(' ')) - 1];
				if (left)
					for (const file of [TEST_REPORT, PLAYWRIGHT_LAST_RUN_OUTPUT_FILE]) writeFileSync(file, JSON.stringify(left));
				return left?.stats.unexpected === 0 && left.errors.length === 0;
			},
			folder
		);
		return { passed, ran, tally: tallyReports(folder) };
	}

	it('leaves it at one run where all passed', () => {
		const { passed, ran, tally } = play(report({ one: 'expected', two: 'expected' }));
		expect([passed, ran.length]).toEqual([true, 1]);
		expect(tally).toEqual({ passed: 2, failed: 0, skipped: 0 });
	});

	it('passes where what failed then passes alone; it counts once, and is named with its reason and its trace', () => {
		const first = report({ one: 'expected', two: 'unexpected', three: 'unexpected' });
		const { passed, ran, tally } = play(first, report({ two: 'expected', three: 'expected' }));
		expect(passed).toBe(true);
		expect(ran).toEqual([
			'run --silent test:firefox',
			expect.stringMatching(
				/^run --silent test:firefox -- --last-failed --workers=1 .*--output=test-results\/second-run/
			)
		]);
		expect(tally).toEqual({ passed: 3, failed: 0, skipped: 0 });
		expect(failuresReported(folder)).toEqual([]);
		expect(unsteadyReported(folder)).toEqual([
			{ test: '[firefox] a.spec.ts:7 › two', reason: 'two broke', trace: 'two.zip' },
			{ test: '[firefox] a.spec.ts:7 › three', reason: 'three broke', trace: 'three.zip' }
		]);
	});

	it('fails where one fails twice, and tells it from one that is unsteady', () => {
		const first = report({ one: 'unexpected', two: 'unexpected', three: 'expected' });
		const { passed, tally } = play(first, report({ one: 'expected', two: 'unexpected' }));
		expect(passed).toBe(false);
		expect(tally).toEqual({ passed: 2, failed: 1, skipped: 0 });
		expect(failuresReported(folder)).toEqual([{ test: '[firefox] a.spec.ts:7 › two', reason: 'two broke\ntwo broke' }]);
		expect(unsteadyReported(folder).map(({ reason }) => reason)).toEqual(['one broke']);
	});

	it('counts what had no turn at first, since it stood behind what failed, as the second run finds it', () => {
		const first = report({ one: 'unexpected', two: 'skipped', three: 'skipped' });
		const { passed, tally } = play(first, report({ one: 'expected', two: 'expected', three: 'unexpected' }));
		expect(passed).toBe(false);
		expect(tally).toEqual({ passed: 2, failed: 1, skipped: 0 });
		expect(unsteadyReported(folder)).toHaveLength(1);
	});

	it.each([
		['leaves no report', undefined],
		['does not run what failed', report({})],
		['breaks outside of any test', report({ one: 'expected' }, [{ message: 'No server' }])]
	])('fails where the second run %s', (_, second) => {
		const { passed, tally } = play(report({ one: 'unexpected' }), second);
		expect(passed).toBe(false);
		expect(tally.failed).toBe(1);
	});

	it('does not run again what is beyond that', () => {
		expect(play(failing(6))).toMatchObject({ passed: false, ran: { length: 1 }, tally: { failed: 6 } });
		expect(play(undefined)).toMatchObject({ passed: false, ran: { length: 1 } });
	});

	it('takes no report of an earlier day for its own', () => {
		writeFileSync(join(folder, 'test-firefox.json'), JSON.stringify(failing(1)));
		writeFileSync(join(folder, 'test-firefox.failed'), '');
		expect(play(undefined)).toMatchObject({ passed: false, ran: { length: 1 } });
	});
});
