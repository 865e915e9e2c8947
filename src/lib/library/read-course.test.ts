import { describe, expect, it } from 'vitest';
import { describeFault } from '../course/course-error.ts';
import { sampleScene, sceneWith } from '../scenario/scenes-for-tests.ts';
import {
	activity,
	filesWith,
	lessonText,
	moduleText,
	momentOf,
	question,
	quizOf,
	sceneOf,
	simulatorIn
} from './files-for-tests.ts';
import { readCourse } from './read-course.ts';

type Files = Parameters<typeof filesWith>;
const read = (...files: Files) => readCourse(filesWith(...files));
const faultsOf = async (...files: Files) => (await read(...files)).faults.map(describeFault);

const FIRST = 'lessons/1-start/01-first';
const SECOND = 'lessons/1-start/02-second';
const THIRD = 'lessons/2-more/03-third';

describe('a whole course', () => {
	it('is read without faults', async () => expect(await faultsOf()).toEqual([]));

	it('has its lessons in order, with what each consists of', async () => {
		const { course } = await read();
		expect(course.lessons).toMatchObject([
			{ id: 'first', number: 1, title: 'First', minutes: 10, folder: FIRST, practice: 'none', reflection: false },
			{ id: 'second', number: 2, title: 'Second', folder: SECOND, practice: 'scene', scene: sampleScene },
			{ id: 'third', number: 3, title: 'Third', folder: THIRD, practice: 'none' }
		]);
		expect(course.lessons[0]?.text.beats.map(({ id }) => id)).toEqual(['one', 'two']);
		expect(course.lessons[0]?.quiz).toMatchObject({ kept: true, gentle: false });
		expect(course.lessons[2]?.module.title).toBe('More');
	});

	it('has an outline of plain data, with what opens each lesson', async () => {
		const { outline } = (await read()).course;
		expect(outline.modules).toMatchObject([
			{ id: 'start', number: 1, title: 'Start', intro: 'A paragraph.' },
			{ id: 'more', number: 2, title: 'More', intro: 'A paragraph.' }
		]);
		expect(JSON.parse(JSON.stringify(outline))).toEqual(outline);
		expect(outline.modules.flatMap(({ lessons }) => lessons.map(({ id, opensAfter }) => [id, opensAfter]))).toEqual([
			['first', undefined],
			['second', 'first'],
			['third', 'second']
		]);
	});

	it('is ordered by numbers, not by the letters of paths', async () => {
		const { course, faults } = await read(
			{
				'lessons/10-last/module.md': moduleText('Last'),
				'lessons/10-last/11-end/lesson.md': lessonText(),
				[`${SECOND}/lesson.md`]: undefined,
				'lessons/1-start/2-second/lesson.md': lessonText()
			},
			{
				'lessons/10-last/11-end/quiz.ts': quizOf(question()),
				[`${SECOND}/quiz.ts`]: undefined,
				[`${SECOND}/scenario.ts`]: undefined,
				'lessons/1-start/2-second/quiz.ts': quizOf(question())
			}
		);
		expect(faults).toEqual([]);
		expect(course.lessons.map(({ id }) => id)).toEqual(['first', 'second', 'third', 'end']);
	});

	it('lets a lesson that is open from the start stand outside the row', async () => {
		const { course } = await read({ [`${SECOND}/lesson.md`]: lessonText({ openFromStart: true }) });
		expect(course.lessons.map(({ id, opensAfter }) => [id, opensAfter])).toEqual([
			['first', undefined],
			['second', undefined],
			['third', 'first']
		]);
	});

	it('names a discreet lesson by its number in the outline only', async () => {
		const { course } = await read({ [`${SECOND}/lesson.md`]: lessonText({ title: 'Hard', discreet: true }) });
		expect(course.outline.modules[0]?.lessons[1]?.title).toBe('Lesson 2');
		expect(course.lessons[1]?.title).toBe('Hard');
	});

	it('has a moment at the head of a reading, beside whatever the lesson practises', async () => {
		const moment = sceneWith({ 'meta.example': undefined, 'meta.summary': undefined });
		const { course, faults } = await read({}, { [`${FIRST}/moment.ts`]: momentOf(moment) });
		expect(faults).toEqual([]);
		expect(course.lessons[0]?.moment?.meta).toMatchObject({ title: 'The door', example: [], summary: [] });
		expect(course.lessons[0]?.practice).toBe('none');
	});

	it('calls a simulator what its lesson calls it', async () => {
		const { course } = await read({}, simulatorIn(THIRD));
		expect(course.outline.modules[1]?.lessons[0]?.practiceName).toBe('Two seats');
		expect(course.outline.modules[0]?.lessons[1]?.practiceName).toBeUndefined();
	});

	it('hands on the cards and the confirmation of a module', async () => {
		const source = '---\ntitle: Start\nopeningCard: Not for all.\nconfirmation: Are you an adult?\n---\n';
		const { course } = await read({ 'lessons/1-start/module.md': source });
		expect(course.lessons[0]?.module.openingCard).toBe('Not for all.');
		expect(course.outline.modules[0]).toMatchObject({ confirmation: 'Are you an adult?', intro: '' });
	});

	it.each([
		['activity', FIRST, { [`${FIRST}/activity.ts`]: activity }],
		['scene', SECOND, {}],
		['simulator', THIRD, simulatorIn(THIRD)],
		['none', THIRD, {}]
	])('knows the practice %s', async (practice, folder, modules) => {
		const { course, faults } = await read({}, modules);
		expect(faults).toEqual([]);
		expect(course.lessons.find((lesson) => lesson.folder === folder)?.practice).toBe(practice);
	});
});

