import { describe, expect, it } from 'vitest';
import { describeFault } from '../course/course-error.ts';
import { filesWith, lessonText, quizOf, question, simulatorIn } from './files-for-tests.ts';
import type { LessonFiles } from './lesson-files.ts';
import { readCourse } from './read-course.ts';
import { strayFileFaults } from './stray-files.ts';

const FIRST = 'lessons/1-start/01-first';
const IMAGES = 'jpg, jpeg, png, webp, svg, mp3, m4a, ogg, wav, mp4, webm';

/** A small course with more files in its folder, by path and text; a path that ends in `/` is an empty folder. */
function courseWith(more: Record<string, string>, files = filesWith()): LessonFiles {
	const folders = Object.keys(more).flatMap((path) => {
		const names = path.split('/').slice(0, -1);
		return names.slice(1).map((_, at) => `${names.slice(0, at + 2).join('/')}/`);
	});
	return {
		...files,
		paths: [...new Set([...files.paths, ...Object.keys(more), ...folders])].sort(),
		bytes: (path) => (path in more ? Promise.resolve(new TextEncoder().encode(more[path])) : files.bytes(path))
	};
}
const told = async (...files: Parameters<typeof courseWith>) =>
	(await strayFileFaults(courseWith(...files))).map(describeFault);
/** What is said of one more file. */
const toldOf = (path: string) => told({ [path]: '' });

describe('a course of which everything is read', () => {
	it('has no stray file', async () => expect(await told({})).toEqual([]));

	it.each([
		'lessons/README.md',
		'lessons/LICENSE',
		'lessons/LICENSE-CONTENT.md',
		'lessons/lessons.test.ts',
		`${FIRST}/quiz.test.ts`,
		`${FIRST}/figures/two-hills.ts`,
		`${FIRST}/moment.ts`,
		'lessons/glossary.ts'
	])('may have %s', async (path) => expect(await toldOf(path)).toEqual([]));

	it('leaves what a reading shows, and what it could show, to those who read it', async () =>
		expect(
			await told({ [`${FIRST}/leaf.svg`]: '', [`${FIRST}/lift.transcript.md`]: '', [`${FIRST}/lift.vtt`]: '' })
		).toEqual([]));

	it('may have any file in the program that a lesson brings along', async () => {
		const files = filesWith({}, simulatorIn(FIRST));
		expect(await told({ [`${FIRST}/simulator/model/weeks.ts`]: '', [`${FIRST}/simulator/a.json`]: '' }, files)).toEqual(
			[]
		);
	});

	it.each([
		['by a quiz beside it', `${FIRST}/rows.ts`, `${FIRST}/quiz.ts`, "import { rows } from './rows.ts';"],
		['without its ending', `${FIRST}/rows.ts`, `${FIRST}/quiz.ts`, "import { rows } from './rows';"],
		['from above', 'lessons/people.ts', `${FIRST}/quiz.ts`, 'import {\n\tpeople\n} from "../../people.ts";'],
		['by #lessons/', 'lessons/shared/people.ts', `${FIRST}/quiz.ts`, "export * from '#lessons/shared/people.ts';"],
		['when it is needed', `${FIRST}/data/rows.ts`, `${FIRST}/quiz.ts`, "await import('./data/rows.ts');"],
		['by a test', `${FIRST}/rows.ts`, `${FIRST}/rows.test.ts`, "import './rows.ts';"]
	])('may have a file that is imported %s', async (_, path, by, text) =>
		expect(await told({ [path]: '', [by]: text })).toEqual([])
	);

	it('does not count a file that imports itself alone', async () =>
		expect(await told({ [`${FIRST}/rows.ts`]: "import './rows.ts';" })).toHaveLength(1));
});

