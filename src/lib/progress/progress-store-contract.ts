import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyArbitrary } from './event-arbitrary.ts';
import type { ProgressEvent } from './events.ts';
import type { ProgressStore } from './progress-store.ts';

/** Makes an empty place to keep progress in; what it returns opens that place, as often as wanted. */
export type MakePlace<Store> = () => () => Store;

type EventStore = Pick<ProgressStore, 'load' | 'append' | 'remove' | 'erase' | 'close'>;

const done = { ok: true, value: undefined };
const refused = { ok: false, reason: 'closed' };

function opened(id: string, epoch = 0): ProgressEvent {
	return { kind: 'lesson.opened', id, device: 'd', seq: 1, order: 1, at: 1, epoch, lesson: 'two-pulls' };
}

async function idsIn(store: EventStore): Promise<string[]> {
	const loaded = await store.load();
	return loaded.ok ? loaded.value.events.map((event) => event.id).sort() : [loaded.reason];
}

/** What every store of events promises, whichever way it keeps them. */
export function describeEventStore(name: string, makePlace: MakePlace<EventStore>): void {
	describe(`${name} keeps events`, () => {
		test('holds nothing at first', async () => {
			expect(await makePlace()().load()).toEqual({ ok: true, value: { events: [], epoch: 0, unreadable: 0 } });
		});

		test('has in every later load what it said was kept', async () => {
			await fc.assert(
				fc.asyncProperty(historyArbitrary, async (devices) => {
					const open = makePlace();
					const events = devices.flat().filter((event) => !/^(note|lock)\./.test(event.kind));
					for (const batch of devices)
						expect(await open().append(batch.filter((event) => events.includes(event)))).toEqual(done);
					const loaded = await open().load();
					const kept = loaded.ok ? new Map(loaded.value.events.map((event) => [event.id, event])) : undefined;
					expect(kept).toEqual(new Map(events.map((event) => [event.id, event])));
				}),
				{ numRuns: 15 }
			);
		});

		test('keeps all of what many write at once', async () => {
			const open = makePlace();
			const stores = [open(), open(), open()];
			const ids = Array.from({ length: 60 }, (_, index) => `e${String(index).padStart(2, '0')}`);
			const results = await Promise.all(ids.map(async (id, index) => stores[index % 3]?.append([opened(id)])));
			expect(results.every((result) => result?.ok)).toBe(true);
			expect(await idsIn(open())).toEqual(ids);
		});

		test('keeps an id once, as it was first given', async () => {
			const store = makePlace()();
			const first = opened('a');
			expect(await store.append([first, { ...first, at: 2 }])).toEqual(done);
			expect(await store.append([{ ...first, at: 3 }])).toEqual(done);
			expect(await store.load()).toMatchObject({ value: { events: [first] } });
		});

		test('keeps nothing of nothing', async () => {
			const store = makePlace()();
			expect(await store.append([])).toEqual(done);
			expect(await idsIn(store)).toEqual([]);
		});

		test('deletes what is removed, known or not', async () => {
			const open = makePlace();
			await open().append([opened('a'), opened('b')]);
			expect(await open().remove(['a', 'never-seen'])).toEqual(done);
			expect(await idsIn(open())).toEqual(['b']);
		});

		test('erases everything and begins an epoch', async () => {
			const open = makePlace();
			await open().append([opened('a')]);
			expect(await open().erase(3)).toEqual(done);
			expect(await open().load()).toEqual({ ok: true, value: { events: [], epoch: 3, unreadable: 0 } });
		});

		test('spares, when erased twice, what was written in between', async () => {
			const open = makePlace();
			await open().append([opened('a')]);
			await open().erase(1);
			await open().append([opened('b', 1)]);
			expect(await open().erase(1)).toEqual(done);
			expect(await idsIn(open())).toEqual(['b']);
		});

		test('never goes back to an earlier epoch', async () => {
			const store = makePlace()();
			await store.erase(3);
			await store.erase(1);
			expect(await store.load()).toMatchObject({ value: { epoch: 3 } });
		});

		test('refuses all of a batch with events from before an erasing, and keeps those of its epoch', async () => {
			const open = makePlace();
			const stale = open();
			await stale.append([opened('a')]);
			await open().erase(1);
			expect(await stale.append([opened('new', 1), opened('old', 0)])).toEqual(refused);
			expect(await idsIn(open())).toEqual([]);
			expect(await open().append([opened('new', 1)])).toEqual(done);
			expect(await idsIn(open())).toEqual(['new']);
		});

		test('says so when it is closed', async () => {
			const store = makePlace()();
			store.close();
			expect(await store.load()).toEqual(refused);
			expect(await store.append([opened('a')])).toEqual(refused);
			expect(await store.remove(['a'])).toEqual(refused);
			expect(await store.erase(1)).toEqual(refused);
		});
	});
}

/** What every progress store promises: to keep events, and drafts beside them. */
export function describeStore(name: string, makePlace: MakePlace<ProgressStore>): void {
	describeEventStore(name, makePlace);

	describe(`${name} keeps drafts`, () => {
		test('as they were last written', async () => {
			const open = makePlace();
			expect(await open().readDraft('quiz')).toEqual(done);
			await open().writeDraft('quiz', { chosen: ['a'] });
			expect(await open().writeDraft('quiz', { chosen: ['b'] })).toEqual(done);
			expect(await open().readDraft('quiz')).toEqual({ ok: true, value: { chosen: ['b'] } });
			expect(await open().readDraft('another')).toEqual(done);
		});

		test('and gives out all whose keys begin alike', async () => {
			const store = makePlace()();
			for (const key of ['note/a', 'note/b', 'quiz']) await store.writeDraft(key, key.toUpperCase());
			const found = await store.readDrafts('note/');
			expect(found.ok && new Map(found.value)).toEqual(
				new Map([
					['note/a', 'NOTE/A'],
					['note/b', 'NOTE/B']
				])
			);
			expect(await store.readDrafts('another')).toEqual({ ok: true, value: [] });
		});

		test('outside the record', async () => {
			const store = makePlace()();
			await store.writeDraft('quiz', opened('a'));
			expect(await idsIn(store)).toEqual([]);
		});

		test('until they are taken back or everything is erased', async () => {
			const store = makePlace()();
			await store.writeDraft('quiz', 1);
			expect(await store.writeDraft('quiz', undefined)).toEqual(done);
			expect(await store.readDraft('quiz')).toEqual(done);
			await store.writeDraft('quiz', 1);
			await store.erase(1);
			expect(await store.readDraft('quiz')).toEqual(done);
		});

		test('and says so when it is closed', async () => {
			const store = makePlace()();
			store.close();
			expect(await store.readDraft('quiz')).toEqual(refused);
			expect(await store.writeDraft('quiz', 1)).toEqual(refused);
		});
	});
}
