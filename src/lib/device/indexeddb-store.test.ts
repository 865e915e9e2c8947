import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LAST_EPOCH, nextEpoch } from '../progress/epoch.ts';
import type { ProgressEvent } from '../progress/events.ts';
import { progressFormat, versionOf, type ProgressFormat } from '../progress/migrations.ts';
import * as faulty from './faulty-indexeddb.ts';
import { indexedDbStore } from './indexeddb-store.ts';

const base = '/x';
const event = (id: string, epoch = 0): ProgressEvent => ({
	...{ kind: 'lesson.opened', id, device: 'd', seq: 1, order: 1, at: 1, epoch, lesson: 'the-bake' }
});
const done = { ok: true, value: undefined };
const failure = (reason: string) => ({ ok: false, reason });

/** Something like what the next version of the app might read and write. */
const nextFormat: ProgressFormat = {
	oldest: progressFormat.oldest,
	migrations: [
		...progressFormat.migrations,
		{
			to: versionOf(progressFormat) + 1,
			name: 'times-in-seconds',
			event: (old) => ({ ...(old as ProgressEvent), at: 1000 })
		}
	]
};

afterEach(() => {
	vi.useRealTimers();
});

describe('where IndexedDB does not open', () => {
	const faults: [string, faulty.GetFactory, string, string][] = [
		['is missing', faulty.missing, 'no-storage', 'no-storage'],
		['throws when mentioned', faulty.throwingGetter, 'no-storage', 'no-storage'],
		['throws when opened', faulty.throwingOpen, 'no-storage', 'no-storage'],
		['rejects with null', faulty.openFailing(null), 'no-storage', 'no-storage'],
		['is forbidden', faulty.openFailing('SecurityError'), 'no-storage', 'no-storage'],
		['is full', faulty.openFailing('QuotaExceededError'), 'storage-full', 'storage-full'],
		['fails in its own way', faulty.openFailing('UnknownError'), 'storage-failed', 'storage-full'],
		['was made by a newer app', faulty.openFailing('VersionError'), 'newer-data', 'newer-data']
	];
	test.each(faults)('since it %s, each method says why', async (_name, factory, onRead, onWrite) => {
		const store = indexedDbStore({ base, factory });
		expect(await store.load()).toEqual(failure(onRead));
		expect(await store.readDraft('quiz')).toEqual(failure(onRead));
		expect(await store.append([event('a')])).toEqual(failure(onWrite));
		expect(await store.remove(['a'])).toEqual(failure(onWrite));
		expect(await store.writeDraft('quiz', 1)).toEqual(failure(onWrite));
		expect(await store.readRaw()).toEqual(failure(onRead));
		expect((await store.erase(1)).ok).toBe(false);
		store.close();
	});

	test('since it never answers, each method gives up after three seconds', async () => {
		vi.useFakeTimers();
		const store = indexedDbStore({ base, factory: faulty.neverAnswering });
		const results = Promise.all([store.load(), store.append([event('a')]), store.readDraft('quiz')]);
		await vi.advanceTimersByTimeAsync(2999);
		let answered = false;
		void results.then(() => (answered = true));
		await vi.advanceTimersByTimeAsync(0);
		expect(answered).toBe(false);
		await vi.advanceTimersByTimeAsync(1);
		expect(await results).toEqual([failure('no-storage'), failure('no-storage'), failure('no-storage')]);
	});

	test('a connection that comes too late is closed, so that it is in nobody’s way', async () => {
		vi.useFakeTimers();
		const request: { onsuccess?: () => void; result: { close: () => void } } = { result: { close: vi.fn() } };
		const store = indexedDbStore({ base, factory: () => ({ open: () => request }) as unknown as IDBFactory });
		const loaded = store.load();
		await vi.advanceTimersByTimeAsync(3000);
		expect(await loaded).toEqual(failure('no-storage'));
		request.onsuccess?.();
		expect(request.result.close).toHaveBeenCalled();
	});
});

