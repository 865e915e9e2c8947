import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CourseOutline, LessonOutline } from '../course/outline.ts';
import { scatteredArbitrary } from './event-arbitrary.ts';
import { eventSet } from './event-set.ts';
import type { NewEvent } from './events.ts';
import { projectionOf } from './projection.ts';
import { isVisited, wayOf, type LessonStock, type WayAsked, type WayPlace } from './way.ts';

const lesson = 'the-bake';

function outlineOf(...lessons: Partial<LessonOutline>[]): CourseOutline {
	const whole = lessons.map((each, at): LessonOutline => ({
		...{ id: lesson, number: at + 1, title: 'The bake', minutes: 10, discreet: false },
		...{ openFromStart: false, practice: 'scene', reflection: true, ...each }
	}));
	return { modules: [{ id: 'oven', number: 1, title: 'Oven', intro: '', lessons: whole }] };
}
const stock = { [lesson]: { beats: 4, questions: ['one', 'two', 'own'], endings: ['tall', 'dense'] } };

function placeAfter(happenings: NewEvent[], asked: Partial<WayAsked> = {}): WayPlace | undefined {
	const events = happenings.map((happening, at) => ({
		...happening,
		...{ id: `e${at + 1}`, device: 'd', seq: at + 1, order: at + 1, at: at + 1, epoch: 0 }
	}));
	const projection = projectionOf(eventSet(events));
	return wayOf({ outline: outlineOf({}), stock, projection, lock: 'none', ...asked })[0];
}
const answered = (question: string): NewEvent => ({
	...{ kind: 'question.answered', lesson, question, answer: { kind: 'single', chosen: 'a' } }
});
const note = (id: string, more: object = { text: 'words' }): NewEvent => ({
	...{ kind: 'note.saved', lesson, note: id, replaces: [], ...more }
});

describe('a place on the way', () => {
	test('is empty where nothing is done', () => {
		const place = placeAfter([]);
		expect(place).toEqual({
			lesson: outlineOf({}).modules[0]?.lessons[0],
			state: 'open',
			read: { some: 0, of: 4, finished: false },
			answered: { some: 0, of: 3, finished: false },
			played: { some: 0, of: 2, finished: false },
			due: 0
		});
		expect(place && isVisited(place)).toBe(false);
	});

	test('tells how far was read, and no further than the reading goes now', () => {
		const reached = (index: number): NewEvent => ({ kind: 'beat.reached', lesson, beat: 'b', index });
		expect(placeAfter([reached(1)])?.read).toEqual({ some: 2, of: 4, finished: false });
		expect(placeAfter([reached(9)])?.read).toEqual({ some: 4, of: 4, finished: false });
		expect(placeAfter([{ kind: 'step.finished', lesson, step: 'reading' }])?.read).toEqual({
			...{ some: 4, of: 4, finished: true }
		});
	});

	test('counts each question once, and none that is gone', () => {
		expect(placeAfter([answered('one'), answered('one'), answered('gone')])?.answered.some).toBe(1);
	});

	test('counts no answers where none are kept, and tells that the questions are done', () => {
		const none: LessonStock = { beats: 1, questions: [], endings: [] };
		const done: NewEvent = { kind: 'step.finished', lesson, step: 'quiz' };
		expect(placeAfter([done], { stock: { [lesson]: none } })?.answered).toEqual({ some: 0, of: 0, finished: true });
	});

	test('counts each ending once, and none that is gone; one that was gone back from stays found', () => {
		const run = { lesson, run: 'r' };
		const events: NewEvent[] = [
			{ kind: 'run.started', ...run },
			{ kind: 'choice.made', ...run, after: 'e1', step: 0, choice: 'a' },
			{ kind: 'ending.reached', ...run, after: 'e2', ending: 'tall' },
			{ kind: 'choice.undone', ...run, after: 'e3', step: 0 },
			{ kind: 'choice.made', ...run, after: 'e4', step: 0, choice: 'b' },
			{ kind: 'ending.reached', ...run, after: 'e5', ending: 'tall' },
			{ kind: 'ending.reached', lesson, run: 'other', ending: 'gone' }
		];
		expect(placeAfter(events)?.played).toEqual({ some: 1, of: 2, finished: false });
	});

	test('without a practice has nothing to play', () => {
		expect(placeAfter([], { outline: outlineOf({ practice: 'none' }) })?.played).toBeUndefined();
	});

	test('tells where something is written, and that it was taken away', () => {
		expect(placeAfter([note('reflection')])?.written).toBe('reflect');
		expect(placeAfter([note('own')])?.written).toBe('quiz');
		expect(placeAfter([note('own'), note('plan')])?.written).toBe('reflect');
		expect(placeAfter([note('plan'), { kind: 'note.removed', lesson, removed: ['e1'] }])?.written).toBeUndefined();
	});

	test('tells nothing of what is written under a shut lock, nor of what an earlier lock holds', () => {
		const sealed = note('plan', { sealed: 'AAAA', lock: 'k' });
		expect(placeAfter([sealed], { lock: 'locked' })?.written).toBeUndefined();
		expect(placeAfter([note('plan')], { lock: 'locked' })?.written).toBeUndefined();
		expect(placeAfter([sealed], { lock: 'none' })?.written).toBeUndefined();
		expect(placeAfter([sealed], { lock: 'open' })?.written).toBe('reflect');
	});

	test('tells what is due, where that is known', () => {
		const place = placeAfter([], { due: new Map([[lesson, 3]]) });
		expect(place?.due).toBe(3);
		expect(place && isVisited(place)).toBe(true);
	});
});

test('a way has a place for each lesson, and counts no more than there is', () => {
	fc.assert(
		fc.property(scatteredArbitrary, ({ all }) => {
			const projection = projectionOf(eventSet(all));
			const ids = [...projection.lessons.keys(), 'never-opened'];
			const few = Object.fromEntries(ids.map((id) => [id, { beats: 2, questions: ['a', 'b'], endings: ['c'] }]));
			const way = wayOf({ outline: outlineOf(...ids.map((id) => ({ id }))), stock: few, projection, lock: 'open' });
			expect(way.map((place) => place.lesson.id)).toEqual(ids);
			for (const { read, answered: of, played } of way)
				for (const amount of [read, of, played]) expect(amount?.some ?? 0).toBeLessThanOrEqual(amount?.of ?? 0);
		})
	);
});
