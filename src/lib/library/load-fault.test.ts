import { describe, expect, it } from 'vitest';
import { exportFault, loadFault } from './load-fault.ts';

const FILE = 'lessons/1-start/01-first/quiz.ts';
/** An error as it comes from a compiler or a runner, with this stack. */
const failing = (message: string, more: object = {}) => Object.assign(new Error(message), { stack: '' }, more);
const DRAWN =
	'\u001b[31m[PARSE_ERROR] \u001b[0mExpected `,` or `}` but found `Identifier`\n   ╭─[ ../course/1-start/01-first/quiz.ts:3:2 ]\n   │\n 1 │ export const quiz = {\n───╯\n';

describe('what keeps a file from being read', () => {
	it('is told whole, though the message has colons and several lines', () =>
		expect(loadFault(FILE, failing("Invalid definition for 'a.b':\nChild state 'c' does not exist")).message).toBe(
			"cannot be read: Invalid definition for 'a.b': Child state 'c' does not exist"
		));

	it('is placed where the file threw, in whatever folder the course lies', () => {
		const stack = `Error: no\n    at deep (/x/src/lib/a.ts:1:2)\n    at /x/bread/1-start/01-first/quiz.ts:7:21\n    at c`;
		expect(loadFault(FILE, failing('no', { stack }))).toEqual({ line: 7, column: 21, message: 'cannot be read: no' });
	});

	it('is placed where the compiler stopped, in its words and without its drawing', () => {
		const error = failing('Transform failed with 1 error:', {
			errors: [{ message: DRAWN }],
			id: `/x/course/1-start/01-first/quiz.ts`
		});
		const expected = {
			line: 3,
			column: 2,
			message: 'cannot be read: Expected `,` or `}` but found `Identifier`'
		};
		expect(loadFault(FILE, error)).toEqual(expected);
		const loc = { file: `/x/course/1-start/01-first/quiz.ts`, line: 3, column: 1 };
		expect(loadFault(FILE, failing('Expected `,` or `}` but found `Identifier`', { loc }))).toEqual(expected);
	});

	it('names the other file whose slip it is', () =>
		expect(
			loadFault(FILE, failing('Transform failed', { errors: [{ message: DRAWN }], id: '/x/simulator/proof.ts' }))
		).toEqual({
			message: 'cannot be read: simulator/proof.ts:3:2 is at fault: Expected `,` or `}` but found `Identifier`'
		}));

	it.each([
		["Cannot find module '#lib/quiz/qestion.ts' imported from '/x/lessons/1-start/01-first/quiz.ts'", ''],
		[
			'Failed to load url #lib/quiz/qestion.ts (resolved id: #lib/quiz/qestion.ts) in /x/lessons/1-start/01-first/quiz.ts. Does the file exist?',
			''
		],
		[
			'Failed to resolve import "#lib/quiz/qestion.ts" from "lessons/1-start/01-first/quiz.ts". Does the file exist?',
			''
		],
		["Cannot find module '#lib/quiz/qestion.ts' imported from '/x/simulator/proof.ts'", 'simulator/proof.ts ']
	])('names an import that is not there: %s', (message, by) =>
		expect(loadFault(FILE, failing(message)).message).toBe(
			`cannot be read: ${by}imports '#lib/quiz/qestion.ts', which is not there`
		)
	);

	it('calls things as the author calls them', () => {
		const message = '(0 , __vite_ssr_import_0__.defineQuizz) is not a function';
		expect(loadFault(FILE, failing(message)).message).toBe('cannot be read: defineQuizz is not a function');
		expect(loadFault(FILE, failing('__vite_ssr_import_0__.scene.make is not a function')).message).toBe(
			'cannot be read: scene.make is not a function'
		);
	});

	it('may be no error at all, or one without words', () => {
		expect(loadFault(FILE, 'stop').message).toBe('cannot be read: it throws stop');
		expect(loadFault(FILE, failing('')).message).toBe('cannot be read: Error');
	});
});

describe('a file without the export that is looked for', () => {
	it.each<[object, string]>([
		[{}, 'expected an export named quiz; the file exports nothing'],
		[{ quizz: {} }, 'expected an export named quiz; the file exports quizz'],
		[{ default: {} }, 'expected an export named quiz; write export const quiz = … in place of export default'],
		[{ quiz: undefined }, 'is undefined; expected an export named quiz']
	])('%j says what it exports', (module, message) => expect(exportFault('quiz', { ...module })).toBe(message));
});
