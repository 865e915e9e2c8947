import { expect, test } from 'vitest';
import { eventFault } from './event-fault.ts';
import { eventSet } from './event-set.ts';
import type { Happening, ProgressEvent } from './events.ts';
import { MOST_IDS, withShortLists } from './id-lists.ts';

const idsUpTo = (count: number) => Array.from({ length: count }, (_, index) => `e${index}`);
const event = (id: string, happening: Happening): ProgressEvent => ({
	...{ ...happening, id, device: 'd', seq: 1, order: 1, at: 1, epoch: 0 }
});
const lesson = 'two-pulls';

const counts = [0, 1, MOST_IDS, MOST_IDS + 1, 2 * MOST_IDS + 1];

test.each(counts)('all of %i notes go, each named in an event that can be kept', (count) => {
	const removed = idsUpTo(count);
	const notes = removed.map((id) => event(id, { kind: 'note.saved', lesson, note: 'plan', text: 'Ask.' }));
	const written = withShortLists({ kind: 'note.removed', lesson, removed }).map((each, at) => event(`new${at}`, each));
	expect(written.map(eventFault)).toEqual(written.map(() => undefined));
	expect([...eventSet([...notes, ...written]).values()]).toEqual(written);
});

test.each(counts)('a note in place of %i others names them all, and is the first of its events', (count) => {
	const saved = { kind: 'note.saved', lesson, note: 'plan', text: 'Wait.' } as const;
	const [first, ...rest] = withShortLists({ ...saved, replaces: idsUpTo(count) });
	expect(first).toMatchObject(saved);
	for (const each of [first!, ...rest]) expect(eventFault(event('new', each))).toBeUndefined();
	const named = [first, ...rest].flatMap((each) =>
		each?.kind === 'note.saved' ? each.replaces : each?.kind === 'note.removed' ? each.removed : []
	);
	expect(named).toEqual(idsUpTo(count));
});

test('locks are named in pieces as notes are, and everything else is left as it is', () => {
	const ids = idsUpTo(MOST_IDS + 1);
	expect(withShortLists({ kind: 'lock.removed', removed: ids })).toEqual([
		{ kind: 'lock.removed', removed: ids.slice(0, MOST_IDS) },
		{ kind: 'lock.removed', removed: ids.slice(MOST_IDS) }
	]);
	expect(withShortLists({ kind: 'lesson.opened', lesson })).toEqual([{ kind: 'lesson.opened', lesson }]);
});
