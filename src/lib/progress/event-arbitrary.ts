import fc from 'fast-check';
import type { Answer } from '../quiz/answer.ts';
import { answeredArbitrary } from '../quiz/answer-arbitrary.ts';
import { SURENESS } from '../quiz/sureness.ts';
import { sampleQuestions } from '../quiz/questions-for-tests.ts';
import { STEPS, type NewEvent, type ProgressEvent } from './events.ts';

/*
 * For tests: learners' histories as fast-check makes them up. Lessons, runs, notes and times come from small pools, so
 * that devices meet on the same ones.
 */

const lesson = fc.constantFrom('the-bake', 'the-dance', '__proto__');
const run = fc.constantFrom('run-1', 'run-2');
const note = fc.constantFrom('note-1', 'note-2');
const step = fc.nat(4);
const option = fc.constantFrom('ask', 'plan', 'wait', 'constructor');
const options = fc.uniqueArray(option);
const DEVICES = 4;
const EVENTS_PER_DEVICE = 10;
const idOf = (device: number, seq: number) => `d${device}-${seq}`;

/** Of every kind, and such as name what the pools have. */
const answer: fc.Arbitrary<Answer> = fc.oneof(
	answeredArbitrary(sampleQuestions).map((answered) => answered.answer),
	fc.record({ kind: fc.constant('single' as const), chosen: option }),
	fc.record({ kind: fc.constant('several' as const), chosen: options }),
	fc.record({ kind: fc.constant('ordering' as const), order: options }),
	fc.record({ kind: fc.constant('cloze' as const), text: fc.string({ maxLength: 20 }) }),
	fc.record({ kind: fc.constant('estimate' as const), value: fc.integer() })
);

const eventId = fc
	.tuple(fc.nat(DEVICES - 1), fc.integer({ min: 1, max: EVENTS_PER_DEVICE }))
	.map(([device, seq]) => idOf(device, seq));
const removedIds = fc.array(eventId, { maxLength: 8 });
const after = fc.option(eventId, { nil: undefined });

/** What can happen, each kind now and then. */
export const happeningArbitrary: fc.Arbitrary<NewEvent> = fc.oneof(
	fc.record({ kind: fc.constant('lesson.opened' as const), lesson }),
	fc.record({ kind: fc.constant('beat.reached' as const), lesson, beat: option, index: step }),
	fc.record({ kind: fc.constant('step.finished' as const), lesson, step: fc.constantFrom(...STEPS) }),
	fc.record(
		{
			...{ kind: fc.constant('question.answered' as const), lesson, question: option, answer },
			sure: fc.constantFrom(...SURENESS)
		},
		{ requiredKeys: ['kind', 'lesson', 'question', 'answer'] }
	),
	fc.record(
		{
			...{
				kind: fc.constant('review.answered' as const),
				lesson,
				question: option,
				answer,
				parameters: fc.constant(1)
			},
			...{ shown: fc.record({ lesson, question: option }), sure: fc.constantFrom(...SURENESS) }
		},
		{ requiredKeys: ['kind', 'lesson', 'question', 'answer', 'parameters'] }
	),
	fc.record({ kind: fc.constant('run.started' as const), lesson, run }),
	fc.record({
		kind: fc.constant('run.started' as const),
		lesson,
		run,
		from: fc.record({ run: fc.oneof(run, eventId), keep: step })
	}),
	fc.record({ kind: fc.constant('choice.made' as const), lesson, run, after, step, choice: option }),
	fc.record({ kind: fc.constant('choice.undone' as const), lesson, run, after, step }),
	fc.record({ kind: fc.constant('ending.reached' as const), lesson, run, after, ending: option }),
	fc.record({ kind: fc.constant('lesson.finished' as const), lesson }),
	fc.record({ kind: fc.constant('lesson.skipped' as const), lesson }),
	fc.record({ kind: fc.constant('note.saved' as const), lesson, note, text: fc.string({ maxLength: 20 }) }),
	fc.record(
		{
			...{ kind: fc.constant('note.saved' as const), lesson, note, text: fc.string({ maxLength: 20 }) },
			...{ replaces: removedIds, again: eventId }
		},
		{ requiredKeys: ['kind', 'lesson', 'note', 'text', 'replaces'] }
	),
	fc.record({
		kind: fc.constant('note.removed' as const),
		lesson,
		removed: removedIds
	}),
	fc.record({
		kind: fc.constant('lock.set' as const),
		lock: option,
		salt: fc.constant('c2FsdA=='),
		rounds: fc.constant(600_000),
		iv: fc.constant('aXY='),
		wrapped: fc.base64String({ maxLength: 8 })
	}),
	fc.record({ kind: fc.constant('lock.removed' as const), removed: removedIds }),
	fc.record({ kind: fc.constant('module.confirmed' as const), module: option }),
	fc.record({ kind: fc.constant('setting.chosen' as const), setting: option, value: fc.string({ maxLength: 20 }) }),
	fc.record({ kind: fc.constant('backup.made' as const) })
);

/** The events of one to four devices: one list for each device, ids never twice. */
export const historyArbitrary: fc.Arbitrary<ProgressEvent[][]> = fc
	.array(fc.array(fc.record({ at: fc.nat(20), happening: happeningArbitrary }), { maxLength: EVENTS_PER_DEVICE }), {
		minLength: 1,
		maxLength: DEVICES
	})
	.map((devices) =>
		devices.map((written, device) =>
			written.map(({ at, happening }, index) => ({
				...happening,
				id: idOf(device, index + 1),
				device: `d${device}`,
				seq: index + 1,
				order: at,
				at,
				epoch: 0
			}))
		)
	);

/** All events of a history in some order, cut into parts that may overlap: what devices, tabs and copies may hold. */
export const scatteredArbitrary: fc.Arbitrary<{ all: ProgressEvent[]; parts: ProgressEvent[][] }> = historyArbitrary
	.map((devices) => devices.flat())
	.chain((all) =>
		fc.record({
			all: fc.constant(all),
			parts: fc
				.tuple(
					fc.shuffledSubarray(all, { minLength: all.length }),
					fc.array(fc.shuffledSubarray(all), { maxLength: 4 }),
					fc.nat(all.length)
				)
				.map(([order, repeats, cut]) => [order.slice(0, cut), ...repeats, order.slice(cut)])
		})
	);
