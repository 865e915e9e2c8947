import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOfExport, placeOfField, syntaxFault, withLine } from './fault-line.ts';

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

/** As `line:column`. */
const at = (place: { line: number; column: number } | undefined) => place && `${place.line}:${place.column}`;

describe('the place of a field', () => {
	it.each([
		['questions', '10:2'],
		['questions.0', '11:3'],
		['questions.0.id', '11:5'],
		['questions.1', '12:3'],
		['questions.1.id', '13:4'],
		['questions.1.prompt', '14:4'],
		['questions.1.options', '16:4'],
		['questions.1.options.1.id', '18:7'],
		// A constant of the file: where its own field stands
		['questions.1.options.0.feedback', '6:2'],
		['questions.2.id', '5:2'],
		['questions.1.ideas.1', '3:17'],
		// What is missing: the nearest thing around it
		['questions.0.prompt', '11:3'],
		['questions.1.options.1.feedback', '18:5'],
		['questions.7', '10:2'],
		['gentle', '9:32']
	])('%s is %s', (field, place) => expect(at(placeOfField(QUIZ, field))).toBe(place));

	it('is found in what a machine is made of', () => {
		const scene = [
			"const first = 'a';",
			'export const scenario = scene.createMachine({',
			'context: start({ near: 11 }),',
			'states: {',
			'"hall": {',
			'on: { ask: {',
			'  guard: {}',
			'} } } } });'
		].join('\n');
		expect(at(placeOfField(scene, 'states.hall.on.ask.guard'))).toBe('7:3');
		expect(at(placeOfField(scene, 'context.values.near'))).toBe('3:18');
	});

	it('is found in what keeps to a type', () => {
		expect(at(placeOfField('export const claims = {\na: {\nrating: 1 } } satisfies Claims;', 'a.rating'))).toBe('3:1');
		expect(at(placeOfField('export const claims = ({\na: 1 }) as const;', 'a'))).toBe('2:1');
	});

	it('is found in what is spread, in what is named once, and in what is exported further down', () => {
		const text = [
			'const common = { ideas: [1] };',
			'const more = [{ id: 1 }];',
			'const prompt = { a: 1 };',
			'const quiz = { questions: [{ ...common, prompt }, ...more] };',
			'export { quiz };'
		].join('\n');
		expect(at(placeOfField(text, 'questions.0.ideas.0'))).toBe('1:26');
		expect(at(placeOfField(text, 'questions.0.prompt.a'))).toBe('3:18');
		expect(at(placeOfField(text, 'questions.1.id'))).toBe('2:17');
	});

	it('is found in the export that is meant, and not in another', () => {
		const text = 'export const shared = { a: 1 };\nexport const quiz = { a: 2 };';
		expect(at(placeOfField(text, 'a', 'quiz'))).toBe('2:23');
	});

	it.each(['', 'export const quiz = 5;', 'const quiz = { a: 1 };', 'export default { a: 1 };'])(
		'is unknown in %j',
		(text) => expect(placeOfField(text, 'a')).toBeUndefined()
	);
});

describe('the place of an export', () => {
	const placed = (text: string) => at(placeOfExport(text, 'quiz'));
	it('is where its name stands', () => expect(placed('\nexport const a = 1;\nexport const quiz = 5;')).toBe('3:14'));
	it('is that of the name that comes nearest', () =>
		expect(placed('export const a = 1;\nexport const quizz = {};')).toBe('2:14'));
	it('is that of the first, whatever it is', () => {
		expect(placed('const a = 1;\nexport default a;')).toBe('2:1');
		expect(placed('export function make() {}')).toBe('1:17');
	});
	it('is unknown where nothing is exported', () => expect(placed('const quiz = {};')).toBeUndefined());
});

