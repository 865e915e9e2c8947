import { execFile } from 'node:child_process';
import {
	appendFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Starting Vite takes a second or two; on a busy machine a good deal more. */
const PATIENCE_MILLIS = 120_000;

interface Outcome {
	code: number;
	out: string;
	err: string;
}

/** Runs a script of `scripts/` with these lines piped in. */
function run(
	script: string,
	args: readonly string[],
	{ COURSE = '', lines = [] as readonly string[] } = {}
): Promise<Outcome> {
	return new Promise((resolve) => {
		const env = { ...process.env, COURSE, FORCE_COLOR: '0' };
		const child = execFile(
			process.execPath,
			[join(ROOT, 'scripts', script), ...args],
			{ env, cwd: ROOT },
			(error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err })
		);
		child.stdin?.end(lines.map((line) => `${line}\n`).join(''));
	});
}

/** Every file below a folder with its text. */
function all(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map((file) => join(file.parentPath, file.name)).sort();
	return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

// Within the project, where programs find #lib, and where no check of the project's own files looks.
let place = '';
let course = '';
beforeAll(() => {
	mkdirSync(join(ROOT, 'test-results'), { recursive: true });
	place = mkdtempSync(join(ROOT, 'test-results/new-'));
	course = relative(ROOT, join(place, 'bread'));
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const passes = async () => {
	const { code, out, err } = await run('lessons-check.js', [], { COURSE: course });
	expect(err).toBe('');
	expect(out).toContain('No faults.');
	expect(code).toBe(0);
};

describe('npm run new', { timeout: PATIENCE_MILLIS }, () => {
	it('says what it can begin', async () => {
		const { code, err } = await run('new.js', ['lessn']);
		expect(err).toContain('npm run new lesson, or npm run new course');
		expect(code).toBe(1);
	});

	it('writes nothing where the answers end too early', async () => {
		const { code, out, err } = await run('new.js', ['course'], { lines: ['Bread', '', `${course}/`] });
		expect(out).toContain('Title of the first lesson: ');
		expect(err).toContain('The answers end before “Title of the first lesson”. Nothing was written.');
		expect(code).toBe(1);
		expect(readdirSync(place)).toEqual([]);
	});

	it('writes nothing where an option will not do, or is none', async () => {
		const options = ['--yes', '--title', 'Bread', '--lesson', 'The bake', '--folder', course];
		const refused = await run('new.js', ['course', ...options, '--minutes', '0']);
		expect(refused.err).toContain('--minutes 0: expected at least 1 minute. Nothing was written.');
		const unknown = await run('new.js', ['course', ...options, '--titel', 'Bread']);
		expect(unknown.err).toContain("Unknown option '--titel'. Expected options of --title, --id, ");
		expect([refused.code, unknown.code]).toEqual([1, 1]);
		expect(readdirSync(place)).toEqual([]);
	});

	it('begins a course that passes the check, asking again for what will not do', async () => {
		const lines = [
			...['', `Bread: “plain”, isn't it?`],
			...['Bread', 'bread'],
			...['lessons/bread', course],
			'',
			...['english', 'en-GB'],
			...['http://example.org/', 'https://example.org/'],
			...['Dough', ''],
			...['The bake', 'the bake', ''],
			...['ten', '10'],
			...['play', 's']
		];
		const { code, out } = await run('new.js', ['course'], { lines });
		for (const said of [
			'expected a text that is not empty.',
			'Bread: expected lower-case letters, digits and hyphens',
			'lessons/bread: lies in the course lessons',
			'english: expected a language tag',
			'http://example.org/: expected the address of another site, as in https://example.org/',
			'browser’s history',
			'the bake: expected lower-case letters',
			'ten: expected a whole number of minutes',
			'play: expected none, scene or activity',
			'YOUR WORDS'
		])
			expect(out).toContain(said);
		expect(out.trim().split('\n').slice(-3)).toEqual(
			['dev', 'lessons:check', 'build'].map((command) => `  COURSE=${course} npm run ${command}`)
		);
		expect(code).toBe(0);
		const files = all(place);
		expect(Object.keys(files)).toEqual(
			[
				...['1-dough/01-the-bake/lesson.md', '1-dough/01-the-bake/quiz.ts', '1-dough/01-the-bake/scenario.ts'],
				...['1-dough/module.md', 'claims.ts', 'course-id.ts', 'course.ts', 'glossary.ts', 'ideas.ts', 'sources.ts']
			].map((file) => `bread/${file}`)
		);
		expect(files['bread/course-id.ts']).toContain("export const courseId = 'bread';");
		expect(files['bread/course.ts']).toContain("language: 'en-GB'");
		// No answer is left out, and no name of a template is left.
		expect(Object.values(files).join('')).not.toMatch(/%\w+%/);
		expect(files['bread/1-dough/01-the-bake/lesson.md']).toContain('[YOUR WORDS: ');
		await passes();
	});

	it('puts no course over another', async () => {
		const before = all(place);
		const { code, err } = await run('new.js', [
			'course',
			'--yes',
			'--title',
			'Cake',
			'--lesson',
			'Sugar',
			'--folder',
			course
		]);
		expect(err).toContain('exists already, and nothing is overwritten');
		expect(code).toBe(1);
		expect(all(place)).toEqual(before);
	});

	it('begins lessons that keep to the limits of a course of dilemmas, and moves up the numbers of those that follow', async () => {
		const file = join(ROOT, course, 'course.ts');
		writeFileSync(
			file,
			readFileSync(file, 'utf8').replace('\ttagline:', '\tdilemmas: true,\n\tguessable: 40,\n\ttagline:')
		);
		// The small scene of the first lesson is no dilemma.
		rmSync(join(ROOT, course, '1-dough/01-the-bake/scenario.ts'));
		appendFileSync(join(ROOT, course, '1-dough/01-the-bake/quiz.ts'), '// Written on.\n');

		const second = ['new', 'Oven', '', 'Steam', '', '', 'new', 'Steam keeps a crust soft.', 'scene'];
		const begun = await run('new.js', ['lesson'], { COURSE: course, lines: second });
		expect(begun.err).toBe('');
		expect(begun.out).toContain('  1  Dough (lesson 1)');
		expect(readFileSync(join(ROOT, course, 'ideas.ts'), 'utf8')).toContain("\t2: 'Steam keeps a crust soft.'\n");
		expect(readFileSync(join(ROOT, course, '2-oven/02-steam/quiz.ts'), 'utf8')).toContain('ideas: [2]');

		const third = ['3', '1', 'Salt', 'steam', 'salt', '91', '12', '1, 7', '2, 1', 'activity', 'perhaps', 'yes'];
		const moved = await run('new.js', ['lesson'], { COURSE: course, lines: third });
		expect(moved.err).toBe('');
		for (const said of [
			'3: expected 1, 2, new.',
			`steam: taken by ${course}/2-oven/02-steam; ids are unique and never reused.`,
			'91: expected at most 90 minutes.',
			`7 is no idea of ${course}/ideas.ts`,
			`${course}/2-oven/02-steam becomes 03-steam`,
			'perhaps: expected yes or no.'
		])
			expect(moved.out).toContain(said);
		expect(existsSync(join(ROOT, course, '1-dough/02-salt/activity.ts'))).toBe(true);
		expect(existsSync(join(ROOT, course, '2-oven/02-steam'))).toBe(false);
		expect(existsSync(join(ROOT, course, '2-oven/03-steam/scenario.ts'))).toBe(true);
		expect(readFileSync(join(ROOT, course, '1-dough/01-the-bake/quiz.ts'), 'utf8')).toMatch(/\/\/ Written on\.\n$/);
		await passes();
	});

	it('renames nothing that may not be renamed', async () => {
		const before = all(place);
		const options = ['--yes', '--module', '1', '--title', 'Yeast', '--renumber', 'no'];
		const { code, err } = await run('new.js', ['lesson', ...options], { COURSE: course });
		expect(err).toContain('choose the last module, or a new one');
		expect(code).toBe(1);
		expect(all(place)).toEqual(before);
	});

	it('begins no lesson in a course that is not there, or cannot be read', async () => {
		expect((await run('new.js', ['lesson'], { COURSE: `${course}-x` })).err).toContain('there is no such folder');
		writeFileSync(join(ROOT, course, 'ideas.ts'), 'export const ideas = {');
		const { code, err } = await run('new.js', ['lesson', '--yes', '--title', 'Yeast'], { COURSE: course });
		expect(err).toContain(`${course}/ideas.ts is missing or cannot be read; npm run lessons:check says why.`);
		expect(code).toBe(1);
	});
});
