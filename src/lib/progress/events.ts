import * as v from 'valibot';
import { answerSchema } from '../quiz/answer.ts';
import { SURENESS } from '../quiz/sureness.ts';
import { MOST_IDS } from './id-lists.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const short = v.pipe(v.string(), v.maxLength(1000));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const ids = v.pipe(v.array(id), v.maxLength(MOST_IDS));

/** The last millisecond that a date can have. */
const LAST_MILLIS = 8.64e15;

/** On every event: who wrote it, in which order, when, and in which epoch (erasing everything begins a new one). */
const base = {
	id,
	device: id,
	/** Counted per device from 1. */
	seq: count,
	/** Its place among all events: later than every event that its writer had seen, whatever the clocks say. See `order.ts`. */
	order: count,
	/** When it happened by the writer's clock, which may be wrong: milliseconds since 1970. */
	at: v.pipe(count, v.maxValue(LAST_MILLIS)),
	epoch: count
};
const ofLesson = { ...base, lesson: id };
/** `after` is the event of the run that its writer saw last: two that follow the same one are two ways to go on. */
const ofRun = { ...ofLesson, run: id };
const inRun = { ...ofRun, after: v.optional(id) };

export const STEPS = ['reading', 'quiz', 'scene', 'reflect'] as const;

/** What can happen to a learner's record. Each event is written once and never changed. */
export const progressEventSchema = v.variant('kind', [
	v.strictObject({ kind: v.literal('lesson.opened'), ...ofLesson }),
	v.strictObject({ kind: v.literal('beat.reached'), ...ofLesson, beat: id, index: count }),
	v.strictObject({ kind: v.literal('step.finished'), ...ofLesson, step: v.picklist(STEPS) }),
	v.strictObject({
		kind: v.literal('question.answered'),
		...ofLesson,
		question: id,
		answer: answerSchema,
		/** How sure the learner was, where they said so. A question that asks it of each part has it in its answer. */
		sure: v.optional(v.picklist(SURENESS))
	}),
	/**
	 * A question of the lesson came back and was answered: as itself, or in the clothes of a question of another lesson that
	 * asks for the same, which is the one that the answer fits. `parameters` is the version of those by which it was planned.
	 */
	v.strictObject({
		kind: v.literal('review.answered'),
		...ofLesson,
		question: id,
		shown: v.optional(v.strictObject({ lesson: id, question: id })),
		answer: answerSchema,
		sure: v.optional(v.picklist(SURENESS)),
		parameters: count
	}),
	/**
	 * A play of a scene begins, from its start or with the first `keep` choices of another run: of the run of that id (as
	 * version 1 says it), or up to the event of that id, which stays the same where that run turns out to have parted.
	 */
	v.strictObject({
		kind: v.literal('run.started'),
		...ofRun,
		from: v.optional(v.strictObject({ run: id, keep: count }))
	}),
	/** `step` is how many choices of the run came before; one that does not fit its place is set aside. See `runs.ts`. */
	v.strictObject({ kind: v.literal('choice.made'), ...inRun, step: count, choice: id }),
	/** The run goes back to having `step` choices. */
	v.strictObject({ kind: v.literal('choice.undone'), ...inRun, step: count }),
	v.strictObject({ kind: v.literal('ending.reached'), ...inRun, ending: id }),
	v.strictObject({ kind: v.literal('lesson.finished'), ...ofLesson }),
	v.strictObject({ kind: v.literal('lesson.skipped'), ...ofLesson }),
	/** Something the learner wrote: a reflection, a plan. `note-limits.ts` has its limits for pages, which carry no schema. */
	v.strictObject({
		kind: v.literal('note.saved'),
		...ofLesson,
		note: id,
		text: v.optional(v.pipe(v.string(), v.maxLength(20_000))),
		/** In place of the text: encrypted, in base64, with the data key of this lock. */
		sealed: v.optional(v.pipe(v.string(), v.maxLength(80_100))),
		lock: v.optional(id),
		/** The events whose words its writer saw and wrote this in place of: joining drops them. Version 1 named none. */
		replaces: v.optional(ids),
		/** The event that first said these words, where this one only says them in another form: sealed, opened, with another key. */
		again: v.optional(id)
	}),
	/** Deletes notes for good: joining drops the events named here. */
	v.strictObject({ kind: v.literal('note.removed'), ...ofLesson, removed: ids }),
	/** The lock on what the learner wrote: its data key, wrapped by a passphrase. All texts in base64. */
	v.strictObject({
		kind: v.literal('lock.set'),
		...base,
		/** The data key's id; it stays when the passphrase changes. */
		lock: id,
		salt: short,
		rounds: v.pipe(count, v.minValue(600_000), v.maxValue(10_000_000)),
		iv: short,
		wrapped: short
	}),
	/** The lock was removed, or its passphrase changed: see `event-set.ts` for which of the events named here joining drops. */
	v.strictObject({ kind: v.literal('lock.removed'), ...base, removed: ids }),
	v.strictObject({ kind: v.literal('module.confirmed'), ...base, module: id }),
	v.strictObject({
		kind: v.literal('setting.chosen'),
		...base,
		setting: id,
		value: v.pipe(v.string(), v.maxLength(1000))
	}),
	v.strictObject({ kind: v.literal('backup.made'), ...base })
]);

export type ProgressEvent = v.InferOutput<typeof progressEventSchema>;
export type ProgressEventKind = ProgressEvent['kind'];

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What a caller says happened; the writer adds id, device, seq, time and epoch. */
export type NewEvent = DistributiveOmit<ProgressEvent, keyof typeof base>;
