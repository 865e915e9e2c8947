import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scatteredArbitrary } from './event-arbitrary.ts';
import { eventSet, joinEvents } from './event-set.ts';
import type { ProgressEvent } from './events.ts';
import { joinKnown, nothingKnown } from './known.ts';
import { recordOf } from './record.ts';

const opened = (id: string, at: number, lesson = 'two-pulls'): ProgressEvent => ({
	...{ kind: 'lesson.opened', id, device: 'd', seq: at, order: at, at, epoch: 0, lesson }
});

test('joined part by part, in any order and with any removals, events give the record that all at once give', () => {
	fc.assert(
		fc.property(scatteredArbitrary, ({ all, parts }) => {
			let known = nothingKnown;
			for (const part of parts) {
				known = joinKnown(known, part, joinEvents);
				expect(known.record).toEqual(recordOf(known.events));
				expect([...known.record.done]).toEqual([...recordOf(known.events).done]);
			}
			expect(known.record).toEqual(recordOf(eventSet(all)));
		}),
		{ numRuns: 500 }
	);
});

test('added one by one as they happen, events give the same record, and leave each former one as it was', () => {
	fc.assert(
		fc.property(scatteredArbitrary, ({ all }) => {
			const written = all.map((event, index) => ({ ...event, at: index }));
			let known = nothingKnown;
			for (const event of written) {
				const before = known;
				known = joinKnown(before, [event], joinEvents);
				expect(before.record).toEqual(recordOf(before.events));
			}
			expect(known.record).toEqual(recordOf(eventSet(written)));
		}),
		{ numRuns: 500 }
	);
});

test('what follows leaves the record of other lessons alone', () => {
	const before = joinKnown(nothingKnown, [opened('a', 1), opened('b', 2, 'the-dance')], joinEvents);
	const { record } = joinKnown(before, [opened('c', 3)], joinEvents);
	expect(record.lessons.get('the-dance')).toBe(before.record.lessons.get('the-dance'));
	expect(record.lessons.get('two-pulls')?.lastEventAtMillis).toBe(3);
});

test('where nothing is new, nothing changes', () => {
	const known = joinKnown(nothingKnown, [opened('a', 1)], joinEvents);
	expect(joinKnown(known, [opened('a', 1)], joinEvents)).toBe(known);
});
