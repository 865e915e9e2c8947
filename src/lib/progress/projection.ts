import type { StepId } from '../course/outline.ts';
import type { Answer } from '../quiz/answer.ts';
import type { Sureness } from '../quiz/sureness.ts';
import { compareEvents } from './event-order.ts';
import type { EventSet } from './event-set.ts';
import type { ProgressEvent } from './events.ts';
import type { LockEvent } from './locks.ts';
import type { NoteEvent } from './notes.ts';
import type { RunEvent } from './runs.ts';

/** An answer to a question of the lesson: in its quiz, or when the question came back. */
export type AnswerEvent = Extract<ProgressEvent, { kind: 'question.answered' | 'review.answered' }>;

/** All that is known of one lesson. */
export interface LessonProjection {
	opened: boolean;
	/** The furthest place in the reading that was last looked at. */
	beat?: { id: string; index: number };
	finishedSteps: ReadonlySet<StepId>;
	/** The latest answer to each question, by question id. */
	answers: ReadonlyMap<string, Answer>;
	/** How sure the learner was of the latest answer, by question id, where they said so. */
	sureness: ReadonlyMap<string, Sureness>;
	/** Every answer to its questions, in order, those included that were given when a question came back. */
	answered: readonly AnswerEvent[];
	/** What happened in plays of its scene, in order: `runsOf` tells the runs, for those who need them. */
	played: readonly RunEvent[];
	finishedAtMillis?: number;
	/** Where among all events it was first finished. */
	finishedOrder?: number;
	skipped: boolean;
	/** What happened to its notes, in order: `notesIn` tells what stands in them. */
	noteEvents: readonly NoteEvent[];
	lastEventAtMillis: number;
}

/** A learner's whole record. */
export interface Projection {
	lessons: ReadonlyMap<string, LessonProjection>;
	/** Ids of lessons finished or skipped. */
	done: ReadonlySet<string>;
	/** Ids of finished lessons. */
	finished: ReadonlySet<string>;
	confirmedModules: ReadonlySet<string>;
	settings: ReadonlyMap<string, string>;
	/** Where among all events each setting was last chosen. */
	settingOrders: ReadonlyMap<string, number>;
	/** The lesson of the latest event that belongs to one. */
	lastLesson?: string;
	lastBackupAtMillis?: number;
	/** Where among all events it was made. */
	lastBackupOrder?: number;
	/** What happened to the lock on notes, in order: `locksIn` tells which are set. */
	lockEvents: readonly LockEvent[];
	/** The event it goes up to. */
	latest?: ProgressEvent;
}

interface Draft extends LessonProjection {
	finishedSteps: Set<StepId>;
	answers: Map<string, Answer>;
	sureness: Map<string, Sureness>;
	answered: AnswerEvent[];
	played: RunEvent[];
	noteEvents: NoteEvent[];
}

/** The record of nobody. */
export const emptyProjection: Projection = {
	lessons: new Map(),
	done: new Set(),
	finished: new Set(),
	confirmedModules: new Set(),
	settings: new Map(),
	lockEvents: [],
	settingOrders: new Map()
};

/** The record of a lesson that was never opened. */
export const emptyLessonProjection: LessonProjection = {
	opened: false,
	finishedSteps: new Set(),
	answers: new Map(),
	sureness: new Map(),
	answered: [],
	played: [],
	skipped: false,
	noteEvents: [],
	lastEventAtMillis: 0
};

/** Reduces a set of events to the record. The same set gives the same record, whatever the order it was gathered in. */
export function projectionOf(events: EventSet): Projection {
	return projectionAfter(emptyProjection, events.values());
}

/** A record carried on by further events, all later than those it was made of. The former stays as it was. */
export function projectionAfter(before: Projection, further: Iterable<ProgressEvent>): Projection {
	const events = [...further].sort(compareEvents);
	const drafts = new Map<string, Draft>();
	const confirmedModules = new Set(before.confirmedModules);
	const settings = new Map(before.settings);
	const lockEvents = [...before.lockEvents];
	const settingOrders = new Map(before.settingOrders);
	const latest = events.at(-1) ?? before.latest;
	const projection = { ...before, confirmedModules, settings, settingOrders, lockEvents, latest };
	for (const event of events) {
		switch (event.kind) {
			case 'module.confirmed':
				confirmedModules.add(event.module);
				break;
			case 'setting.chosen':
				settings.set(event.setting, event.value);
				settingOrders.set(event.setting, event.order);
				break;
			case 'lock.set':
			case 'lock.removed':
				lockEvents.push(event);
				break;
			case 'backup.made':
				projection.lastBackupAtMillis = event.at;
				projection.lastBackupOrder = event.order;
				break;
			default: {
				const lesson = drafts.get(event.lesson) ?? draftOf(before.lessons.get(event.lesson));
				drafts.set(event.lesson, lesson);
				lesson.lastEventAtMillis = event.at;
				// What comes back is no place to go on from.
				if (event.kind !== 'review.answered') projection.lastLesson = event.lesson;
				applyToLesson(lesson, event);
			}
		}
	}
	const lessons = new Map([...before.lessons, ...drafts]);
	const finished = new Set<string>();
	const done = new Set<string>();
	for (const [id, lesson] of lessons) {
		if (lesson.finishedAtMillis !== undefined) finished.add(id);
		if (finished.has(id) || lesson.skipped) done.add(id);
	}
	return { ...projection, lessons, finished, done };
}

function draftOf(lesson = emptyLessonProjection): Draft {
	return {
		...lesson,
		finishedSteps: new Set(lesson.finishedSteps),
		answers: new Map(lesson.answers),
		sureness: new Map(lesson.sureness),
		answered: [...lesson.answered],
		played: [...lesson.played],
		noteEvents: [...lesson.noteEvents]
	};
}

type LessonEvent = Extract<ProgressEvent, { lesson: string }>;

function applyToLesson(lesson: Draft, event: LessonEvent): void {
	switch (event.kind) {
		case 'lesson.opened':
			lesson.opened = true;
			break;
		case 'beat.reached':
			lesson.beat = { id: event.beat, index: event.index };
			break;
		case 'step.finished':
			lesson.finishedSteps.add(event.step);
			break;
		case 'question.answered':
			lesson.answered.push(event);
			lesson.answers.set(event.question, event.answer);
			if (event.sure === undefined) lesson.sureness.delete(event.question);
			else lesson.sureness.set(event.question, event.sure);
			break;
		case 'review.answered':
			lesson.answered.push(event);
			break;
		case 'run.started':
		case 'choice.made':
		case 'choice.undone':
		case 'ending.reached':
			lesson.played.push(event);
			break;
		case 'lesson.finished':
			lesson.finishedAtMillis ??= event.at;
			lesson.finishedOrder ??= event.order;
			break;
		case 'lesson.skipped':
			lesson.skipped = true;
			break;
		case 'note.saved':
		case 'note.removed':
			lesson.noteEvents.push(event);
			break;
	}
}
