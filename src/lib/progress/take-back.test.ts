import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scatteredArbitrary } from './event-arbitrary.ts';
import { eventSet, mergeEvents } from './event-set.ts';
import type { NewEvent, ProgressEvent } from './events.ts';
import { mergeIntoLog, logWithout, emptyLog, type LogState } from './log-state.ts';
import { noteOf, removableOf, restoredBy, restoredFrom, type Restored } from './take-back.ts';

const lesson = 'the-bake';
const event = (id: string, order: number, happening: NewEvent): ProgressEvent => ({
	...happening,
	...{ id, device: 'd', seq: order, order, at: order, epoch: 0 }
});
const joined = (known: LogState, more: readonly ProgressEvent[]) => mergeIntoLog(known, more, mergeEvents);
const takenBack = (known: LogState, restored: Restored) =>
	joined(logWithout(known, removableOf(known.events, restored)), restored.dropped);

test('whatever a backup adds and deletes, all is as it was once it is taken back', () => {
	fc.assert(
		fc.property(scatteredArbitrary, ({ parts: [here = [], there = []] }) => {
			const before = joined(emptyLog, here);
			const incoming = [...eventSet(there).values()];
			const restored = restoredBy(before.events, incoming, 0);
			const after = takenBack(joined(before, incoming), restored);
			expect([...after.events.keys()].sort()).toEqual([...before.events.keys()].sort());
			expect(after.projection).toEqual(before.projection);
		}),
		{ numRuns: 500 }
	);
});

test('a play that went on since stays from its start, and the rest goes', () => {
	const before = joined(emptyLog, [event('mine', 1, { kind: 'lesson.opened', lesson })]);
	const backup = [
		event('a', 2, { kind: 'run.started', lesson, run: 'r' }),
		event('b', 3, { kind: 'choice.made', lesson, run: 'r', step: 0, choice: 'ask', after: 'a' }),
		event('c', 4, { kind: 'choice.made', lesson, run: 'r', step: 1, choice: 'plan', after: 'b' }),
		event('other', 5, { kind: 'run.started', lesson, run: 'other' }),
		event('answer', 6, { kind: 'lesson.skipped', lesson: 'the-dance' })
	];
	const restored = restoredBy(before.events, backup, 0);
	const since = [
		event('fork', 7, { kind: 'run.started', lesson, run: 's', from: { run: 'b', keep: 1 } }),
		event('d', 8, { kind: 'choice.made', lesson, run: 's', step: 1, choice: 'wait', after: 'fork' })
	];
	const after = takenBack(joined(joined(before, backup), since), restored);
	expect([...after.events.keys()].sort()).toEqual(['a', 'b', 'd', 'fork', 'mine']);
});

test('the key of what was written since stays', () => {
	const lock = (id: string): ProgressEvent =>
		event(id, 1, { kind: 'lock.set', lock: id, salt: '', rounds: 600_000, iv: '', wrapped: '' });
	const backup = [lock('key-1'), lock('key-2')];
	const restored = restoredBy(new Map(), backup, 0);
	const written = event('note', 2, { kind: 'note.saved', lesson, note: 'plan', sealed: 'AAAA', lock: 'key-1' });
	expect(removableOf(eventSet([...backup, written]), restored)).toEqual(['key-2']);
	const { lock: _, ...unnamed } = written as Extract<ProgressEvent, { kind: 'note.saved' }>;
	expect(removableOf(eventSet([...backup, unnamed]), restored)).toEqual([]);
});

test('nothing that a backup deleted is written down for it', () => {
	const restored: Restored = { atMillis: 1, added: ['a'], dropped: [], upTo: 5 };
	expect(restoredFrom(noteOf(restored))).toEqual(restored);
	const dropped = [event('note', 1, { kind: 'note.saved', lesson, note: 'plan', text: 'My words.' })];
	expect(noteOf({ ...restored, dropped })).toBeUndefined();
	expect(restoredFrom({ added: 'everything' })).toBeUndefined();
});
