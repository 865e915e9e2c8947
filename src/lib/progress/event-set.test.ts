import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyArbitrary, scatteredArbitrary } from './event-arbitrary.ts';
import { sinceEpoch } from './epoch.ts';
import { compareEvents } from './event-order.ts';
import { eventSet, mergeEvents, type EventSet } from './event-set.ts';
import type { ProgressEvent } from './events.ts';

const join = (a: EventSet, b: EventSet) => mergeEvents(a, b.values());
/** A set's content, without the order it was gathered in. */
const content = (set: EventSet) => [...set.values()].sort(compareEvents);

const threeSets = historyArbitrary
	.map((devices) => devices.flat())
	.chain((all) => fc.tuple(fc.shuffledSubarray(all), fc.shuffledSubarray(all), fc.shuffledSubarray(all)))
	.map(([a, b, c]) => [eventSet(a), eventSet(b), eventSet(c)] as const);

const saved = (id: string, at = 1): ProgressEvent => ({
	...{ kind: 'note.saved', id, device: 'd', seq: at, order: at, at, epoch: 0 },
	...{ lesson: 'the-bake', note: 'plan', text: 'I ask first.' }
});
const removed = (id: string, ids: string[]): ProgressEvent => ({
	...{ kind: 'note.removed', id, device: 'd', seq: 9, order: 9, at: 9, epoch: 0 },
	...{ lesson: 'the-bake', removed: ids }
});

type Event<Kind extends ProgressEvent['kind']> = Extract<ProgressEvent, { kind: Kind }>;
const isKind =
	<Kind extends ProgressEvent['kind']>(kind: Kind) =>
	(event: ProgressEvent): event is Event<Kind> =>
		event.kind === kind;

/** The saved notes of one place, whichever order they come in. */
const sameNote = (a: Event<'note.saved'>, b: Event<'note.saved'>) => a.lesson === b.lesson && a.note === b.note;

/** Whether an event of these names the saved note as gone. */
function isNamed(note: Event<'note.saved'>, all: readonly ProgressEvent[]): boolean {
	const by = [note.id, note.again ?? note.id];
	return all.some(
		(event) =>
			(event.kind === 'note.removed' && event.lesson === note.lesson && by.some((id) => event.removed.includes(id))) ||
			(event.kind === 'note.saved' && sameNote(event, note) && event.replaces?.includes(note.id))
	);
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

	test('loses nothing but notes that were removed or replaced, and locks that were removed', () => {
		fc.assert(
			fc.property(threeSets, ([a, b]) => {
				const joined = join(a, b);
				const all = [...a.values(), ...b.values()];
				const locks = new Set(all.filter(isKind('lock.removed')).flatMap(({ removed }) => removed));
				for (const event of all) {
					const gone =
						(event.kind === 'note.saved' && isNamed(event, all)) || (event.kind === 'lock.set' && locks.has(event.id));
					if (!gone) expect(joined.get(event.id)).toEqual(event);
				}
			})
		);
	});

	test('gives one set, whatever is joined in whatever order', () => {
		fc.assert(
			fc.property(scatteredArbitrary, ({ all, parts }) => {
				const joined = parts.reduce((set, part) => mergeEvents(set, part), eventSet([]));
				expect(content(joined)).toEqual(content(eventSet(all)));
			}),
			{ numRuns: 200 }
		);
	});

	test('keeps no note that was removed, unless it would let come back what it replaced', () => {
		fc.assert(
			fc.property(scatteredArbitrary, ({ all, parts }) => {
				const joined = parts.reduce((set, part) => mergeEvents(set, part), eventSet([]));
				const removed = (lesson: string, id: string) =>
					all.some((event) => event.kind === 'note.removed' && event.lesson === lesson && event.removed.includes(id));
				for (const event of [...joined.values()].filter(isKind('note.saved')))
					if (removed(event.lesson, event.id))
						expect(event.replaces?.some((id) => !removed(event.lesson, id))).toBe(true);
			})
		);
	});

	test('keeps the key that was wrapped last of each lock, whatever is removed, and drops every other that was', () => {
		fc.assert(
			fc.property(scatteredArbitrary, ({ all, parts }) => {
				const joined = parts.reduce((set, part) => mergeEvents(set, part), eventSet([]));
				const removed = new Set(all.filter(isKind('lock.removed')).flatMap((event) => event.removed));
				const sets = all.filter(isKind('lock.set')).sort(compareEvents);
				for (const set of sets) {
					const last = sets.findLast(({ lock }) => lock === set.lock)?.id === set.id;
					expect(joined.has(set.id)).toBe(last || !removed.has(set.id));
				}
			})
		);
	});

	test('leaves both sides as they were', () => {
		const a = eventSet([saved('a')]);
		mergeEvents(a, [removed('b', ['a'])]);
		expect([...a.keys()]).toEqual(['a']);
	});
});

test('of two events with one id the first stays', () => {
	expect(eventSet([saved('a', 1), saved('a', 2)]).get('a')?.at).toBe(1);
});

test('a removal that arrives before its note removes it too', () => {
	expect([...mergeEvents(eventSet([removed('b', ['a'])]), [saved('a')]).keys()]).toEqual(['b']);
});

describe('a note that replaces others', () => {
	const version = (id: string, order: number, replaces: string[], place: object = {}): ProgressEvent => ({
		...saved(id, order),
		...{ replaces },
		...place
	});
	const [x, w, v] = [version('x', 1, []), version('w', 2, ['x']), version('v', 3, ['w', 'x'])];

	test('keeps away for good what was replaced by what it replaced', () => {
		expect([...mergeEvents(mergeEvents(eventSet([w]), [v]), [x]).keys()]).toEqual(['v']);
	});

	test('lets nothing come back where it names too little', () => {
		const short = version('short', 3, ['w']);
		for (const order of [
			[x, w, short],
			[short, w, x],
			[w, short, x],
			[x, short, w]
		]) {
			const joined = order.reduce((set, event) => mergeEvents(set, [event]), eventSet([]));
			expect(joined.has('x')).toBe(false);
		}
	});

	test('reaches only earlier versions of the same note of the same lesson', () => {
		const elsewhere = [version('x', 1, [], { note: 'another' }), version('y', 1, [], { lesson: 'the-dance' })];
		const other: ProgressEvent = { kind: 'backup.made', id: 'z', device: 'd', seq: 1, order: 1, at: 1, epoch: 0 };
		const reaching = version('r', 2, ['x', 'y', 'z', 'r', 'later']);
		const all = [...elsewhere, other, reaching, version('later', 3, [])];
		expect([...eventSet(all).keys()]).toEqual(all.map(({ id }) => id));
	});

	test('two that name each other do not both go', () => {
		expect(eventSet([version('a', 1, ['b']), version('b', 2, ['a'])]).size).toBeGreaterThan(0);
	});

	test('is gone when its words were removed in another form', () => {
		const again = { ...version('again', 5, ['x']), again: 'x' };
		expect([...eventSet([removed('gone', ['x']), again]).keys()]).toEqual(['gone']);
	});
});

test('a removal in one lesson deletes nothing in another', () => {
	const removal = { ...removed('b', ['a']), lesson: 'the-dance' } as ProgressEvent;
	expect(eventSet([saved('a'), removal]).has('a')).toBe(true);
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
