import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { FRONT_MATTER, lessonFile, QUIZ, READING, SCENE, WHOLE_COURSE, withCourse } from './course-for-tests.ts';

/* Mistakes that authors were seen to make, each with all that the check says of it. */

const SCRIPT = fileURLToPath(new URL('lessons-check.js', import.meta.url));
type Files = Record<string, string | Uint8Array>;

/** Replaces a text that is there once. */
function spoil(text: string, part: string, by: string): string {
	if (text.split(part).length !== 2) throw new Error(`'${part}' is not there once`);
	return text.replace(part, () => by);
}
const reading = (...lines: string[]): string => lessonFile(FRONT_MATTER, `${READING}\n${lines.join('\n')}\n`);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** The files of a lesson that hold a mistake, in place of its sound ones, and all that is said of them. */
const IN_A_LESSON: [mistake: string, files: Files, ...says: string[]][] = [
	[
		'a link to a lesson that is not there',
		{ 'lesson.md': reading('See [there](../frist/).') },
		'lesson.md:42:5: ../frist/ leads to no lesson; did you mean ../first/?'
	],
	[
		'a link to a beat that is not there',
		{ 'lesson.md': reading('See [there](#tow).') },
		'lesson.md:42:5: #tow leads to no beat of lesson-1; did you mean #two?'
	],
	[
		'a link to a page that is not there',
		{ 'lesson.md': reading('See [there](../../abuot/).') },
		'lesson.md:42:5: ../../abuot/ leads to no page of the course; did you mean ../../about/?'
	],
	[
		'a link that runs a script',
		{ 'lesson.md': reading('See [there](javascript:alert(1)).') },
		'lesson.md:42:5: javascript: links are refused, as a page of the course runs and opens none; expected https://…, mailto:…, tel:… or a place of the course, as in ../two-pulls/'
	],
	[
		'a link that breaks under a base path',
		{ 'lesson.md': reading('See [there](/learn/first/).') },
		'lesson.md:42:5: /learn/first/ breaks where the course does not lie at the root of its site; write ../first/, from where the lesson stands'
	],
	[
		'a misspelt state',
		{ 'scenario.ts': spoil(SCENE, "target: 'street'", "target: 'stret'") },
		"scenario.ts:26:14 states.hall.on.leave.target: 'stret' is no state; did you mean street?"
	],
	[
		'a field indented otherwise than those beside it',
		{ 'lesson.md': lessonFile(spoil(FRONT_MATTER, 'minutes: 10', ' minutes: 10')) },
		'lesson.md:6:2: is indented by 1 space; the fields beside it by 0'
	],
	[
		'an item indented otherwise than those beside it',
		{ 'lesson.md': lessonFile(spoil(FRONT_MATTER, '  - Tell another', '   - Tell another')) },
		'lesson.md:5:4: is indented by 3 spaces; the items beside it by 2'
	],
	[
		'a repeated option id',
		{ 'quiz.ts': spoil(QUIZ, "id: 'b'", "id: 'a'") },
		'quiz.ts:13:7 questions.0.options.1.id: is the id of options.0 too; expected ids that differ from each other'
	],
	[
		'a file by a name that nothing reads',
		{ 'scenarios.ts': SCENE },
		'scenarios.ts: is read by nothing; did you mean scenario.ts?'
	],
	[
		'capitals in the name of a file',
		{ 'lesson.md': '', 'Lesson.md': lessonFile() },
		'Lesson.md: is read by nothing; did you mean lesson.md? Capitals count'
	],
	[
		'Windows-1252',
		{ 'lesson.md': latin(spoil(lessonFile(), 'Tell another', 'Tell \x93another\x94')) },
		'lesson.md:5:10: is not UTF-8 (it looks like Windows-1252, with “ here); save it as UTF-8'
	],
	['UTF-16', { 'lesson.md': utf16(lessonFile()) }, 'lesson.md: is saved as UTF-16; save it as UTF-8'],
	[
		'a title of 400 characters',
		{ 'lesson.md': lessonFile(spoil(FRONT_MATTER, 'title: A lesson', `title: ${'A'.repeat(400)}`)) },
		'lesson.md:2:1 title: has 400 characters; expected at most 80'
	],
	[
		'a picture of another site',
		{ 'lesson.md': reading('![A leaf](https://example.org/leaf.jpg)') },
		'lesson.md:42:1: https://example.org/leaf.jpg is no file of the course, which works offline and loads nothing else; put the picture beside lesson.md'
	],
	[
		'an audio element',
		{ 'lesson.md': reading('<audio src="lift.mp3"></audio>') },
		'lesson.md:42:1: <audio src="lift.mp3"> is HTML, which a reading does not have; write <Recording of="lift.mp3" />'
	],
	[
		'a comment',
		{ 'lesson.md': reading('<!-- to do -->') },
		'lesson.md:42:1: a reading has no comments; take it out, or keep it in the front matter, behind #'
	],
	[
		'code',
		{ 'lesson.md': reading('{#if late}', '', 'import a from "b";') },
		'lesson.md:42:1: {#if late} is Svelte, and a reading runs no code; take it out, or write it between ` and `',
		'lesson.md:44:1: is an import, and a reading runs no code; take it out'
	],
	['braces and signs, which are none', { 'lesson.md': reading('Say {this} if 1 < 2.', '', '```', '{#if a}', '```') }]
];