describe('a write that fails', () => {
	test.each([
		['QuotaExceededError', 'storage-full'],
		['UnknownError', 'storage-full'],
		['AbortError', 'storage-failed'],
		[null, 'storage-failed']
	])('with %s keeps nothing and says why', async (name, reason) => {
		const factory = new IDBFactory();
		const broken = indexedDbStore({
			...{ base, factory: faulty.tampered((db) => faulty.failCommits(db, name), factory) }
		});
		expect(await broken.append([event('a'), event('b')])).toEqual(failure(reason));
		const sound = indexedDbStore({ base, factory: () => factory });
		expect(await sound.load()).toMatchObject({ value: { events: [] } });
	});

	test('since a value cannot be stored keeps none of its batch', async () => {
		const factory = new IDBFactory();
		const store = indexedDbStore({ base, factory: () => factory });
		const unstorable = { ...event('b'), lesson: (() => 'the-bake') as unknown as string };
		expect(await store.append([event('a'), unstorable])).toEqual(failure('storage-failed'));
		expect(await store.writeDraft('quiz', () => 1)).toEqual(failure('storage-failed'));
		expect(await store.load()).toMatchObject({ value: { events: [] } });
	});

	test('by never ending is given up after ten seconds', async () => {
		const connections: IDBDatabase[] = [];
		const store = indexedDbStore({ base, factory: faulty.tampered((db) => connections.push(db)) });
		await store.load();
		const transaction = { objectStore: () => ({ transaction, get: () => ({}) }), abort: () => undefined };
		for (const db of connections) db.transaction = () => transaction as never;
		vi.useFakeTimers();
		const kept = store.append([event('a')]);
		await vi.advanceTimersByTimeAsync(10_000);
		expect(await kept).toEqual(failure('storage-failed'));
	});
});

describe('a lost connection', () => {
	test('is opened again once', async () => {
		const times = { left: 1 };
		const store = indexedDbStore({ base, factory: faulty.tampered((db) => faulty.loseConnection(db, times)) });
		expect(await store.append([event('a')])).toEqual(done);
		expect(await store.load()).toMatchObject({ value: { events: [event('a')] } });
	});

	test('is not opened again and again', async () => {
		const times = { left: 2 };
		const store = indexedDbStore({ base, factory: faulty.tampered((db) => faulty.loseConnection(db, times)) });
		expect(await store.append([event('a')])).toEqual(failure('storage-failed'));
		expect(await store.append([event('a')])).toEqual(done);
	});

	test('that the browser has announced is replaced', async () => {
		const connections: IDBDatabase[] = [];
		const store = indexedDbStore({ base, factory: faulty.tampered((db) => connections.push(db)) });
		await store.append([event('a')]);
		connections[0]?.close();
		connections[0]?.onclose?.(new Event('close'));
		expect(await store.append([event('b')])).toEqual(done);
		expect(connections).toHaveLength(2);
	});
});

describe('a newer app in another tab', () => {
	const openNewer = (factory: IDBFactory) =>
		new Promise<IDBDatabase>((resolve, reject) => {
			const request = factory.open('closer:/x', 2);
			request.onsuccess = () => resolve(request.result);
			request.onblocked = () => reject(new Error('The older tab stands in the way'));
		});

	test('is let through, and its data is neither read as our own nor written, but can be exported', async () => {
		const factory = new IDBFactory();
		const store = indexedDbStore({ base, factory: () => factory });
		await store.append([event('a')]);
		(await openNewer(factory)).close();
		expect(await store.load()).toEqual(failure('newer-data'));
		expect(await store.append([event('b')])).toEqual(failure('newer-data'));
		expect(await store.readRaw()).toMatchObject({ ok: true, value: { events: [event('a')] } });
	});

	test('that has migrated the events stops the writing of an older one', async () => {
		const factory = new IDBFactory();
		const older = indexedDbStore({ base, factory: () => factory });
		await older.append([event('a')]);
		const newer = indexedDbStore({ base, factory: () => factory, format: nextFormat });
		expect(await newer.load()).toMatchObject({ value: { events: [{ ...event('a'), at: 1000 }] } });
		for (const refused of [
			await older.load(),
			await older.append([event('b')]),
			await older.remove(['a']),
			await older.writeDraft('quiz', 1)
		])
			expect(refused).toEqual(failure('newer-data'));
		expect(await older.readRaw()).toEqual({
			...{ ok: true, value: { version: versionOf(nextFormat), epoch: 0, events: [{ ...event('a'), at: 1000 }] } }
		});
		expect(await newer.append([event('b')])).toEqual(done);
	});

	test('does not stop the learner from erasing everything', async () => {
		const factory = new IDBFactory();
		(await openNewer(factory)).close();
		const store = indexedDbStore({ base, factory: () => factory });
		expect(await store.erase(1)).toEqual(done);
		expect(await store.load()).toEqual({ ok: true, value: { events: [], epoch: 1, unreadable: 0 } });
	});
});

test('what cannot be read is counted and left where it is', async () => {
	const factory = new IDBFactory();
	const store = indexedDbStore({ base, factory: () => factory });
	await store.append([event('a'), { ...event('b'), kind: 'lesson.forgotten' } as unknown as ProgressEvent]);
	expect(await store.load()).toMatchObject({ value: { events: [event('a')], unreadable: 1 } });
	expect(await store.readRaw()).toMatchObject({ value: { events: [{ id: 'a' }, { id: 'b' }] } });
});

