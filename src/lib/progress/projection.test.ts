import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scatteredArbitrary } from './event-arbitrary.ts';
import { eventSet, mergeEvents } from './event-set.ts';
import type { NewEvent, ProgressEvent } from './events.ts';
import { notesIn } from './notes.ts';
import { emptyLessonProjection, emptyProjection, projectionOf } from './projection.ts';

const lesson = 'the-bake';

/** One device's events, a second apart. */
function written(...happenings: NewEvent[]): ProgressEvent[] {
	return happenings.map((happening, index) => ({
		...happening,
		id: `e${index + 1}`,
		device: 'd',
		seq: index + 1,
		order: (index + 1) * 1000,
		at: (index + 1) * 1000,
		epoch: 0
	}));
}
const projectionAfter = (...happenings: NewEvent[]) => projectionOf(eventSet(written(...happenings)));
const lessonAfter = (...happenings: NewEvent[]) => projectionAfter(...happenings).lessons.get(lesson);

test('any interleaving of any number of devices gives the same record', () => {
	fc.assert(
		fc.property(scatteredArbitrary, ({ all, parts }) => {
			const joined = parts.reduce((set, part) => mergeEvents(set, part), eventSet([]));
			expect(projectionOf(joined)).toEqual(projectionOf(eventSet(all)));
		}),
		{ numRuns: 300 }
	);
});

test('no events give the empty record', () => {
	expect(projectionOf(eventSet([]))).toEqual({
		...emptyProjection,
		lastLesson: undefined,
		lastBackupAtMillis: undefined
	});
});

describe('a lesson', () => {
	test('is opened', () => {
		expect(lessonAfter({ kind: 'lesson.opened', lesson })).toMatchObject({ opened: true, lastEventAtMillis: 1000 });
	});

	test('remembers the beat last looked at', () => {
		const beat = (id: string, index: number): NewEvent => ({ kind: 'beat.reached', lesson, beat: id, index });
		expect(lessonAfter(beat('one', 0), beat('three', 2))?.beat).toEqual({ id: 'three', index: 2 });
	});

	test('collects finished steps', () => {
		const finished = lessonAfter(
			{ kind: 'step.finished', lesson, step: 'reading' },
			{ kind: 'step.finished', lesson, step: 'quiz' }
		)?.finishedSteps;
		expect([...(finished ?? [])]).toEqual(['reading', 'quiz']);
	});

	test('keeps the latest answer to a question', () => {
		const answered = (option: string): NewEvent => ({
			...{ kind: 'question.answered', lesson, question: 'q' },
			answer: { kind: 'single', chosen: option }
		});
		expect(lessonAfter(answered('a'), answered('b'))?.answers.get('q')).toEqual({ kind: 'single', chosen: 'b' });
	});

	test('is finished when it was first finished', () => {
		const projection = projectionAfter({ kind: 'lesson.finished', lesson }, { kind: 'lesson.finished', lesson });
		expect(projection.lessons.get(lesson)?.finishedAtMillis).toBe(1000);
		expect([...projection.finished]).toEqual([lesson]);
		expect([...projection.done]).toEqual([lesson]);
	});

	test('counts as done but not as finished when skipped', () => {
		const projection = projectionAfter({ kind: 'lesson.skipped', lesson });
		expect([...projection.done]).toEqual([lesson]);
		expect([...projection.finished]).toEqual([]);
	});
});

describe('a note', () => {
	const notesAfter = (...happenings: NewEvent[]) => notesIn(lessonAfter(...happenings) ?? emptyLessonProjection);
	const saved = (text: string): NewEvent => ({ kind: 'note.saved', lesson, note: 'plan', text });

	test('is what was last written, and knows every event that wrote it', () => {
		expect(notesAfter(saved('one'), saved('two')).get('plan')).toEqual({
			...{ event: 'e2', events: ['e1', 'e2'], text: 'two', savedAtMillis: 2000, order: 2000, others: [] }
		});
	});

	test('is gone when all its events are removed', () => {
		const gone = notesAfter(saved('one'), saved('two'), { kind: 'note.removed', lesson, removed: ['e1', 'e2'] });
		expect(gone.size).toBe(0);
	});

	test('may be sealed', () => {
		const sealed: NewEvent = { kind: 'note.saved', lesson, note: 'plan', sealed: 'AAAA' };
		expect(notesAfter(sealed).get('plan')).toMatchObject({ sealed: 'AAAA', text: undefined });
	});
});

test('modules, settings and backups belong to no lesson', () => {
	const projection = projectionAfter(
		{ kind: 'lesson.opened', lesson },
		{ kind: 'module.confirmed', module: 'the-dance' },
		{ kind: 'setting.chosen', setting: 'theme', value: 'dark' },
		{ kind: 'setting.chosen', setting: 'theme', value: 'light' },
		{ kind: 'backup.made' }
	);
	expect([...projection.confirmedModules]).toEqual(['the-dance']);
	expect([...projection.settings]).toEqual([['theme', 'light']]);
	expect(projection.lastBackupAtMillis).toBe(5000);
	expect(projection.lastLesson).toBe(lesson);
});

test('ids that objects know are ids like any other', () => {
	const projection = projectionAfter({ kind: 'lesson.finished', lesson: '__proto__' });
	expect([...projection.finished]).toEqual(['__proto__']);
	expect(Object.prototype).not.toHaveProperty('finished');
});
