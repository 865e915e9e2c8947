import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import type { ProgressEvent } from '../progress/events.ts';
import { eraseEverything, type EraseOptions } from './erase.ts';
import { fakeDirectory } from './fake-directory.ts';
import { fakeStorage } from './fake-storage.ts';
import { memoryStore } from './memory-store.ts';
import { openProgressStore } from './open-store.ts';

const base = '/x';
const event = (id: string, epoch = 0): ProgressEvent => ({
	...{ kind: 'lesson.opened', id, device: 'd', seq: 1, order: 1, at: 1, epoch, lesson: 'the-bake' }
});

/** A browser in which this course and another have left everything they can. */
function browser() {
	const local = fakeStorage({
		...{ 'closer:/x:device': 'd', 'closer:/x:kept': '{"epoch":0,"kept":true}' },
		...{ 'closer:/y:device': 'e', theme: 'dark' }
	});
	const session = fakeStorage({ 'closer:/x:reloaded': '1' });
	const cacheNames = ['closer:x@1', 'closer:x@2', 'closer:y@1', 'other'];
	const scopes = ['https://host.test/x/', 'https://host.test/y/', 'https://host.test/'];
	const factory = new IDBFactory();
	const directory = fakeDirectory();
	const open = () =>
		openProgressStore({
			...{ base, factory: () => factory, directory: directory.open, storage: () => local },
			lock: (_name, work) => work()
		});
	const options: Omit<EraseOptions, 'store'> = {
		base,
		cachePrefix: 'closer:x@',
		origin: 'https://host.test',
		caches: () => ({
			keys: async () => [...cacheNames],
			delete: async (name) => cacheNames.splice(cacheNames.indexOf(name), 1).length > 0
		}),
		serviceWorker: () => ({
			getRegistrations: async () =>
				scopes.map((scope) => ({
					scope,
					unregister: async () => scopes.splice(scopes.indexOf(scope), 1).length > 0
				})) as unknown as ServiceWorkerRegistration[]
		}),
		storages: [() => local, () => session]
	};
	return { local, session, cacheNames, scopes, directory, factory, open, options };
}