/** What lies elsewhere in the course, by its path from there. */
const ELSEWHERE: [mistake: string, files: Files, ...says: string[]][] = [
	[
		'a misspelt address for leaving',
		{
			'course.ts': spoil(
				WHOLE_COURSE['lessons/course.ts'] ?? '',
				"\ttitle: 'Whole',",
				"\ttitle: 'Whole',\n\texitURL: 'https://example.org/',"
			)
		},
		'course.ts:3:2 exitURL: is not a field here; did you mean exitUrl?'
	],
	[
		'a lesson outside of a module',
		{ '90-outside/lesson.md': lessonFile(), '90-outside/quiz.ts': QUIZ },
		'90-outside: is a lesson outside of a module; expected it in the folder of one, as in 2-oven/02-the-bake'
	],
	[
		'a folder without a lesson',
		{ '3-empty/module.md': '---\ntitle: More\n---\n\nOne.\n' },
		'3-empty: has no lesson; put one into it, as in 2-oven/02-the-bake, or take it away'
	]
];

describe('a mistake that authors make', () => {
	let lines: string[];
	const folder = (at: number): string => `lessons/1-start/${at + 10}-lesson-${at}`;

	beforeAll(async () => {
		const own = IN_A_LESSON.flatMap(([, files], at) =>
			Object.entries({ 'lesson.md': lessonFile(), 'quiz.ts': QUIZ, ...files })
				.filter(([, text]) => text !== '')
				.map(([name, text]) => [`${folder(at)}/${name}`, text] as const)
		);
		const others = ELSEWHERE.flatMap(([, files]) =>
			Object.entries(files).map(([path, text]) => [`lessons/${path}`, text] as const)
		);
		const course = { ...WHOLE_COURSE, ...Object.fromEntries([...own, ...others]) };
		const said = await withCourse(
			course,
			(root) =>
				new Promise<string>((resolve) => {
					const env = { ...process.env, COURSE: '' };
					execFile(process.execPath, [SCRIPT, root], { env }, (_error, _out, err) => resolve(err));
				})
		);
		lines = said.trim().split('\n').slice(0, -2);
	}, 60_000);

	it.each(IN_A_LESSON.map(([mistake, , ...says], at) => ({ mistake, at, says })))(
		'in a lesson: $mistake',
		({ at, says }) => {
			const path = `${folder(at)}/`;
			const own = lines.filter((line) => line.startsWith(path));
			expect(own.map((line) => line.slice(path.length))).toEqual(says);
		}
	);

	it.each(ELSEWHERE.map(([mistake, , ...says]) => ({ mistake, says })))('elsewhere: $mistake', ({ says }) => {
		expect(lines).toEqual(expect.arrayContaining(says.map((each) => `lessons/${each}`)));
	});

	it('is told, and nothing else is', () => {
		const said = [...IN_A_LESSON, ...ELSEWHERE].flatMap(([, , ...says]) => says);
		expect(lines).toHaveLength(said.length);
	});
});