describe('a file that nothing reads', () => {
	it.each([
		[`${FIRST}/scenarios.ts`, 'is read by nothing; did you mean scenario.ts?'],
		[`${FIRST}/scene.ts`, 'is read by nothing; did you mean scenario.ts?'],
		[`${FIRST}/Activity.ts`, 'is read by nothing; did you mean activity.ts? Capitals count'],
		[`${FIRST}/quizz.ts`, 'is read by nothing, as quiz.ts stands beside it; take it away'],
		[`${FIRST}/quiz.js`, 'is read by nothing, as quiz.ts stands beside it; take it away'],
		[`${FIRST}/moment.ts.txt`, 'is read by nothing; did you mean moment.ts?'],
		[`${FIRST}/lesson.markdown`, 'is read by nothing, as lesson.md stands beside it; take it away'],
		[`${FIRST}/notes.md`, 'is read by nothing; a lesson has one text, lesson.md, and transcripts. Take it away'],
		[`${FIRST}/paper.pdf`, `is of no type that a lesson shows; expected ${IMAGES}`],
		[`${FIRST}/kitchen.JPG`, 'is not shown under this name; did you mean kitchen.jpg? Capitals count'],
		[
			`${FIRST}/rows.ts`,
			'is read by nothing, and imported by no file; a lesson has quiz.ts, scenario.ts, moment.ts, activity.ts, simulator.ts'
		],
		[
			`${FIRST}/figures/two-hills.js`,
			'is read by nothing; did you mean two-hills.ts? A figure is a file of TypeScript'
		],
		[`${FIRST}/figures/leaf.svg`, 'is shown nowhere; pictures and recordings lie beside lesson.md'],
		['lessons/1-start/plate.png', 'is read by nothing; did you mean plate.svg?'],
		[
			'lessons/1-start/lesson.md',
			'lies in the folder of a module; each lesson has a folder of its own, as in 2-oven/02-the-bake'
		],
		['lessons/1-start/kitchen.jpg', 'is shown nowhere; pictures and recordings lie beside lesson.md'],
		['lessons/1-start/notes.md', 'is read by nothing; take it away'],
		['lessons/Course.ts', 'is read by nothing; did you mean course.ts? Capitals count'],
		['lessons/course.js', 'is read by nothing; did you mean course.ts?'],
		['lessons/courseid.ts', 'is read by nothing, as course-id.ts stands beside it; take it away'],
		['lessons/people.ts', 'is read by nothing, and imported by no file; take it away'],
		['lessons/plan.md', 'is read by nothing; take it away']
	])('%s %s', async (path, message) => expect(await toldOf(path)).toEqual([`${path}: ${message}`]));

	it.each(['lesson.md~', 'lesson.md.bak', '#lesson.md#', 'quiz.ts.orig', 'Thumbs.db', 'desktop.ini'])(
		'%s was left behind',
		async (name) =>
			expect(await toldOf(`${FIRST}/${name}`)).toEqual([
				`${FIRST}/${name}: was left behind by another program, and nothing reads it; take it away`
			])
	);

	it('is told once when the course is read', async () => {
		const files = filesWith({ [`${FIRST}/notes.md`]: 'Words.' }, {}, { [`${FIRST}/notes.md`]: new Uint8Array(1) });
		expect((await readCourse(files)).faults.map(describeFault)).toEqual([
			`${FIRST}/notes.md: is read by nothing; a lesson has one text, lesson.md, and transcripts. Take it away`
		]);
	});
});

describe('a reading under another name', () => {
	it.each([
		['Lesson.md', 'did you mean lesson.md? Capitals count'],
		['lesson.txt', 'did you mean lesson.md?'],
		['lessons.md', 'did you mean lesson.md?']
	])('such as %s is told instead of the one that is missing', async (name, meant) => {
		const files = filesWith({ [`${FIRST}/lesson.md`]: undefined });
		expect(await told({ [`${FIRST}/${name}`]: '' }, files)).toEqual([`${FIRST}/${name}: is read by nothing; ${meant}`]);
	});

	it('is missing where none is like it', async () => {
		const files = filesWith({ [`${FIRST}/lesson.md`]: undefined });
		expect(await told({}, files)).toEqual([`${FIRST}/lesson.md: is missing; each lesson has a reading`]);
	});
});