/** Puts something into the database as no store does. */
function put(factory: IDBFactory, store: string, key: string, value: unknown): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = factory.open('closer:/x', 1);
		request.onsuccess = () => {
			const transaction = request.result.transaction(store, 'readwrite');
			transaction.objectStore(store).put(value, key);
			transaction.oncomplete = () => {
				request.result.close();
				resolve();
			};
			transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
		};
	});
}

test('what cannot be read stays when the format becomes a newer one', async () => {
	const factory = new IDBFactory();
	const older = indexedDbStore({ base, factory: () => factory });
	await older.append([event('a')]);
	await put(factory, 'events', 'junk', { kind: 'lesson.forgotten', size: 7n });
	const store = indexedDbStore({ base, factory: () => factory, format: nextFormat });
	for (const _ of [1, 2])
		expect(await store.load()).toMatchObject({
			value: { events: [{ id: 'a' }], unreadable: 1, unread: [{ kind: 'lesson.forgotten', size: 7n }] }
		});
});

test('an event that is damaged here takes its place again from another copy, and the damaged one stays too', async () => {
	const factory = new IDBFactory();
	const store = indexedDbStore({ base, factory: () => factory });
	await store.append([event('a'), event('b')]);
	await put(factory, 'events', 'a', 'junk');
	expect(await store.append([event('a')])).toEqual(done);
	expect(await store.load()).toMatchObject({ value: { events: [event('a'), event('b')], unread: ['junk'] } });
	await store.remove(['a']);
	expect(await store.load()).toMatchObject({ value: { events: [event('b')], unreadable: 0 } });
});

describe('erasing that is cut short', () => {
	/** A database whose page was gone when it had begun to erase. */
	async function cutShort() {
		const factory = new IDBFactory();
		let writes = 0;
		const gone = { objectStore: () => ({ transaction: gone, get: () => ({}) }), abort: () => undefined };
		const store = await new Promise<ReturnType<typeof indexedDbStore>>((resolve) => {
			const dying = indexedDbStore({
				base,
				factory: faulty.tampered((db) => {
					const begin = db.transaction.bind(db);
					db.transaction = (...args: Parameters<IDBDatabase['transaction']>) => {
						// After an event, a draft and the word that everything is to be erased.
						if (args[1] !== 'readwrite' || ++writes < 4) return begin(...args);
						resolve(indexedDbStore({ base, factory: () => factory }));
						return gone as never;
					};
				}, factory)
			});
			void dying
				.append([event('a')])
				.then(() => dying.writeDraft('quiz', 'half'))
				.then(() => dying.erase(1));
		});
		return store;
	}

	test('is finished when the database is read next', async () => {
		const store = await cutShort();
		expect(await store.readRaw()).toMatchObject({ value: { epoch: 1, events: [event('a')] } });
		expect(await store.load()).toEqual({ ok: true, value: { events: [], epoch: 1, unreadable: 0 } });
		expect(await store.readRaw()).toMatchObject({ value: { events: [] } });
		expect(await store.readDraft('quiz')).toEqual(done);
	});

	test('spares what was written in its epoch', async () => {
		const store = await cutShort();
		expect(await store.append([event('old')])).toEqual(failure('closed'));
		expect(await store.append([event('new', 1)])).toEqual(done);
		expect(await store.load()).toMatchObject({ value: { events: [event('new', 1)] } });
		expect(await store.readRaw()).toMatchObject({ value: { events: [event('new', 1)] } });
	});
});

test('an epoch that nobody can have come to is the last, and erasing takes along what lies beyond', async () => {
	const factory = new IDBFactory();
	const store = indexedDbStore({ base, factory: () => factory });
	await store.append([event('a'), event('far', Number.MAX_SAFE_INTEGER)]);
	await put(factory, 'meta', 'about', { format: versionOf(progressFormat), epoch: 1e300 });
	expect(await store.load()).toMatchObject({ value: { epoch: LAST_EPOCH } });
	expect(await store.erase(nextEpoch(LAST_EPOCH, []))).toEqual(done);
	expect(await store.load()).toMatchObject({ value: { events: [], epoch: LAST_EPOCH } });
	expect(await store.append([event('b', LAST_EPOCH)])).toEqual(done);
});

test('two courses of one origin do not share a record', async () => {
	const factory = new IDBFactory();
	await indexedDbStore({ base: '/x', factory: () => factory }).append([event('a')]);
	const other = indexedDbStore({ base: '/y', factory: () => factory });
	expect(await other.load()).toMatchObject({ value: { events: [] } });
});

test('transactions are strict', async () => {
	const seen: unknown[] = [];
	const factory = faulty.tampered((db) => {
		const begin = db.transaction.bind(db);
		db.transaction = (...args: Parameters<IDBDatabase['transaction']>) => {
			seen.push(args[2]);
			return begin(...args);
		};
	});
	await indexedDbStore({ base, factory }).append([event('a')]);
	expect(seen).toEqual([{ durability: 'strict' }]);
});