describe('a course with a fault', () => {
	it.each<[string, Files, string[]]>([
		[
			'a simulator that says nothing of itself, and is not there',
			[{}, { [`${THIRD}/simulator.ts`]: { simulator: {} } }],
			[
				`${THIRD}/simulator/Simulator.svelte: is missing; it is what simulator.ts is about`,
				`${THIRD}/simulator.ts name: is missing; expected a text`,
				`${THIRD}/simulator.ts title: is missing; expected a text`,
				`${THIRD}/simulator.ts opening: is missing; expected a text`
			]
		],
		[
			'a moment with what only a scene has, and with a name that leads nowhere',
			[
				{},
				{
					[`${FIRST}/moment.ts`]: momentOf(sceneWith({ 'meta.summary': undefined })),
					[`${SECOND}/moment.ts`]: momentOf(
						sceneWith({ 'meta.example': undefined, 'meta.summary': undefined, initial: 'attic' })
					)
				}
			],
			[
				`${FIRST}/moment.ts meta.example: is not a field here; expected title, seat, people, setting, picture, lowerIsBetter, helpLink`,
				`${SECOND}/moment.ts initial: 'attic' is no state; expected one of hall, afterTheKnock, kitchen, tea, street`
			]
		],
		[
			'a lesson without a quiz',
			[{}, { [`${FIRST}/quiz.ts`]: undefined }],
			[`${FIRST}/quiz.ts: is missing; each lesson has a quiz`]
		],
		[
			'a quiz without a reading',
			[{}, { 'lessons/1-start/04-fourth/quiz.ts': quizOf(question()) }],
			['lessons/1-start/04-fourth/lesson.md: is missing; each lesson has a reading']
		],
		[
			'a module without a title',
			[{ 'lessons/2-more/module.md': undefined }],
			['lessons/2-more/module.md: is missing; each module has a title and a paragraph']
		],
		[
			'a module with a misspelt field',
			[{ 'lessons/2-more/module.md': '---\ntitle: More\ncard: No.\n---\n' }],
			['lessons/2-more/module.md:3:1 card: is not a field here; did you mean openingCard?']
		],
		[
			'a module folder without number',
			[{ 'lessons/more/module.md': moduleText('More') }],
			['lessons/more: expected a folder named by number and id, as in 2-oven']
		],
		[
			'a lesson folder with capitals',
			[{ 'lessons/1-start/04-Fourth/lesson.md': lessonText() }],
			['lessons/1-start/04-Fourth: expected a folder named by number and id, as in 02-the-bake']
		],
		[
			'two lessons of one id',
			[
				{ 'lessons/2-more/04-first/lesson.md': lessonText() },
				{ 'lessons/2-more/04-first/quiz.ts': quizOf(question()) }
			],
			[`lessons/2-more/04-first: has the same id as ${FIRST}; ids are unique and never reused`]
		],
		[
			'two lessons of one number',
			[
				{ 'lessons/2-more/02-fourth/lesson.md': lessonText() },
				{ 'lessons/2-more/02-fourth/quiz.ts': quizOf(question()) }
			],
			[`lessons/2-more/02-fourth: has number 2 after ${SECOND}; numbers rise through the course`]
		],
		[
			'two modules of one id',
			[{ 'lessons/3-start/module.md': moduleText('Start') }],
			[
				'lessons/3-start: has the same id as lessons/1-start; ids are unique and never reused',
				'lessons/3-start: has no lesson; put one into it, as in 2-oven/02-the-bake, or take it away'
			]
		],
		[
			'two modules of one number',
			[{ 'lessons/2-other/module.md': moduleText('Other') }],
			[
				'lessons/2-other: has number 2 after lessons/2-more; numbers rise through the course',
				'lessons/2-other: has no lesson; put one into it, as in 2-oven/02-the-bake, or take it away'
			]
		],
		[
			'a quiz that throws as it is loaded',
			[{}, { [`${FIRST}/quiz.ts`]: new Error('no such card\n    at first') }],
			[`${FIRST}/quiz.ts: cannot be read: no such card`]
		],
		[
			'a quiz under another name',
			[{}, { [`${FIRST}/quiz.ts`]: { default: {} } }],
			[`${FIRST}/quiz.ts: expected an export named quiz; write export const quiz = … in place of export default`]
		],
		[
			'a question without feedback',
			[{}, { [`${FIRST}/quiz.ts`]: quizOf(question({ feedback: { right: 'Yes.' } })) }],
			[`${FIRST}/quiz.ts questions.0.feedback.wrong: is missing; expected feedback: why it tempts, what is true`]
		],
		[
			'two questions of one id',
			[{}, { [`${FIRST}/quiz.ts`]: quizOf(question(), question()) }],
			[`${FIRST}/quiz.ts questions.1.id: is the id of questions.0 too; expected ids that differ from each other`]
		],
		[
			'a quiz that is a number',
			[{}, { [`${FIRST}/quiz.ts`]: { quiz: 5 } }],
			[`${FIRST}/quiz.ts: expected the fields gentle, kept, questions`]
		],
		[
			'a scene with a fault in a state',
			[{}, { [`${SECOND}/scenario.ts`]: sceneOf(sceneWith({ 'states.hall.on.knock.meta': {} })) }],
			[`${SECOND}/scenario.ts states.hall.on.knock.meta.after: is missing; expected a text`]
		],
		[
			'a scene with a fault outside its states',
			[{}, { [`${SECOND}/scenario.ts`]: sceneOf(sceneWith({ 'meta.title': undefined })) }],
			[`${SECOND}/scenario.ts meta.title: is missing; expected a text`]
		],
		[
			'a scene that is no machine',
			[{}, { [`${SECOND}/scenario.ts`]: { scenario: null } }],
			[`${SECOND}/scenario.ts: expected a machine, made with scene.createMachine`]
		],
		[
			'an activity of no kind',
			[{}, { [`${FIRST}/activity.ts`]: { activity: { kind: 'dance' } } }],
			[`${FIRST}/activity.ts kind: expected a kind: practise-exit, sort-cards or keep-in-mind`]
		],
		[
			'both a scene and an activity',
			[{}, { [`${SECOND}/activity.ts`]: activity }],
			[`${SECOND}/activity.ts: stands beside a scenario.ts; expected one or the other`]
		],
		[
			'broken front matter',
			[{ [`${FIRST}/lesson.md`]: lessonText({ minutes: 'ten' }) }],
			[`${FIRST}/lesson.md:4:1 minutes: expected a number of minutes`]
		],
		[
			'code in the reading',
			[{ [`${FIRST}/lesson.md`]: lessonText({}, '', 'If {#if a} so.') }],
			[
				`${FIRST}/lesson.md:18:4: {#if a} is Svelte, and a reading runs no code; take it out, or write it between \` and \``
			]
		],
		[
			'a question on a beat that is not there',
			[{}, { [`${SECOND}/quiz.ts`]: quizOf(question({ reread: { beat: 'three' } })) }],
			[`${SECOND}/quiz.ts questions.0.reread.beat: 'three' is no beat of second; expected one of one, two`]
		],
		[
			'a question on a beat of a lesson that is not there',
			[{}, { [`${SECOND}/quiz.ts`]: quizOf(question({ reread: { lesson: 'zeroth', beat: 'one' } })) }],
			[`${SECOND}/quiz.ts questions.0.reread.lesson: 'zeroth' is no lesson; expected one of first, second, third`]
		],
		[
			'a question that repeats its own lesson',
			[{}, { [`${SECOND}/quiz.ts`]: quizOf(question({ repeats: 'second' })) }],
			[`${SECOND}/quiz.ts questions.0.repeats: 'second' is no earlier lesson`]
		],
		[
			'a question that repeats a later lesson',
			[{}, { [`${SECOND}/quiz.ts`]: quizOf(question(), question({ id: 'other', repeats: 'third' })) }],
			[`${SECOND}/quiz.ts questions.1.repeats: 'third' is no earlier lesson`]
		]
	])('names %s', async (_, files, faults) => expect(await faultsOf(...files)).toEqual(faults));

	it('does not blame other lessons for one that cannot be read', async () => {
		const faults = await faultsOf(
			{ [`${FIRST}/lesson.md`]: lessonText({ minutes: 'ten' }) },
			{
				[`${FIRST}/quiz.ts`]: undefined,
				[`${THIRD}/quiz.ts`]: quizOf(question({ repeats: 'first', reread: { lesson: 'first', beat: 'two' } }))
			}
		);
		expect(faults).toEqual([
			`${FIRST}/lesson.md:4:1 minutes: expected a number of minutes`,
			`${FIRST}/quiz.ts: is missing; each lesson has a quiz`
		]);
	});

	it('still finds every folder, and gives whole lessons only', async () => {
		const { course, found } = await read({}, { [`${FIRST}/quiz.ts`]: undefined });
		expect(found.map(({ id, quiz }) => [id, quiz !== undefined])).toEqual([
			['first', false],
			['second', true],
			['third', true]
		]);
		expect(course.lessons.map(({ id }) => id)).toEqual(['second', 'third']);
	});

	it('reports every fault at once', async () => {
		const faults = await faultsOf(
			{ [`${FIRST}/lesson.md`]: lessonText({ minutes: 0, ideas: [] }, '', '{#if a}') },
			{ [`${THIRD}/quiz.ts`]: quizOf(question({ accept: [] }), question({ id: 'B', prompt: '' })) }
		);
		expect(faults).toHaveLength(6);
	});
});

describe('nothing at all', () => {
	const nothing = () => Promise.reject(new Error('there is no file'));

	it('is a course without lessons', async () => {
		expect(await readCourse({ texts: {}, modules: {}, media: {}, paths: [], bytes: nothing })).toEqual({
			course: { outline: { modules: [] }, lessons: [], plates: new Map() },
			found: [],
			faults: []
		});
	});
});
