import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	hasModulePages,
	isOpen,
	lessonsInOrder,
	menuTitle,
	nextLesson,
	shortOutline,
	stepAfter,
	stepsOf,
	type CourseOutline,
	type LessonOutline
} from './outline.ts';

const lesson = (id: string, rest: Partial<LessonOutline> = {}): LessonOutline => ({
	id,
	number: 1,
	title: id,
	minutes: 20,
	discreet: false,
	openFromStart: false,
	practice: 'scene',
	reflection: false,
	...rest
});
const course: CourseOutline = {
	modules: [
		{
			id: 'one',
			number: 1,
			title: 'One',
			intro: '',
			lessons: [lesson('first'), lesson('second', { opensAfter: 'first' }), lesson('door', { openFromStart: true })]
		},
		{ id: 'two', number: 2, title: 'Two', intro: '', lessons: [lesson('third', { opensAfter: 'second' })] }
	]
};
const ids = lessonsInOrder(course).map(({ id }) => id);
const open = (...done: string[]) =>
	lessonsInOrder(course)
		.filter((each) => isOpen(each, new Set(done)))
		.map(({ id }) => id);

describe('lessonsInOrder', () => {
	it('runs through the modules', () => expect(ids).toEqual(['first', 'second', 'door', 'third']));
});

describe('isOpen', () => {
	it('opens the first lesson and those open from the start to a newcomer', () =>
		expect(open()).toEqual(['first', 'door']));
	it('opens a lesson when the one before is finished or skipped', () =>
		expect(open('first')).toEqual(['first', 'second', 'door']));
	it('opens no lesson after one that is open from the start', () => expect(open('door')).toEqual(['first', 'door']));
	it('keeps a finished lesson open though the one before is not done', () =>
		expect(open('third')).toEqual(['first', 'door', 'third']));

	it('never closes a lesson because more was done', () =>
		fc.assert(
			fc.property(fc.subarray(ids), fc.subarray(ids), (some, more) => {
				expect(open(...some, ...more)).toEqual(expect.arrayContaining(open(...some)));
			})
		));
});

describe('nextLesson', () => {
	it.each([
		[[], 'first'],
		[['first'], 'second'],
		[['door', 'third'], 'first'],
		[['first', 'second', 'unknown'], 'door'],
		[ids, undefined]
	])('after %j is %s', (done, next) => expect(nextLesson(course, new Set(done))?.id).toBe(next));

	it('is always open to whoever takes lessons in the order they are offered', () => {
		const done = new Set<string>();
		for (let next = nextLesson(course, done); next; next = nextLesson(course, done)) {
			expect(isOpen(next, done)).toBe(true);
			done.add(next.id);
		}
		expect([...done]).toEqual(ids);
	});
});

describe('stepsOf', () => {
	it.each(['scene', 'activity'] as const)('has a step for a %s', (practice) =>
		expect(stepsOf({ practice })).toEqual(['reading', 'quiz', 'scene', 'reflect'])
	);
	it('asks about the simulator after it was played', () =>
		expect(stepsOf({ practice: 'simulator' })).toEqual(['reading', 'scene', 'quiz', 'reflect']));
	it('leaves the step out where there is nothing to practise', () =>
		expect(stepsOf({ practice: 'none' })).toEqual(['reading', 'quiz', 'reflect']));
});

describe('stepAfter', () => {
	it.each(['scene', 'activity', 'simulator', 'none'] as const)(
		'leads through every step of a lesson with %s',
		(practice) => {
			const steps = stepsOf({ practice });
			expect(steps.map((step) => stepAfter({ practice }, step))).toEqual([...steps.slice(1), 'reflect']);
		}
	);
});

describe('menuTitle', () => {
	it('is the title', () => expect(menuTitle({ number: 12, title: 'Two pulls', discreet: false })).toBe('Two pulls'));
	it('is only the number for a discreet lesson', () =>
		expect(menuTitle({ number: 12, title: 'Two pulls', discreet: true })).toBe('Lesson 12'));
});

describe('the first page of a course', () => {
	const ofLength = (count: number): CourseOutline => ({
		modules: [{ ...(course.modules[0] as CourseOutline['modules'][number]), lessons: [] }].map((module) => ({
			...module,
			lessons: Array.from({ length: count }, (_, at) => lesson(`lesson-${at}`))
		}))
	});

	it('lists every lesson of a short one', () => {
		const short = ofLength(30);
		expect([hasModulePages(short), shortOutline(short)]).toEqual([false, short]);
	});

	it('holds as much of a long one as of a longer one', () => {
		expect(hasModulePages(ofLength(31))).toBe(true);
		expect(shortOutline(ofLength(31))).toEqual(shortOutline(ofLength(1000)));
	});
});