describe('a folder', () => {
	const TOO_DEEP = 'is a lesson that lies too deep; expected it in the folder of a module, as in 2-oven/02-the-bake';
	it.each<[string, Record<string, string>, string[]]>([
		[
			'of a lesson outside of a module',
			{ 'lessons/04-fourth/lesson.md': '', 'lessons/04-fourth/quiz.ts': '', 'lessons/04-fourth/figures/scene.ts': '' },
			['lessons/04-fourth: is a lesson outside of a module; expected it in the folder of one, as in 2-oven/02-the-bake']
		],
		[
			'of a lesson in another lesson',
			{ [`${FIRST}/04-fourth/lesson.md`]: '', [`${FIRST}/04-fourth/quiz.ts`]: '' },
			[`${FIRST}/04-fourth: ${TOO_DEEP}`]
		],
		[
			'of a lesson in a part of a module',
			{ 'lessons/1-start/group/04-fourth/lesson.md': '' },
			[`lessons/1-start/group/04-fourth: ${TOO_DEEP}`]
		],
		[
			'of figures under another name',
			{ [`${FIRST}/figure/one.ts`]: '', [`${FIRST}/figure/two.ts`]: '' },
			[`${FIRST}/figure: is read by nothing; did you mean figures/?`]
		],
		[
			'of figures in capitals',
			{ [`${FIRST}/Figures/one.ts`]: '' },
			[`${FIRST}/Figures: is read by nothing; did you mean figures/? Capitals count`]
		],
		[
			'of pictures',
			{ [`${FIRST}/images/a.jpg`]: '', [`${FIRST}/images/b.jpg`]: '' },
			[`${FIRST}/images: is read by nothing; pictures and recordings lie beside lesson.md`]
		],
		[
			'within figures',
			{ [`${FIRST}/figures/old/one.ts`]: '' },
			[`${FIRST}/figures/old: is read by nothing; the files of figures lie in figures/ itself`]
		],
		[
			'of a program without what names it',
			{ [`${FIRST}/simulator/Simulator.svelte`]: '' },
			[`${FIRST}/simulator.ts: is missing; without it nothing reads simulator/`]
		],
		['that is empty', { [`${FIRST}/figures/`]: '' }, [`${FIRST}/figures: is an empty folder; take it away`]],
		[
			'of a lesson to be',
			{ 'lessons/1-start/04-fourth/': '' },
			['lessons/1-start/04-fourth: is an empty folder; take it away']
		],
		['of a module to be', { 'lessons/3-end/': '' }, ['lessons/3-end: is an empty folder; take it away']],
		[
			'of a module without lessons',
			{ 'lessons/3-end/module.md': '' },
			['lessons/3-end: has no lesson; put one into it, as in 2-oven/02-the-bake, or take it away']
		],
		[
			'of a module under another name',
			{ 'lessons/3-end/Module.md': '', 'lessons/3-end/04-fourth/lesson.md': '' },
			['lessons/3-end/Module.md: is read by nothing; did you mean module.md? Capitals count']
		],
		[
			'of what only its author reads',
			{ 'lessons/drafts/one.txt': '', 'lessons/drafts/more/two.txt': '' },
			['lessons/drafts: is read by nothing; a module has a module.md and lessons, as in 2-oven/02-the-bake']
		],
		[
			'of which one file is imported',
			{ [`${FIRST}/quiz.ts`]: "import './data/a.ts'", [`${FIRST}/data/a.ts`]: '', [`${FIRST}/data/b.ts`]: '' },
			[`${FIRST}/data/b.ts: is read by nothing, and imported by no file; take it away`]
		]
	])('%s is told once', async (_, more, faults) => expect(await told(more)).toEqual(faults));

	it('that is named wrongly is told where it is read, and nothing else of it', async () => {
		const files = filesWith(
			{ 'lessons/1-start/fourth/lesson.md': lessonText() },
			{ 'lessons/1-start/fourth/quiz.ts': quizOf(question()) }
		);
		expect(await told({ 'lessons/1-start/fourth/figure/one.ts': '' }, files)).toEqual([]);
		expect((await readCourse(files)).faults.map(describeFault)).toEqual([
			'lessons/1-start/fourth: expected a folder named by number and id, as in 02-the-bake'
		]);
	});
});
