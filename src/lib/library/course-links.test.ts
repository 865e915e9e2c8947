import { describe, expect, it } from 'vitest';
import { describeFault } from '../course/course-error.ts';
import type { CourseInfo } from '../course/course-info.ts';
import { linkFaults } from './course-links.ts';
import { activity, filesWith, lessonText, moduleText, question, quizOf } from './files-for-tests.ts';
import { readCourse } from './read-course.ts';

const SECOND = 'lessons/1-start/02-second';
const info = { help: {}, madeBy: ['Us.'] } as unknown as CourseInfo;
const claims = { ceiling: {} } as never;

/** What is said of a line of the second lesson, which has a scene; the third has none. */
async function told(line: string, { of = info, more = {}, texts = {} }: Given = {}): Promise<string[]> {
	const files = filesWith({ [`${SECOND}/lesson.md`]: lessonText({}, '', line), ...texts }, more);
	const { found } = await readCourse(files);
	const faults = await linkFaults(files, { found, info: of, references: { claims, glossary: {} } });
	return faults.map(describeFault);
}
interface Given {
	of?: CourseInfo | undefined;
	more?: Parameters<typeof filesWith>[1];
	texts?: Parameters<typeof filesWith>[0];
}
const toldOf = (href: string, given?: Given) => told(`Go [there](${href}).`, given);

describe('a link of a reading', () => {
	it.each([
		'../first/',
		'../first/#one',
		'../first/quiz/',
		'../first/reflect/',
		'../first/paper/',
		'#two',
		'#top',
		'./#two',
		'./',
		'./quiz/',
		'./scene/',
		'../../',
		'../../help/',
		'../../help/#anywhere',
		'../../about/',
		'../../about/#made',
		'../../about/#claim-ceiling',
		'../../mine/',
		'../../progress/#backup',
		'../../review/',
		'../../search/',
		'../../paper/',
		'https://www.example.org/a?b#c',
		'mailto:a@example.org',
		'tel:112'
	])('may lead to %s', async (href) => expect(await toldOf(href)).toEqual([]));

	it.each([
		['../two-pulls/', 'leads to no lesson'],
		['../secnod/', 'leads to no lesson; did you mean ./?'],
		['../firsts/', 'leads to no lesson; did you mean ../first/?'],
		['../First/', 'leads to no lesson; did you mean ../first/?'],
		['../01-first/', 'leads to no lesson; did you mean ../first/?'],
		['../../1-start/01-first/lesson.md', 'leads to no lesson; did you mean ../first/?'],
		['../../first/', 'leads to no lesson; did you mean ../first/?'],
		['./first/', 'leads to no lesson; did you mean ../first/?'],
		['../', 'leads to no lesson'],
		['../first/quizz/', 'leads to no page of the course; did you mean ../first/quiz/?'],
		['../third/scene/', 'leads to a practice, which third does not have'],
		['./refelct/', 'leads to no page of the course; did you mean ./reflect/?'],
		['#nowhere', 'leads to no beat of second; expected one of #one, #two'],
		['#tow', 'leads to no beat of second; did you mean #two?'],
		['../first/#ones', 'leads to no beat of first; did you mean ../first/#one?'],
		['../../helpp/', 'leads to no page of the course; did you mean ../../help/?'],
		['../../about/#mad', 'leads to no place of that page; did you mean made?'],
		['../../part/start/', 'leads to the page of a part, which is not there: only long courses have them'],
		['../../part/start/x/', 'leads to the page of a part, which is not there: only long courses have them'],
		['../../../help/', 'leads out of the course, whose first page is ../../'],
		['../first', 'lacks the slash that ends each address; write ../first/'],
		['../first#one', 'lacks the slash that ends each address; write ../first/#one'],
		['../../help', 'lacks the slash that ends each address; write ../../help/'],
		['quiz/', 'may be shown elsewhere too, as on paper; write ./quiz/'],
		['../first/?from=second#one', 'has a query, which no page reads; write ../first/#one'],
		['file.pdf', 'is no page of the course, and only pages are linked'],
		[
			'./lesson.md',
			'is a file beside lesson.md, and only pages are linked; pictures and recordings are shown in the text'
		],
		['../../abc/', 'leads to no page of the course'],
		['../../search.json', 'is no page of the course, and only pages are linked'],
		['https://exa%mple.org/', 'cannot be read as an address; check its spelling']
	])('%s %s', async (href, message) =>
		expect(await toldOf(href)).toEqual([`${SECOND}/lesson.md:18:4: ${href} ${message}`])
	);

	it('leads to no help page where the course has none, and may lead there while that is not known', async () => {
		const none = { ...info, help: undefined } as unknown as CourseInfo;
		expect(await toldOf('../../help/', { of: none })).toEqual([
			`${SECOND}/lesson.md:18:4: ../../help/ leads to the help page, which this course does not have; give course.ts help`
		]);
		const files = filesWith({ [`${SECOND}/lesson.md`]: lessonText({}, '', 'Go [there](../../help/).') });
		expect(await linkFaults(files, { found: (await readCourse(files)).found, references: {} })).toEqual([]);
	});

	it('may lead to a practice that is at fault', async () => {
		const more = { 'lessons/2-more/03-third/activity.ts': { activity: { ...activity.activity, title: '' } } };
		expect(await toldOf('../third/scene/', { more })).toEqual([]);
	});

	it('may lead to any beat of a lesson whose reading has none yet', async () => {
		const texts = { 'lessons/1-start/01-first/lesson.md': '' };
		expect(await toldOf('../first/#soon', { texts })).toEqual([]);
	});

	it('may lead to the page of a part in a course that has them', async () => {
		const numbers = Array.from({ length: 31 }, (_, at) => at + 4);
		const texts = Object.fromEntries(numbers.map((at) => [`lessons/2-more/${at}-l${at}/lesson.md`, lessonText()]));
		const more = Object.fromEntries(numbers.map((at) => [`lessons/2-more/${at}-l${at}/quiz.ts`, quizOf(question())]));
		expect(await toldOf('../../part/start/', { texts, more })).toEqual([]);
		expect(await toldOf('../../part/strat/', { texts, more })).toEqual([
			`${SECOND}/lesson.md:18:4: ../../part/strat/ leads to the page of a part, which is not there; did you mean ../../part/start/?`
		]);
	});

	it('is found within a list and a component', async () => {
		const line = ['- An [item](../nowhere/).', '', '<Myth says="So.">', '', 'No [way](#none).', '', '</Myth>'].join(
			'\n'
		);
		expect(await told(line)).toEqual([
			`${SECOND}/lesson.md:18:6: ../nowhere/ leads to no lesson`,
			`${SECOND}/lesson.md:22:4: #none leads to no beat of second; did you mean #one?`
		]);
	});
});

