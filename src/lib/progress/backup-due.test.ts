import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventSet } from './event-set.ts';
import type { NewEvent, ProgressEvent } from './events.ts';
import { projectionOf } from './projection.ts';
import { backupIsDue, lessonsSinceBackup, REMINDER_PUT_OFF } from './backup-due.ts';

/** A record of what happened at one millisecond after the other, from 1. */
function record(...happenings: NewEvent[]) {
	const events = happenings.map((happening, index): ProgressEvent => ({
		...happening,
		...{ id: `e${index}`, device: 'd', seq: index + 1, order: index + 1, at: index + 1, epoch: 0 }
	}));
	return projectionOf(eventSet(events));
}
const finish = (lesson: string): NewEvent => ({ kind: 'lesson.finished', lesson });
const putOff = (atMillis: number): NewEvent => ({
	...{ kind: 'setting.chosen', setting: REMINDER_PUT_OFF, value: String(atMillis) }
});

test('a reminder comes after the third lesson', () => {
	expect(backupIsDue(record())).toBe(false);
	expect(backupIsDue(record(finish('a'), finish('b')))).toBe(false);
	expect(backupIsDue(record(finish('a'), finish('b'), finish('b')))).toBe(false);
	expect(backupIsDue(record(finish('a'), finish('b'), finish('c')))).toBe(true);
});

test('and after three more, once there is a backup or it was put off', () => {
	const three = [finish('a'), finish('b'), finish('c')];
	for (const answered of [{ kind: 'backup.made' } as const, putOff(4)]) {
		expect(lessonsSinceBackup(record(...three, answered))).toBe(0);
		expect(backupIsDue(record(...three, answered, finish('d'), finish('e')))).toBe(false);
		expect(backupIsDue(record(...three, answered, finish('d'), finish('e'), finish('f')))).toBe(true);
	}
});

test('whatever the clock said meanwhile, ahead, behind or jumping', () => {
	const [year, now] = [365 * 86_400_000, Date.UTC(2026, 10, 22)];
	const clock = fc.oneof(fc.constantFrom(Date.UTC(2020, 0), now, now + 2 * year), fc.nat(8.64e15));
	const what = fc.constantFrom<NewEvent>(
		...['a', 'b', 'c', 'd', 'e'].map(finish),
		{ kind: 'backup.made' },
		putOff(now)
	);
	fc.assert(
		fc.property(fc.array(fc.tuple(what, clock), { maxLength: 12 }), (history) => {
			const events = history.map(([happening, at], index): ProgressEvent => {
				const said = 'value' in happening ? { ...happening, value: String(at) } : happening;
				return { ...said, id: `e${index}`, device: 'd', seq: index + 1, order: index + 1, at, epoch: 0 };
			});
			expect(lessonsSinceBackup(projectionOf(eventSet(events)))).toBe(
				lessonsSinceBackup(record(...history.map(([happening]) => happening)))
			);
		})
	);
});
