import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failuresOf, tallyOf, unsteadyOf } from './tally.js';

describe('adding up tests', () => {
	it('reads Vitest’s report', () => {
		const report = {
			numPassedTests: 7,
			numFailedTests: 2,
			numFailedTestSuites: 1,
			numPendingTests: 1,
			numTodoTests: 1
		};
		expect(tallyOf(report)).toEqual({ passed: 7, failed: 2, skipped: 2 });
	});
	it('counts a file of tests that could not be read as a failure', () => {
		expect(tallyOf({ numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 1 })?.failed).toBe(1);
	});
	it('reads Playwright’s report, and takes a test that passed at the second attempt for a failure', () => {
		const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [] };
		expect(tallyOf(report)).toEqual({ passed: 5, failed: 2, skipped: 0 });
	});
	it('leaves other files alone', () => {
		expect(tallyOf({ passed: 5 })).toBeUndefined();
	});
});

describe('naming what failed', () => {
	it('reads Vitest’s report: by file and name, and files that could not be read', () => {
		const passed = { fullName: 'a rule holds', status: 'passed', failureMessages: [] };
		const failed = { fullName: 'a rule breaks', status: 'failed', failureMessages: ['\u001b[31mexpected 1\u001b[39m'] };
		const testResults = [
			{ name: resolve('src/a.test.ts'), status: 'failed', message: '', assertionResults: [passed, failed] },
			{ name: 'b.test.ts', status: 'failed', message: 'No such module', assertionResults: [] },
			{ name: 'c.test.ts', status: 'passed', message: '', assertionResults: [passed] }
		];
		expect(failuresOf({ testResults })).toEqual([
			{ test: `${join('src', 'a.test.ts')} › a rule breaks`, reason: 'expected 1' },
			{ test: 'b.test.ts', reason: 'No such module' }
		]);
	});
	it('reads Vitest’s report: what passed only when it was repeated', () => {
		const steady = { fullName: 'holds', status: 'passed', failureMessages: [] };
		const unsteady = { fullName: 'wavers', status: 'passed', failureMessages: ['at first'] };
		const failed = { fullName: 'breaks', status: 'failed', failureMessages: ['at first', 'again'] };
		const assertionResults = [steady, unsteady, failed];
		const testResults = [{ name: resolve('a.ts'), status: 'failed', message: '', assertionResults }];
		expect(unsteadyOf({ testResults })).toEqual([{ test: 'a.ts › wavers', reason: 'at first', trace: undefined }]);
		expect(failuresOf({ testResults })).toEqual([{ test: 'a.ts › breaks', reason: 'at first\nagain' }]);
	});
	it('reads Playwright’s report: by file, line and group, also what passed at the second attempt', () => {
		const spec = (title: string, status: string, ...messages: string[]) => ({
			...{
				title,
				line: 7,
				tests: [{ status, projectName: 'firefox', results: messages.map((message) => ({ errors: [{ message }] })) }]
			}
		});
		const suites = [
			{
				...{ title: 'a.spec.ts', file: 'a.spec.ts', specs: [spec('holds', 'expected')] },
				suites: [
					{
						title: 'offline',
						file: 'a.spec.ts',
						specs: [spec('breaks', 'unexpected', 'no'), spec('wavers', 'flaky', 'first')]
					}
				]
			}
		];
		expect(failuresOf({ suites, errors: [{ message: 'No browser' }] })).toEqual([
			{ test: '[firefox] a.spec.ts:7 › offline › breaks', reason: 'no' },
			{ test: '[firefox] a.spec.ts:7 › offline › wavers', reason: 'first' },
			{ test: 'outside of any test', reason: 'No browser' }
		]);
	});
	it('keeps to the beginning of a long message', () => {
		const message = Array.from({ length: 90 }, (_, line) => `line ${line}`).join('\n');
		const [failure] = failuresOf({ suites: [], errors: [{ message }] });
		expect(failure?.reason.split('\n')).toHaveLength(12);
	});
	it('leaves other files alone', () => {
		expect(failuresOf({ passed: 5 })).toEqual([]);
	});
});