describe('a slip of syntax', () => {
	it('is told in the compiler’s words', () =>
		expect(syntaxFault('export const a = {\n\tb: 1\n\tc: 2\n};')).toEqual({
			line: 3,
			column: 2,
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
		const files = {
			'course.ts': 'export const course = {\n\thelp: {\n\t\tdirectories: [\n\t\t\t{\n\t\t\t\turl: 1\n} ] } };\n',
			'course-id.ts': 'export const courseId = () => 1;\n',
			'quizz.ts': 'const a = 1;\nexport const quiz = a;\n',
			'no-engine.ts': "import type { A } from './a.ts';\nimport { defineQuiz } from '#lib/quiz/qestion.ts';\n",
			'no-neighbour.ts': "import { a } from  './quizzz.ts';\n",
			'no-name.ts': "import { defineQuizz } from '#lib/quiz/question.ts';\n",
			'no-package.ts': "import { x } from 'xstaet';\n"
		};
		for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text);
	});
	afterAll(() => rm(root, { recursive: true }));

	it('adds line and column of a field', async () => {
		const fault = { file: 'quiz.ts', field: 'questions.1.prompt', message: 'm' };
		expect(await withLine(fault, root)).toEqual({ ...fault, line: 14, column: 4 });
	});
	it('finds a nested field of a course', async () => {
		const fault = { file: 'course.ts', field: 'help.directories.0.url', message: 'm' };
		expect(await withLine(fault, root)).toMatchObject({ line: 5, column: 5 });
	});
	it.each([{}, { line: 2 }])('says what a slip is, and where, for all that is known as %j', async (known) => {
		const fault = { file: 'broken.ts', message: 'cannot be read: Transform failed', ...known };
		expect(await withLine(fault, root)).toEqual({
			file: 'broken.ts',
			line: 3,
			column: 1,
			message: expect.stringContaining('expected.') as string
		});
	});
	it('places what is wrong with a whole file at what it exports', async () => {
		const fault = { file: 'quizz.ts', message: 'expected an export named quizz' };
		expect(await withLine(fault, root)).toEqual({ ...fault, line: 2, column: 14 });
		const refused = { file: 'course-id.ts', message: 'is a function; expected an id' };
		expect(await withLine(refused, root)).toEqual({ ...refused, line: 1, column: 14 });
	});
	it.each([
		['no-engine.ts', '2:28', "imports '#lib/quiz/qestion.ts', which is not there; did you mean #lib/quiz/question.ts?"],
		['no-neighbour.ts', '1:20', "imports './quizzz.ts', which is not there; did you mean ./quizz.ts?"],
		['no-name.ts', '1:10', 'imports defineQuizz, which #lib/quiz/question.ts does not export; did you mean defineQuiz?']
	])('says which import of %s leads nowhere', async (file, place, words) => {
		const found = await withLine({ file, message: 'cannot be read: defineQuizz is not a function' }, root);
		expect([found.message, found.line && `${found.line}:${String(found.column)}`]).toEqual([
			`cannot be read: ${words}`,
			place
		]);
	});
	it('finds the import of a package that is not there', async () => {
		const fault = { file: 'no-package.ts', message: "cannot be read: imports 'xstaet', which is not there" };
		expect(await withLine(fault, root)).toEqual({ ...fault, line: 1, column: 19 });
	});
	it.each([
		[{ file: 'quiz.ts', line: 3, field: 'questions', message: 'has one' }],
		[{ file: 'lesson.md', field: 'title', message: 'is no TypeScript' }],
		[{ file: 'gone.ts', message: 'is missing' }],
		[{ file: 'quiz.ts', line: 3, column: 1, message: 'cannot be read: no such card' }],
		[{ file: 'quiz.ts', message: 'stands beside another' }],
		// A name that is missing is no reason, as long as something else is said.
		[{ file: 'no-name.ts', line: 2, column: 1, message: 'cannot be read: no such card' }]
	])('leaves %j alone', async (fault) => expect(await withLine(fault, root)).toEqual(fault));
});
