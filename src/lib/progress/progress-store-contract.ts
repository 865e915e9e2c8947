import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { historyArbitrary } from './event-arbitrary.ts';
import type { ProgressEvent } from './events.ts';
import type { ProgressStore, StoreResult } from './progress-store.ts';

/** Makes an empty place to keep progress in; what it returns opens that place, as often as wanted. */
export type MakePlace<Store> = () => () => Store;

/** What `device/device-store.ts` adds for entries that the app cannot read. */
interface KeepsUnread {
	readRaw(): Promise<StoreResult<{ events: unknown[] }>>;
	adopt(entries: readonly unknown[]): Promise<StoreResult>;
}
type EventStore = Pick<ProgressStore, 'load' | 'append' | 'remove' | 'erase' | 'close'> & KeepsUnread;

const done = { ok: true, value: undefined };
const refused = { ok: false, reason: 'closed' };

function opened(id: string, epoch = 0): ProgressEvent {
	return { kind: 'lesson.opened', id, device: 'd', seq: 1, order: 1, at: 1, epoch, lesson: 'the-bake' };
}

/** Of a kind that only another app knows; damaged; and what is nothing at all. */
const unread = [
	{ ...opened('strange'), kind: 'lesson.forgotten' },
	{ ...opened('damaged'), lesson: 7, text: 'Mine' },
	{ kind: 'note.saved', text: 'Mine, without an id' },
	'the-bake',
	null
];

async function unreadIn(store: EventStore): Promise<unknown[]> {
	const raw = await store.readRaw();
	const known = new Set(unread.map((entry) => JSON.stringify(entry)));
	return raw.ok ? raw.value.events.filter((entry) => known.has(JSON.stringify(entry))) : [raw.reason];
}

const inAnyOrder = (entries: readonly unknown[]) => entries.map((entry) => JSON.stringify(entry)).sort();

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

	describeUnread(name, makePlace);
}

/** What every store of events promises for entries that the app cannot read. */
function describeUnread(name: string, makePlace: MakePlace<EventStore>): void {
	describe(`${name} keeps what cannot be read`, () => {
		test('through every write, and counts it', async () => {
			const open = makePlace();
			await open().append([opened('a')]);
			expect(await open().adopt(unread)).toEqual(done);
			await open().append([opened('b'), opened('c')]);
			await open().remove(['b', 'never-seen']);
			expect(inAnyOrder(await unreadIn(open()))).toEqual(inAnyOrder(unread));
			expect(await open().load()).toMatchObject({ value: { unreadable: unread.length } });
			expect(await idsIn(open())).toEqual(['a', 'c']);
		});

		test('once, the same by its id or else by what it says', async () => {
			const open = makePlace();
			await open().adopt(unread);
			expect(await open().adopt([...unread, { ...opened('strange'), kind: 'lesson.remembered' }])).toEqual(done);
			expect(inAnyOrder(await unreadIn(open()))).toEqual(inAnyOrder(unread));
			expect(await open().load()).toMatchObject({ value: { unreadable: unread.length } });
		});

		test('and takes nothing in the place of an event', async () => {
			const open = makePlace();
			await open().append([opened('damaged')]);
			expect(await open().adopt(unread)).toEqual(done);
			expect(await open().load()).toMatchObject({ value: { events: [opened('damaged')] } });
		});

		test('also where the event itself comes later, from elsewhere', async () => {
			const open = makePlace();
			await open().adopt(unread);
			expect(await open().append([opened('damaged')])).toEqual(done);
			expect(await idsIn(open())).toEqual(['damaged']);
			expect(inAnyOrder(await unreadIn(open()))).toEqual(inAnyOrder(unread));
			await open().remove(['damaged']);
			expect(await idsIn(open())).toEqual([]);
			expect(await unreadIn(open())).not.toContainEqual(unread[1]);
		});

		test('until everything is erased, and nothing from before that', async () => {
			const open = makePlace();
			await open().adopt(unread);
			expect(await open().erase(1)).toEqual(done);
			expect(await open().load()).toEqual({ ok: true, value: { events: [], epoch: 1, unreadable: 0 } });
			const later = { ...opened('strange', 1), kind: 'lesson.forgotten' };
			await open().adopt([unread[0], later]);
			await open().erase(1);
			expect(await open().readRaw()).toMatchObject({ value: { events: [later] } });
		});

		test('and says so when it is closed', async () => {
			const store = makePlace()();
			store.close();
			expect(await store.adopt(unread)).toEqual(refused);
		});
	});
}

/** What every progress store promises: to keep events, and drafts beside them. */
export function describeStore(name: string, makePlace: MakePlace<ProgressStore & KeepsUnread>): void {
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

		test('and puts another in place of one, or lets it go, only if it is the one that is meant', async () => {
			const store = makePlace()();
			await store.writeDraft('quiz', 'later');
			const kept = () => store.readDraft('quiz');
			expect(await store.replaceDraft('quiz', (draft) => draft === 'earlier', 'sealed')).toEqual(done);
			expect(await kept()).toEqual({ ok: true, value: 'later' });
			await store.replaceDraft('quiz', (draft) => draft === 'later', 'sealed');
			expect(await kept()).toEqual({ ok: true, value: 'sealed' });
			await store.replaceDraft('quiz', (draft) => draft === 'later', undefined);
			expect(await kept()).toEqual({ ok: true, value: 'sealed' });
			await store.replaceDraft('quiz', (draft) => draft === 'sealed', undefined);
			expect(await kept()).toEqual(done);
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
