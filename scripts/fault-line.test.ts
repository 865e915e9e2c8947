import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineOfField, syntaxFault, withLine } from './fault-line.ts';

const QUIZ = `import { defineQuiz } from '#lib/quiz/question.ts';

const ALL = [1, 2];
const shared = {
	id: 'shared',
	feedback: 'Why.'
};

export const quiz = defineQuiz({
	questions: [
		{ id: 'first' },
		{
			id: 'second',
			'prompt': 'Which?',
			ideas: ALL,
			options: [
				shared,
				{ id: 'b' } as const
			]
		},
		shared
	]
});
`;

describe('the line of a field', () => {
	it.each([
		['questions', 10],
		['questions.0', 11],
		['questions.0.id', 11],
		['questions.1', 12],
		['questions.1.id', 13],
		['questions.1.prompt', 14],
		['questions.1.options', 16],
		['questions.1.options.1.id', 18],
		// A constant of the file: where its own field stands
		['questions.1.options.0.feedback', 6],
		['questions.2.id', 5],
		['questions.1.ideas.1', 3],
		// What is missing: the nearest thing around it
		['questions.0.prompt', 11],
		['questions.1.options.1.feedback', 18],
		['questions.7', 10],
		['gentle', 9]
	])('%s is %i', (field, line) => expect(lineOfField(QUIZ, field)).toBe(line));

	it('is found in what a machine is made of', () => {
		const scene = [
			"const first = 'a';",
			'export const scenario = scene.createMachine({',
			'states: {',
			'"hall": {',
			'on: { ask: {',
			'guard: {}',
			'} } } } });'
		];
		expect(lineOfField(scene.join('\n'), 'states.hall.on.ask.guard')).toBe(6);
	});

	it('is found in what keeps to a type', () => {
		expect(lineOfField('export const claims = {\na: {\nrating: 1 } } satisfies Claims;', 'a.rating')).toBe(3);
		expect(lineOfField('export const claims = ({\na: 1 }) as const;', 'a')).toBe(2);
	});

	it.each(['', 'export const quiz = 5;', 'const quiz = { a: 1 };', 'export default { a: 1 };'])(
		'is unknown in %j',
		(text) => expect(lineOfField(text, 'a')).toBeUndefined()
	);
});

describe('a slip of syntax', () => {
	it('is told in the compiler’s words', () =>
		expect(syntaxFault('export const a = {\n\tb: 1\n\tc: 2\n};')).toEqual({
			line: 3,
			message: "cannot be read: ',' expected."
		}));
	it('is not seen where there is none', () => expect(syntaxFault(QUIZ)).toBeUndefined());
});

describe('withLine', () => {
	let root: string;
	beforeAll(async () => {
		root = await mkdtemp(join(tmpdir(), 'closer-lines-'));
		await writeFile(join(root, 'quiz.ts'), QUIZ);
		await writeFile(join(root, 'broken.ts'), 'export const quiz = {\n\ta: [1\n};\n');
	});
	afterAll(() => rm(root, { recursive: true }));

	it('adds the line of a field', async () => {
		const fault = { file: 'quiz.ts', field: 'questions.1.prompt', message: 'm' };
		expect(await withLine(fault, root)).toEqual({ ...fault, line: 14 });
	});
	it.each([{}, { line: 2 }])('says what a slip is, and on which line, for all that is known as %j', async (known) => {
		const fault = { file: 'broken.ts', message: 'cannot be read: Transform failed', ...known };
		expect(await withLine(fault, root)).toEqual({
			file: 'broken.ts',
			line: 3,
			message: expect.stringContaining('expected.') as string
		});
	});
	it.each([
		[{ file: 'quiz.ts', line: 3, field: 'questions', message: 'has one' }],
		[{ file: 'lesson.md', field: 'title', message: 'is no TypeScript' }],
		[{ file: 'gone.ts', message: 'is missing' }],
		[{ file: 'quiz.ts', line: 3, message: 'cannot be read: no such card' }],
		[{ file: 'quiz.ts', message: 'expected an export named scenario' }]
	])('leaves %j alone', async (fault) => expect(await withLine(fault, root)).toEqual(fault));
});
