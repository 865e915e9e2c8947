import type { StepId } from '../course/outline.ts';
import type { Answer } from '../quiz/answer.ts';
import { compareEvents, type EventSet } from './event-set.ts';
import type { ProgressEvent } from './events.ts';
import type { RunEvent } from './runs.ts';

export interface Note {
	/** The ids of every event that saved it, so that all can be removed. */
	events: string[];
	text?: string;
	sealed?: string;
	savedAtMillis: number;
}

/** The lock on the notes, as it was last set. */
export interface Lock {
	/** The data key's id. */
	id: string;
	/** The ids of every event that set it, so that all can be removed. */
	events: string[];
	salt: string;
	rounds: number;
	iv: string;
	wrapped: string;
}

/** All that is known of one lesson. */
export interface LessonRecord {
	opened: boolean;
	/** The furthest place in the reading that was last looked at. */
	beat?: { id: string; index: number };
	finishedSteps: ReadonlySet<StepId>;
	/** The latest answer to each question, by question id. */
	answers: ReadonlyMap<string, Answer>;
	/** What happened in plays of its scene, in order: `runsOf` tells the runs, for those who need them. */
	played: readonly RunEvent[];
	finishedAtMillis?: number;
	skipped: boolean;
	/** By note id. */
	notes: ReadonlyMap<string, Note>;
	lastEventAtMillis: number;
}

/** A learner's whole record. */
export interface ProgressRecord {
	lessons: ReadonlyMap<string, LessonRecord>;
	/** Ids of lessons finished or skipped. */
	done: ReadonlySet<string>;
	/** Ids of finished lessons. */
	finished: ReadonlySet<string>;
	confirmedModules: ReadonlySet<string>;
	settings: ReadonlyMap<string, string>;
	/** The lesson of the latest event that belongs to one. */
	lastLesson?: string;
	lastBackupAtMillis?: number;
	lock?: Lock;
	/** The event it goes up to. */
	latest?: ProgressEvent;
}

interface Draft extends LessonRecord {
	finishedSteps: Set<StepId>;
	answers: Map<string, Answer>;
	played: RunEvent[];
	notes: Map<string, Note>;
}

/** The record of nobody. */
export const emptyRecord: ProgressRecord = {
	lessons: new Map(),
	done: new Set(),
	finished: new Set(),
	confirmedModules: new Set(),
	settings: new Map()
};

/** The record of a lesson that was never opened. */
export const emptyLessonRecord: LessonRecord = {
	opened: false,
	finishedSteps: new Set(),
	answers: new Map(),
	played: [],
	skipped: false,
	notes: new Map(),
	lastEventAtMillis: 0
};

/** Reduces a set of events to the record. The same set gives the same record, whatever the order it was gathered in. */
export function recordOf(events: EventSet): ProgressRecord {
	return recordAfter(emptyRecord, events.values());
}

/** A record carried on by further events, all later than those it was made of. The former stays as it was. */
export function recordAfter(before: ProgressRecord, further: Iterable<ProgressEvent>): ProgressRecord {
	const events = [...further].sort(compareEvents);
	const drafts = new Map<string, Draft>();
	const confirmedModules = new Set(before.confirmedModules);
	const settings = new Map(before.settings);
	const record = { ...before, confirmedModules, settings, latest: events.at(-1) ?? before.latest };
	for (const event of events) {
		switch (event.kind) {
			case 'module.confirmed':
				confirmedModules.add(event.module);
				break;
			case 'setting.chosen':
				settings.set(event.setting, event.value);
				break;
			case 'lock.set':
				record.lock = { ...event, id: event.lock, events: [...(record.lock?.events ?? []), event.id] };
				break;
			case 'lock.removed':
				break;
			case 'backup.made':
				record.lastBackupAtMillis = event.at;
				break;
			default: {
				const lesson = drafts.get(event.lesson) ?? draftOf(before.lessons.get(event.lesson));
				drafts.set(event.lesson, lesson);
				lesson.lastEventAtMillis = event.at;
				record.lastLesson = event.lesson;
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
	return { ...record, lessons, finished, done };
}

function draftOf(lesson = emptyLessonRecord): Draft {
	return {
		...lesson,
		finishedSteps: new Set(lesson.finishedSteps),
		answers: new Map(lesson.answers),
		played: [...lesson.played],
		notes: new Map(lesson.notes)
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
			lesson.answers.set(event.question, event.answer);
			break;
		case 'run.started':
		case 'choice.made':
		case 'choice.undone':
		case 'ending.reached':
			lesson.played.push(event);
			break;
		case 'lesson.finished':
			lesson.finishedAtMillis ??= event.at;
			break;
		case 'lesson.skipped':
			lesson.skipped = true;
			break;
		case 'note.saved': {
			const events = [...(lesson.notes.get(event.note)?.events ?? []), event.id];
			lesson.notes.set(event.note, { events, text: event.text, sealed: event.sealed, savedAtMillis: event.at });
			break;
		}
		case 'note.removed':
			break;
	}
}
