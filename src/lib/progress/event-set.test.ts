import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyArbitrary, scatteredArbitrary } from './event-arbitrary.ts';
import { sinceEpoch } from './epoch.ts';
import { compareEvents, eventSet, joinEvents, type EventSet } from './event-set.ts';
import type { ProgressEvent } from './events.ts';

const join = (a: EventSet, b: EventSet) => joinEvents(a, b.values());
/** A set's content, without the order it was gathered in. */
const content = (set: EventSet) => [...set.values()].sort(compareEvents);

const threeSets = historyArbitrary
	.map((devices) => devices.flat())
	.chain((all) => fc.tuple(fc.shuffledSubarray(all), fc.shuffledSubarray(all), fc.shuffledSubarray(all)))
	.map(([a, b, c]) => [eventSet(a), eventSet(b), eventSet(c)] as const);

const saved = (id: string, at = 1): ProgressEvent => ({
	...{ kind: 'note.saved', id, device: 'd', seq: at, order: at, at, epoch: 0 },
	...{ lesson: 'two-pulls', note: 'plan', text: 'I ask first.' }
});
const removed = (id: string, ids: string[]): ProgressEvent => ({
	...{ kind: 'note.removed', id, device: 'd', seq: 9, order: 9, at: 9, epoch: 0 },
	...{ lesson: 'two-pulls', removed: ids }
});

/** The ids that events of one kind remove. */
function removedBy(events: readonly ProgressEvent[], kind: 'note.removed' | 'lock.removed'): Set<string> {
	return new Set(events.flatMap((event) => (event.kind === kind ? event.removed : [])));
}

describe('joining sets of events', () => {
	test('is commutative', () => {
		fc.assert(
			fc.property(threeSets, ([a, b]) => {
				expect(content(join(a, b))).toEqual(content(join(b, a)));
			})
		);
	});

	test('is associative', () => {
		fc.assert(
			fc.property(threeSets, ([a, b, c]) => {
				expect(content(join(join(a, b), c))).toEqual(content(join(a, join(b, c))));
			})
		);
	});

	test('is idempotent', () => {
		fc.assert(
			fc.property(threeSets, ([a]) => {
				expect(content(join(a, a))).toEqual(content(a));
			})
		);
	});

	test('loses nothing but removed notes and locks', () => {
		fc.assert(
			fc.property(threeSets, ([a, b]) => {
				const joined = join(a, b);
				const all = [...a.values(), ...b.values()];
				const [notes, locks] = [removedBy(all, 'note.removed'), removedBy(all, 'lock.removed')];
				for (const event of all) {
					const gone =
						(event.kind === 'note.saved' && notes.has(event.id)) || (event.kind === 'lock.set' && locks.has(event.id));
					if (!gone) expect(joined.get(event.id)).toEqual(event);
				}
			})
		);
	});

	test('never brings a removed note or lock back, whatever is joined in whatever order', () => {
		fc.assert(
			fc.property(scatteredArbitrary, ({ all, parts }) => {
				const joined = parts.reduce((set, part) => joinEvents(set, part), eventSet([]));
				for (const id of removedBy(all, 'note.removed')) expect(joined.get(id)?.kind).not.toBe('note.saved');
				for (const id of removedBy(all, 'lock.removed')) expect(joined.get(id)?.kind).not.toBe('lock.set');
			})
		);
	});

	test('leaves both sides as they were', () => {
		const a = eventSet([saved('a')]);
		joinEvents(a, [removed('b', ['a'])]);
		expect([...a.keys()]).toEqual(['a']);
	});
});

test('of two events with one id the first stays', () => {
	expect(eventSet([saved('a', 1), saved('a', 2)]).get('a')?.at).toBe(1);
});

test('a removal that arrives before its note removes it too', () => {
	expect([...joinEvents(eventSet([removed('b', ['a'])]), [saved('a')]).keys()]).toEqual(['b']);
});

test('a removal deletes notes only', () => {
	expect([...eventSet([removed('x', []), removed('y', ['x'])]).keys()]).toEqual(['x', 'y']);
});

test('events of earlier epochs are left out', () => {
	const events = [0, 1, 2].map((epoch) => ({ ...saved(`e${epoch}`), epoch }));
	expect([...sinceEpoch(eventSet(events), 1).keys()]).toEqual(['e1', 'e2']);
});

test('the order of events is total: by order, device, seq and id', () => {
	const event = (at: number, device: string, seq: number, id: string) => ({ ...saved(id), order: at, device, seq });
	const inOrder = [event(1, 'b', 9, 'z'), event(2, 'a', 2, 'y'), event(2, 'b', 1, 'a'), event(2, 'b', 1, 'b')];
	expect([...inOrder].reverse().sort(compareEvents)).toEqual(inOrder);
});
