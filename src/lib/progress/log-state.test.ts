import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scatteredArbitrary } from './event-arbitrary.ts';
import { eventSet, mergeEvents } from './event-set.ts';
import type { ProgressEvent } from './events.ts';
import { mergeIntoLog, emptyLog } from './log-state.ts';
import { projectionOf } from './projection.ts';

const opened = (id: string, at: number, lesson = 'the-bake'): ProgressEvent => ({
	...{ kind: 'lesson.opened', id, device: 'd', seq: at, order: at, at, epoch: 0, lesson }
});

test('joined part by part, in any order and with any removals, events give the record that all at once give', () => {
	fc.assert(
		fc.property(scatteredArbitrary, ({ all, parts }) => {
			let known = emptyLog;
			for (const part of parts) {
				known = mergeIntoLog(known, part, mergeEvents);
				expect(known.projection).toEqual(projectionOf(known.events));
				expect([...known.projection.done]).toEqual([...projectionOf(known.events).done]);
			}
			expect(known.projection).toEqual(projectionOf(eventSet(all)));
		}),
		{ numRuns: 500 }
	);
});

test('added one by one as they happen, events give the same record, and leave each former one as it was', () => {
	fc.assert(
		fc.property(scatteredArbitrary, ({ all }) => {
			const written = all.map((event, index) => ({ ...event, at: index }));
			let known = emptyLog;
			for (const event of written) {
				const before = known;
				known = mergeIntoLog(before, [event], mergeEvents);
				expect(before.projection).toEqual(projectionOf(before.events));
			}
			expect(known.projection).toEqual(projectionOf(eventSet(written)));
		}),
		{ numRuns: 500 }
	);
});

test('what follows leaves the record of other lessons alone', () => {
	const before = mergeIntoLog(emptyLog, [opened('a', 1), opened('b', 2, 'the-dance')], mergeEvents);
	const { projection } = mergeIntoLog(before, [opened('c', 3)], mergeEvents);
	expect(projection.lessons.get('the-dance')).toBe(before.projection.lessons.get('the-dance'));
	expect(projection.lessons.get('the-bake')?.lastEventAtMillis).toBe(3);
});

test('where nothing is new, nothing changes', () => {
	const known = mergeIntoLog(emptyLog, [opened('a', 1)], mergeEvents);
	expect(mergeIntoLog(known, [opened('a', 1)], mergeEvents)).toBe(known);
});
