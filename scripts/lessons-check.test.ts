import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
	FRONT_MATTER,
	lessonFile,
	QUIZ,
	READING,
	SCENE,
	WHOLE_COURSE,
	withCourse,
	type CourseFiles
} from './course-for-tests.ts';

const SCRIPT = fileURLToPath(new URL('lessons-check.js', import.meta.url));
/** Starting Vite takes a second or two; on a busy machine a good deal more. */
const PATIENCE_MILLIS = 60_000;

interface Outcome {
	code: number;
	out: string;
	err: string;
}
const run = (args: string[], COURSE = ''): Promise<Outcome> =>
	new Promise((resolve) => {
		const env = { ...process.env, COURSE, FORCE_COLOR: '0' };
		execFile(process.execPath, [SCRIPT, ...args], { env }, (error, out, err) =>
			resolve({ code: error ? Number(error.code) : 0, out, err })
		);
	});
const check = (files: CourseFiles): Promise<Outcome> => withCourse(files, (root) => run([root]));

/** A lesson's files, some of them spoilt. */
const lesson = (folder: string, spoilt: CourseFiles = {}): CourseFiles =>
	Object.fromEntries(
		Object.entries({ 'lesson.md': lessonFile(), 'quiz.ts': QUIZ, ...spoilt }).map(([name, text]) => [
			`lessons/${folder}/${name}`,
			text
		])
	);
/** Replaces a text that is there, once. */
function spoil(text: string, part: string, by: string): string {
	if (text.split(part).length !== 2) throw new Error(`'${part}' is not there once`);
	return text.replace(part, () => by);
}

