import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { describeFault, type CourseFault } from '../src/lib/course/course-error.ts';
import { readFrontMatter } from '../src/lib/course/front-matter.ts';
import { frontMatterSchema } from '../src/lib/course/lesson-schema.ts';
import { figureSchemas } from '../src/lib/figure/kinds/figure-schemas.ts';
import { parseMarkdown } from '../src/lib/library/parse-markdown.ts';
import { innerOf, schemasIn, withoutComment } from './author-fields/comments.ts';
import { describedSchemas, fieldFiles, README } from './author-fields/files.ts';

const schemas = describedSchemas();
const files = await fieldFiles(schemas);
const readme = files.get(README) ?? '';

describe('what authors look up', () => {
	it.each([...files])('%s is as the schemas have it; run npm run fields', (path, text) => {
		expect(existsSync(path), `${path} is missing: run npm run fields`).toBe(true);
		expect(readFileSync(path, 'utf8'), `${path} has fallen behind the schemas: run npm run fields`).toBe(text);
	});

	it.each(Object.entries(schemas))('says of every field of %s what it holds; write a comment over it', (_, schema) => {
		expect(withoutComment(schema)).toEqual([]);
	});

	it.each([
		['openFromStart', 'no: `false`'],
		['kept', 'no: `true`'],
		['exitUrl', 'address'],
		['help.directories[].url', 'address'],
		['harms[].by', '`woman`, `man`, `non-binary`, `unsaid`'],
		['endings.*.says', 'yes'],
		['situation', 'no'],
		['confirmation', 'no'],
		['reread.beat', 'yes'],
		['rows[].answers', 'entries by their keys'],
		['verdict', 'yes'],
		['invented', 'no'],
		['groups[].one', 'yes'],
		['groups[].parts[].unsure', 'no: `false`'],
		['level.drawn', '`strands`, `line`'],
		['steps[].effect', 'whole number, -10 to 10']
	])('has %s in the tables', (field, says) => {
		const row = readme.split('\n').find((line) => line.startsWith(`| \`${field}\` `));
		expect(row?.split('|').map((cell) => cell.trim())).toContain(says);
	});

	it.each(['situation', 'notFor'])('has %s, which all kinds share, once', (field) => {
		expect(readme.split('\n').filter((line) => line.startsWith(`| \`${field}\` `))).toHaveLength(1);
	});

	it.each(Object.keys(figureSchemas))('has a table of the figure %s', (kind) => {
		const [, own = ''] = readme.slice(readme.indexOf('### Fields of figures')).split(`**\`${kind}\`.** `);
		expect(own.split('\n')[2]).toMatch(/^\| Field /);
	});
});

describe('the schemas for editors', () => {
	it('offer each kind of question with its own fields', () => {
		const question = innerOf(innerOf(schemas.quiz.properties?.questions)?.items);
		const fieldsOf = (kind: string) =>
			schemasIn(question?.oneOf)
				.map(({ properties = {} }) => properties)
				.find((properties) => innerOf(properties.kind)?.const === kind) ?? {};
		expect(Object.keys(fieldsOf('ordering'))).toContain('strays');
		expect(Object.keys(fieldsOf('sorting'))).not.toContain('strays');
		expect(innerOf(fieldsOf('ordering').strays)?.description).toContain('left out');
	});

	it('can be named in the first line of front matter', async () => {
		const lesson = readFileSync('lessons/1-see-the-dance/02-two-pulls/lesson.md', 'utf8');
		const named = lesson.replace('---\n', '---\n# yaml-language-server: $schema=../../../schemas/lesson.json\n');
		const [plain, commented] = await Promise.all(
			[lesson, named].map(async (text) => readFrontMatter('lesson.md', await parseMarkdown(text), frontMatterSchema))
		);
		expect(commented?.faults).toEqual([]);
		expect(commented?.data).toEqual(plain?.data);
	});

	it('send no browser what they say', async () => {
		const built = await build({
			configFile: false,
			logLevel: 'silent',
			build: { write: false, rolldownOptions: { input: 'src/lib/quiz/question.ts', preserveEntrySignatures: 'strict' } }
		});
		const code = JSON.stringify(built);
		const said = [...JSON.stringify(schemas.quiz).matchAll(/"description":"([^"]*)"/g)].map(([, words = '']) => words);
		expect(code).toContain('expected a list of questions');
		expect(said.length).toBeGreaterThan(50);
		expect(said.filter((words) => code.includes(words))).toEqual([]);
	});
});

describe('the task of VS Code', () => {
	const tasks = v.parse(
		v.object({
			tasks: v.array(v.object({ problemMatcher: v.array(v.object({ pattern: v.object({ regexp: v.string() }) })) }))
		}),
		JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'))
	);
	const patterns = tasks.tasks.flatMap(({ problemMatcher }) =>
		problemMatcher.map(({ pattern }) => new RegExp(pattern.regexp))
	);

	it.each<[CourseFault, (string | undefined)[]]>([
		[
			{ file: 'lessons/1-a/02-b/lesson.md', line: 20, column: 3, message: '<Term of="x"> names no term' },
			['lessons/1-a/02-b/lesson.md', '20', '3', '<Term of="x"> names no term']
		],
		[
			{ file: 'lessons/1-a/02-b/quiz.ts', line: 7, field: 'questions.0.prompt', message: 'is missing' },
			['lessons/1-a/02-b/quiz.ts', '7', undefined, 'questions.0.prompt: is missing']
		],
		[
			{ file: 'lessons/course.ts', field: 'exitUrl', message: 'is missing' },
			['lessons/course.ts', 'exitUrl: is missing']
		],
		[{ file: 'lessons/course.ts', message: 'is missing' }, ['lessons/course.ts', 'is missing']]
	])('takes up a fault once, with its place: %o', (fault, taken) => {
		const matches = patterns.flatMap((pattern) => {
			const match = pattern.exec(describeFault(fault));
			return match ? [match.slice(1)] : [];
		});
		expect(matches).toEqual([taken]);
	});
});
