import type { StepId } from '../course/outline.ts';
import type { Answer } from '../quiz/answer.ts';
import { compareEvents, type EventSet } from './event-set.ts';
import type { ProgressEvent } from './events.ts';

/** One play of a scene. */
export interface Run {
	id: string;
	/** The run it was forked from, and how many of its choices were kept. */
	from?: { run: string; keep: number };
	/** Choice ids in order. */
	choices: string[];
	/** The ending reached, if the run has one. */
	ending?: string;
	startedAtMillis: number;
}

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
	/** In the order they were begun. */
	runs: readonly Run[];
	finishedAtMillis?: number;
	/** Where among all events it was first finished. */
	finishedOrder?: number;
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
	/** Where among all events each setting was last chosen. */
	settingOrders: ReadonlyMap<string, number>;
	/** The lesson of the latest event that belongs to one. */
	lastLesson?: string;
	lastBackupAtMillis?: number;
	/** Where among all events it was made. */
	lastBackupOrder?: number;
	lock?: Lock;
	/** The event it goes up to. */
	latest?: ProgressEvent;
}

interface Draft extends LessonRecord {
	finishedSteps: Set<StepId>;
	answers: Map<string, Answer>;
	runs: Run[];
	notes: Map<string, Note>;
}

/** The record of nobody. */
export const emptyRecord: ProgressRecord = {
	lessons: new Map(),
	done: new Set(),
	finished: new Set(),
	confirmedModules: new Set(),
	settings: new Map(),
	settingOrders: new Map()
};

/** The record of a lesson that was never opened. */
export const emptyLessonRecord: LessonRecord = {
	opened: false,
	finishedSteps: new Set(),
	answers: new Map(),
	runs: [],
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
	const settingOrders = new Map(before.settingOrders);
	const record = { ...before, confirmedModules, settings, settingOrders, latest: events.at(-1) ?? before.latest };
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
				record.lock = { ...event, id: event.lock, events: [...(record.lock?.events ?? []), event.id] };
				break;
			case 'lock.removed':
				break;
			case 'backup.made':
				record.lastBackupAtMillis = event.at;
				record.lastBackupOrder = event.order;
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
		runs: lesson.runs.map((run) => ({ ...run, choices: [...run.choices] })),
		notes: new Map(lesson.notes)
	};
}

/** The run of that id: in a long record mostly the last. */
function runOf(lesson: Draft, id: string | undefined): Run | undefined {
	return lesson.runs.findLast((run) => run.id === id);
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
		case 'run.started': {
			if (runOf(lesson, event.run)) break;
			const origin = runOf(lesson, event.from?.run);
			const choices = origin && event.from ? origin.choices.slice(0, event.from.keep) : [];
			lesson.runs.push({ id: event.run, from: event.from, choices, startedAtMillis: event.at });
			break;
		}
		case 'choice.made': {
			const run = runOf(lesson, event.run);
			// A second tab may have answered the same situation: the first choice stands, the other is set aside.
			if (run?.choices.length === event.step && run.ending === undefined) run.choices.push(event.choice);
			break;
		}
		case 'choice.undone': {
			const run = runOf(lesson, event.run);
			if (run && event.step < run.choices.length) {
				run.choices.length = event.step;
				delete run.ending;
			}
			break;
		}
		case 'ending.reached': {
			const run = runOf(lesson, event.run);
			if (run) run.ending = event.ending;
			break;
		}
		case 'lesson.finished':
			lesson.finishedAtMillis ??= event.at;
			lesson.finishedOrder ??= event.order;
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
