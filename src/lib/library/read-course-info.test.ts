import { describe, expect, it } from 'vitest';
import { describeFault } from '../course/course-error.ts';
import { activity, filesWith, lessonText } from './files-for-tests.ts';
import { readCourseInfo } from './read-course-info.ts';
import { readCourse } from './read-course.ts';

const FIRST = 'lessons/1-start/01-first';
const SECOND = 'lessons/1-start/02-second/scenario.ts';
const endings = { repair: { says: 'a repair', good: true }, drift: { says: 'a drift' } };
const help = {
	revised: '2026-11-22',
	intro: 'Here.',
	emergency: 'Call.',
	directories: [{ name: 'A', url: 'https://example.org', for: 'All.', note: 'N.' }],
	others: [],
	fromScenes: 'Help'
};
const plain = { title: 'A course', tagline: 'Short', description: 'Three lessons.', privacy: ['Kept here.'], endings };

async function read(course: object | undefined, ...[texts, modules]: Parameters<typeof filesWith>) {
	const files = filesWith(texts, { ...modules, 'lessons/course.ts': course && { course } });
	return readCourseInfo(files, (await readCourse(files)).found);
}
const faultsOf = async (...given: Parameters<typeof read>) => (await read(...given)).faults.map(describeFault);

describe('what belongs to the whole course', () => {
	it('is read as it is written', async () =>
		expect(await read({ ...plain, startInstead: 'second' })).toEqual({
			info: { ...plain, startInstead: 'second' },
			faults: []
		}));

	it.each<[string, string, ...Parameters<typeof read>]>([
		['is missing', 'lessons/course.ts: is missing; each course has a title', undefined],
		['has no title', 'lessons/course.ts title: is undefined; expected a text', { ...plain, title: undefined }],
		[
			'has a link that is not encrypted, deep down',
			'lessons/course.ts help.directories.0.url: expected an address that begins with https://',
			{ ...plain, help: { ...help, directories: [{ ...help.directories[0], url: 'http://example.org' }] } }
		],
		[
			'has a directory without its note',
			'lessons/course.ts help.directories.1.note: is missing; expected a text',
			{
				...plain,
				help: { ...help, directories: [help.directories[0], { name: 'B', url: 'https://b.org', for: 'All.' }] }
			}
		],
		[
			'sends to a misspelt lesson',
			"lessons/course.ts startInstead: 'secnd' is no lesson; did you mean second?",
			{ ...plain, startInstead: 'secnd' }
		],
		[
			'sends to no lesson',
			"lessons/course.ts startInstead: 'fifth' is no lesson; expected one of first, second, third",
			{ ...plain, startInstead: 'fifth' }
		],
		[
			'has no exit, and a lesson practises it',
			`lessons/course.ts exitUrl: is missing; ${FIRST}/activity.ts practises leaving`,
			plain,
			{},
			{ [`${FIRST}/activity.ts`]: activity }
		],
		[
			'does not say for whom second doors are',
			`lessons/course.ts secondDoorFor: is missing; ${FIRST}/lesson.md has a secondDoor`,
			plain,
			{ [`${FIRST}/lesson.md`]: lessonText({ secondDoor: 'Think of bread.' }) }
		]
	])('is at fault where it %s', async (_, fault, ...given) => expect(await faultsOf(...given)).toEqual([fault]));

	it.each([
		['is missing', undefined, "is missing; expected a line such as export const courseId = 'bread';"],
		['is no id', { courseId: 'A Loaf' }, 'expected lower-case letters, digits and hyphens, as in the-bake'],
		['gives none', { id: 'bread' }, 'expected an export named courseId; the file exports id'],
		['gives what is no word', { courseId: () => 'bread' }, 'is a function; expected an id']
	])('is at fault where its id %s', async (_, file, fault) => {
		const files = filesWith({}, { 'lessons/course.ts': { course: plain }, 'lessons/course-id.ts': file });
		const { faults } = await readCourseInfo(files, (await readCourse(files)).found);
		expect(faults.map(describeFault)).toEqual([`lessons/course-id.ts: ${fault}`]);
	});

	it.each([
		[{ default: plain }, 'expected an export named course; write export const course = … in place of export default'],
		[{ coures: plain }, 'expected an export named course; the file exports coures'],
		[{ course: () => plain }, 'is a function; expected the fields']
	])('is at fault where its file exports %j', async (exported, fault) => {
		const files = filesWith({}, { 'lessons/course.ts': exported });
		const { faults } = await readCourseInfo(files, (await readCourse(files)).found);
		expect(faults.map(describeFault)).toEqual([expect.stringContaining(`lessons/course.ts: ${fault}`)]);
	});

	it('is at fault where an ending of a scene has a kind that it does not have', async () => {
		expect(await faultsOf({ ...plain, endings: { drift: endings.drift, joy: endings.repair } })).toEqual([
			`${SECOND} states.tea.meta.ending: 'repair' is no kind of ending in lessons/course.ts; it has drift, joy`
		]);
		expect(await faultsOf({ ...plain, endings: { drift: endings.drift, repiar: endings.repair } })).toEqual([
			`${SECOND} states.tea.meta.ending: 'repair' is no kind of ending in lessons/course.ts; did you mean repiar?`
		]);
		expect(await faultsOf({ ...plain, endings: undefined })).toEqual([
			`${SECOND} states.tea.meta.ending: 'repair' is no kind of ending in lessons/course.ts; it has none: give it endings`,
			`${SECOND} states.street.meta.ending: 'drift' is no kind of ending in lessons/course.ts; it has none: give it endings`
		]);
	});
});