describe('lessons:check', () => {
	it(
		'passes a whole course, and says what is in it',
		async () => {
			const { code, out, err } = await check(WHOLE_COURSE);
			expect(err).toBe('');
			expect(out).toMatch(/1 first.*\b2\b.*\b1\b.*\b3\b.*\b2\b/);
			expect(out).toContain('No faults.');
			expect(code).toBe(0);
		},
		PATIENCE_MILLIS
	);

	it(
		'passes the second course, which COURSE names',
		async () => {
			const { code, out, err } = await run([], 'tests/courses/bread');
			expect(err).toBe('');
			expect(out).toMatch(/1 flour-and-water.*\n.*2 the-bake/);
			expect(code).toBe(0);
		},
		PATIENCE_MILLIS
	);

	it(
		'names each fault of an author by file, line, column or field, and what was expected',
		async () => {
			const files: CourseFiles = {
				...WHOLE_COURSE,
				'lessons/2_more/module.md': WHOLE_COURSE['lessons/1-start/module.md'] ?? '',
				'lessons/claims.ts': spoil(WHOLE_COURSE['lessons/claims.ts'] ?? '', "rating: 'weak'", "rating: 'soso'"),
				...lesson('1-start/02-yaml', {
					'lesson.md': lessonFile(spoil(FRONT_MATTER, 'title: A lesson', 'title: A lesson: or two'))
				}),
				...lesson('1-start/03-fields', {
					'lesson.md': lessonFile(spoil(FRONT_MATTER, 'minutes: 10', 'minuts: 10'))
				}),
				...lesson('1-start/04-prose', {
					'lesson.md': lessonFile(
						FRONT_MATTER,
						`${READING}\n1 < 2, and {a}.\n\n<Quote of="a" />\n\n<Guess ask="Why?">\n\nBecause.\n\nA <Term of="bound">bound</Term>.\n`
					)
				}),
				...lesson('1-start/05-questions', {
					'quiz.ts': spoil(
						spoil(spoil(QUIZ, ", right: true, feedback: 'Yes.'", ", feedback: 'Yes.'"), "id: 'second'", "id: 'Second'"),
						"wrong: 'No.'",
						"wrong: ''"
					)
				}),
				...lesson('1-start/06-feedback', { 'quiz.ts': spoil(QUIZ, "text: 'B', feedback: 'No.'", "text: 'B'") }),
				...lesson('1-start/07-ids', { 'quiz.ts': spoil(QUIZ, "id: 'second'", "id: 'first'") }),
				...lesson('1-start/08-reread', { 'quiz.ts': spoil(QUIZ, "beat: 'two'", "beat: 'seven'") }),
				...lesson('1-start/09-proof', {
					'scenario.ts': spoil(SCENE, 'warmth: 6', 'warmth: 0').replace(
						"target: 'hall', actions",
						"target: 'tea', actions"
					)
				}),
				...lesson('1-start/10-scene', {
					'scenario.ts': spoil(
						spoil(SCENE, "text: 'A hall.'", "text: ''"),
						"{ type: 'atLeast', params: { warmth: 6 } }",
						'() => true'
					)
				}),
				...lesson('1-start/11-throws', { 'quiz.ts': `${QUIZ}\nthrow new Error('no such card');\n` }),
				...lesson('1-start/12-syntax', { 'quiz.ts': spoil(QUIZ, 'ideas: [1],\n', 'ideas: [1]\n') }),
				...lesson('1-start/13-yaml'),
				...lesson('1-start/14-pictures', {
					'lesson.md': lessonFile(FRONT_MATTER, `${READING}\n![A leaf](laef.svg)\n`),
					'leaf.svg': '<svg viewBox="0 0 9 9"></svg>'
				})
			};
			const line = (file: string, part: string): string => {
				const path = file === 'claims.ts' ? `lessons/${file}` : `lessons/1-start/${file}`;
				const [before = ''] = (files[path] ?? '').split(part);
				const lines = before.split('\n');
				// A TypeScript file is told of by the column too, and there the part begins.
				return `${path}:${lines.length}${path.endsWith('.ts') ? `:${(lines.at(-1) ?? '').length + 1}` : ''}`;
			};
			const { code, out, err } = await check(files);
			const at = (file: string, part: string, rest: string) => `${line(file, part)}${rest}`;
			expect(err.trim().split('\n')).toEqual([
				at('02-yaml/lesson.md', 'title:', ":8: a text with a colon needs quotes: title: 'A lesson: or two'"),
				at('03-fields/lesson.md', 'minuts', ':1 minuts: is not a field here; did you mean minutes?'),
				at(
					'04-prose/lesson.md',
					'<Quote',
					':1: <Quote of="a" /> is not a component of the course; expected one of Term, Evidence, Guess, Myth, Example, Figure, Recording'
				),
				at('04-prose/lesson.md', '<Guess', ':1: <Guess> is never closed'),
				at('04-prose/lesson.md', '"bound"', ':3: <Term of="bound"> names no term of lessons/glossary.ts'),
				at('05-questions/quiz.ts', 'options', ' questions.0.options: expected exactly one option with right: true'),
				at(
					'05-questions/quiz.ts',
					"id: 'Second'",
					' questions.1.id: expected lower-case letters, digits and hyphens, as in the-bake'
				),
				at(
					'05-questions/quiz.ts',
					"wrong: ''",
					' questions.1.feedback.wrong: expected feedback: why it tempts, what is true'
				),
				at(
					'06-feedback/quiz.ts',
					"{ id: 'b'",
					' questions.0.options.1.feedback: is missing; expected feedback: why it tempts, what is true'
				),
				at(
					'07-ids/quiz.ts',
					"id: 'first',\n\t\t\tideas: [1],",
					' questions.1.id: is the id of questions.0 too; expected ids that differ from each other'
				),
				at(
					'08-reread/quiz.ts',
					"beat: 'seven'",
					" questions.0.reread.beat: 'seven' is no beat of reread; expected one of a-key-on-the-table, two, three, four, five, six"
				),
				at('09-proof/scenario.ts', 'knock: {', ' states.hall.on.knock: has a guard that can never fail'),
				at('10-scene/scenario.ts', "text: ''", ' states.hall.meta.text: expected a text that is not empty'),
				at(
					'10-scene/scenario.ts',
					'guard: () =>',
					' states.hall.on.knock.guard: is a function; expected a guard of type atLeast, atMost, flag, countOf, not, all or any'
				),
				at('11-throws/quiz.ts', 'new Error', ': cannot be read: no such card'),
				at('12-syntax/quiz.ts', "prompt: 'Fill it.'", ": cannot be read: ',' expected."),
				'lessons/1-start/13-yaml: has the same id as lessons/1-start/02-yaml; ids are unique and never reused',
				'lessons/1-start/14-pictures/leaf.svg: is shown nowhere; write ![What it shows](leaf.svg) in lesson.md, or take it away',
				at('14-pictures/lesson.md', 'laef.svg', ':1: laef.svg does not lie beside lesson.md; did you mean leaf.svg?'),
				'lessons/2_more: expected a folder named by number and id, as in 2-oven',
				at('claims.ts', 'rating', ' claim.rating: expected one of strong, moderate, mixed, weak, overclaim'),
				'',
				'21 fault(s) in the lessons.'
			]);
			expect(out).toBe('');
			expect(code).toBe(1);
		},
		PATIENCE_MILLIS
	);

	it(
		'says what the whole course leaves out, once every lesson can be read',
		async () => {
			const { code, err } = await check({
				...WHOLE_COURSE,
				'lessons/1-start/01-first/lesson.md': lessonFile(
					spoil(FRONT_MATTER, ', 3]', ']'),
					spoil(READING, '<Evidence of="claim" />', '')
				),
				'lessons/1-start/01-first/quiz.ts': spoil(QUIZ, '[1, 2, ', '[1, ')
			});
			expect(err.trim().split('\n')).toEqual([
				'lessons/claims.ts:2:2 claim: is a claim that no lesson cites with <Evidence>',
				'lessons/ideas.ts:3:2 2: is an idea that no question asks about',
				'lessons/ideas.ts:4:2 3: is an idea that no lesson declares',
				'',
				'3 fault(s) in the lessons.'
			]);
			expect(code).toBe(1);
		},
		PATIENCE_MILLIS
	);

	it(
		'does not take a folder without lessons for a whole course',
		async () => {
			const { code, err } = await check({ 'README.md': 'Nothing here.' });
			expect(err).toMatch(/lessons: has no lessons; expected folders[^]*Looked in \//);
			expect(code).toBe(1);
		},
		PATIENCE_MILLIS
	);
});