describe('erasing everything', () => {
	test('leaves nothing of this course but the number of the epoch, and all of the others', async () => {
		const { local, session, cacheNames, scopes, directory, open, options } = browser();
		const { store } = await open();
		await store.append([event('secret')]);
		await store.writeDraft('quiz', 'secret');
		expect(await eraseEverything({ ...options, store })).toEqual({ epoch: 1, left: [] });
		expect(await store.load()).toEqual({ ok: true, value: { events: [], epoch: 1, unreadable: 0 } });
		expect(await store.readDraft('quiz')).toEqual({ ok: true, value: undefined });
		for (const text of directory.files.values()) expect(text).not.toContain('secret');
		expect(cacheNames).toEqual(['closer:y@1', 'other']);
		expect(scopes).toEqual(['https://host.test/y/', 'https://host.test/']);
		expect(local.length).toBe(3);
		expect(local.getItem('closer:/x:kept')).toBe('{"epoch":1,"kept":false}');
		expect(session.length).toBe(0);
	});

	test.each(['followed:the-bake skipped', 'unkept:a-page'])(
		'takes %s with it at once, though it is broken off then',
		async (name) => {
			const { local, open, options } = browser();
			const { store } = await open();
			local.setItem(`closer:/x:${name}`, '');
			const load = () => store.load();
			void eraseEverything({ ...options, store: { ...store, load, erase: () => new Promise(() => {}) } });
			await vi.waitUntil(() => local.getItem('closer:/x:kept') !== '{"epoch":0,"kept":true}');
			expect(local.getItem(`closer:/x:${name}`)).toBeNull();
		}
	);

	test('keeps a stale tab from bringing anything back', async () => {
		const { open, options } = browser();
		const stale = (await open()).store;
		await stale.append([event('a')]);
		await eraseEverything({ ...options, store: (await open()).store });
		expect(await stale.append([event('b')])).toEqual({ ok: false, reason: 'closed' });
		const opened = await open();
		expect(opened).toMatchObject({ missing: false, loaded: { value: { events: [], epoch: 1 } } });
		expect(await opened.store.append([event('c', 1)])).toEqual({ ok: true, value: undefined });
	});

	test('reaches events of every epoch, and can be done again', async () => {
		const { open, options } = browser();
		const { store } = await open();
		await store.append([event('a', 0), event('b', 6)]);
		expect(await eraseEverything({ ...options, store })).toEqual({ epoch: 7, left: [] });
		expect(await store.load()).toMatchObject({ value: { events: [] } });
		expect(await eraseEverything({ ...options, store })).toEqual({ epoch: 8, left: [] });
	});

	test('goes on with the rest when a part fails, and names it', async () => {
		const { local, cacheNames, scopes, options } = browser();
		const failing = async () => ({ ok: false as const, reason: 'storage-failed' as const });
		const store = { ...memoryStore(), erase: failing };
		const caches = () => ({ keys: () => Promise.reject(new Error('SecurityError')), delete: async () => true });
		const { left } = await eraseEverything({ ...options, store, caches });
		expect(left).toEqual(['record', 'offline-copy']);
		expect(cacheNames).toHaveLength(4);
		expect(scopes).toHaveLength(2);
		expect(local.getItem('closer:/x:device')).toBeNull();
	});

	test.each(['the database', 'the mirror'])('that only %s has done is finished at the next start', async (part) => {
		const { open, options, factory, directory, local } = browser();
		const { store, settled } = await open();
		await store.append([event('a')]);
		await settled();
		const none = { factory: () => undefined, directory: () => Promise.reject(new TypeError('no storage')) };
		const half = await openProgressStore({
			...{ base, storage: () => local, lock: (_name: string, work: () => Promise<void>) => work() },
			...(part === 'the database' ? { ...none, factory: () => factory } : { ...none, directory: directory.open })
		});
		await eraseEverything({ ...options, store: half.store });
		const opened = await open();
		expect(opened).toMatchObject({ missing: false, loaded: { value: { events: [], epoch: 1 } } });
		await opened.settled();
		for (const text of directory.files.values()) expect(text).not.toContain('the-bake');
		expect(await opened.store.readRaw()).toMatchObject({ value: { epoch: 1, events: [] } });
	});

	test('that no store has begun has erased nothing, whatever the marker says', async () => {
		const { open, options, local } = browser();
		const { store } = await open();
		await store.append([event('a')]);
		const failing = async () => ({ ok: false as const, reason: 'storage-failed' as const });
		const { left } = await eraseEverything({ ...options, store: { ...store, erase: failing } });
		expect(left).toEqual(['record']);
		expect(local.getItem('closer:/x:kept')).toBe('{"epoch":1,"kept":false}');
		expect(await open()).toMatchObject({ missing: false, loaded: { value: { events: [{ id: 'a' }], epoch: 0 } } });
	});

	test('begins an epoch of its own where a marker was made up', async () => {
		const { open, options, local } = browser();
		const { store } = await open();
		await store.append([event('a')]);
		local.setItem('closer:/x:kept', '{"epoch":999999,"kept":true}');
		expect(await eraseEverything({ ...options, store })).toEqual({ epoch: 1, left: [] });
	});

	test('erases what a newer app has written', async () => {
		const { factory, open, options } = browser();
		await (await open()).store.append([event('a')]);
		await new Promise<void>((resolve) => {
			const request = factory.open('closer:/x', 2);
			request.onsuccess = () => {
				request.result.close();
				resolve();
			};
		});
		const newer = await open();
		expect(newer.loaded).toEqual({ ok: false, reason: 'newer-data' });
		expect(await eraseEverything({ ...options, store: newer.store })).toEqual({ epoch: 1, left: [] });
		expect(await open()).toMatchObject({ loaded: { value: { events: [], epoch: 1 } } });
	});

	test('needs none of what a browser may lack', async () => {
		const blocked = () => {
			throw new DOMException('', 'SecurityError');
		};
		const none = { caches: () => undefined, serviceWorker: () => undefined };
		const options = { base, cachePrefix: 'closer:x@', ...none, storages: [blocked, blocked] as const };
		expect(await eraseEverything({ ...options, store: memoryStore() })).toEqual({ epoch: 1, left: [] });
	});
});