describe('a link elsewhere', () => {
	it('is looked at in the words of a recording', async () => {
		const texts = { [`${SECOND}/lift.transcript.md`]: 'As in [the first](../fisrt/), and [this](/help/).\n' };
		const files = filesWith(
			{ [`${SECOND}/lesson.md`]: lessonText({}, '', '<Recording of="lift.mp3" />'), ...texts },
			{},
			{ [`${SECOND}/lift.mp3`]: new Uint8Array(9), [`${SECOND}/lift.transcript.md`]: new Uint8Array(9) }
		);
		const { found } = await readCourse(files);
		const faults = await linkFaults(files, { found, info, references: {} });
		expect(faults.map(describeFault)).toEqual([
			`${SECOND}/lift.transcript.md:1:7: ../fisrt/ leads to no lesson; did you mean ../first/?`,
			expect.stringContaining(`${SECOND}/lift.transcript.md:1:35: /help/ breaks`)
		]);
	});

	it('is refused in the paragraph of a module, which is shown as plain words', async () => {
		const texts = { 'lessons/1-start/module.md': moduleText('Start', 'See [the first](../first/).') };
		expect(await told('Words.', { texts })).toEqual([
			'lessons/1-start/module.md:5:5: has a link, and the paragraph of a module is shown as plain words; put it into a reading'
		]);
	});
});
