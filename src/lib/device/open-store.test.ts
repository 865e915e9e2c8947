import { IDBObjectStore as FDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ProgressEvent } from '../progress/events.ts';
import type { Unkept } from '../progress/progress-store.ts';
import { deviceId, newId } from './clock.ts';
import { fakeDirectory } from './fake-directory.ts';
import { fakeStorage } from './fake-storage.ts';
import { missing, neverAnswering, openFailing, tampered, throwingGetter } from './faulty-indexeddb.ts';
import { readMarker, writeMarker } from './missing-marker.ts';
import { openProgressStore, type OpenStoreOptions } from './open-store.ts';

const event = (id: string, epoch = 0): ProgressEvent => ({
	...{ kind: 'lesson.opened', id, device: 'd', seq: 1, order: 1, at: 1, epoch, lesson: 'the-bake' }
});
const blocked = () => {
	throw new DOMException('Storage is blocked', 'SecurityError');
};

/** A browser's storage, all of it empty. */
function device(): Required<OpenStoreOptions> & { wipe: () => void } {
	const connections: IDBDatabase[] = [];
	const empty = () => tampered((db) => connections.push(db));
	let factory = empty();
	let directory = fakeDirectory();
	const storage = fakeStorage();
	return {
		base: '/x',
		factory: () => factory(),
		directory: () => directory.open(),
		lock: (_name, work) => work(),
		storage: () => storage,
		oncleared: () => {},
		wipe() {
			factory = empty();
			directory = fakeDirectory();
			for (const connection of connections.splice(0)) {
				connection.close();
				connection.onclose?.(new Event('close'));
			}
		}
	};
}

afterEach(() => {
	vi.useRealTimers();
});

test('a first visit finds nothing and misses nothing', async () => {
	const { durable, loaded, missing: isMissing } = await openProgressStore(device());
	expect({ durable, isMissing }).toEqual({ durable: true, isMissing: false });
	expect(loaded).toEqual({ ok: true, value: { events: [], epoch: 0, unreadable: 0 } });
});

test('a later visit finds what was kept', async () => {
	const options = device();
	await (await openProgressStore(options)).store.append([event('a')]);
	expect(await openProgressStore(options)).toMatchObject({
		missing: false,
		loaded: { value: { events: [{ id: 'a' }] } }
	});
});

test('after an eviction the progress is missing', async () => {
	const options = device();
	await (await openProgressStore(options)).store.append([event('a')]);
	options.wipe();
	expect(await openProgressStore(options)).toMatchObject({ missing: true, loaded: { value: { events: [] } } });
});

test('after erasing everything nothing is missing, and nothing stale comes back', async () => {
	const options = device();
	const stale = (await openProgressStore(options)).store;
	await stale.append([event('a')]);
	await (await openProgressStore(options)).store.erase(1);
	expect(await stale.append([event('b')])).toEqual({ ok: false, reason: 'closed' });
	expect(await openProgressStore(options)).toMatchObject({
		...{ missing: false, loaded: { value: { events: [], epoch: 1 } } }
	});
	options.wipe();
	expect(await openProgressStore(options)).toMatchObject({ loaded: { value: { epoch: 1 } } });
});

test('an erasing that was cut short is finished at the next start, on the word of either store', async () => {
	for (const only of ['factory', 'directory'] as const) {
		const options = device();
		const { store, settled } = await openProgressStore(options);
		await store.append([event('a')]);
		await settled();
		const other = only === 'factory' ? { directory: blocked } : { factory: missing };
		await (await openProgressStore({ ...options, ...other })).store.erase(1);
		expect(await openProgressStore(options)).toMatchObject({
			missing: false,
			loaded: { value: { events: [], epoch: 1 } }
		});
	}
});

test.each([
	'{"epoch":1,"kept":false}',
	'{"epoch":1000000000000000,"kept":true}',
	'{"epoch":1e300,"kept":true}',
	'{"epoch":1000000,"kept":true}',
	'[]',
	'junk'
])('a marker that says %s without a store’s word costs nothing', async (marker) => {
	const options = device();
	await (await openProgressStore(options)).store.append([event('a')]);
	options.storage()?.setItem('closer:/x:kept', marker);
	const opened = await openProgressStore(options);
	expect(opened).toMatchObject({ missing: false, loaded: { value: { events: [event('a')], epoch: 0 } } });
	expect(await opened.store.append([event('b')])).toEqual({ ok: true, value: undefined });
	expect(readMarker('/x', options.storage)).toEqual({ epoch: 0, kept: true });
});

describe('what a page wrote down and could not keep', () => {
	const carry = ({ storage }: OpenStoreOptions, events: ProgressEvent[], drafts: Unkept['drafts'] = []) =>
		storage?.()?.setItem('closer:/x:unkept:1', JSON.stringify({ version: 2, epoch: 0, stamped: true, events, drafts }));
	const carried = ({ storage }: OpenStoreOptions) => storage?.()?.getItem('closer:/x:unkept:1');

	test('is found at the next start with the rest, and kept from then on', async () => {
		const options = device();
		await (await openProgressStore(options)).store.append([event('a')]);
		carry(options, [event('a'), event('b')]);
		const both = { loaded: { value: { events: [{ id: 'a' }, { id: 'b' }] } } };
		expect(await openProgressStore(options)).toMatchObject(both);
		expect(carried(options)).toBeNull();
		expect(await openProgressStore(options)).toMatchObject(both);
	});

	test('stays erased where everything was erased meanwhile', async () => {
		const options = device();
		await (await openProgressStore(options)).store.erase(1);
		carry(options, [event('a')], [{ key: 'q1', value: 'half' }]);
		const opened = await openProgressStore(options);
		expect(opened).toMatchObject({ loaded: { value: { events: [] } } });
		expect(await opened.store.readDraft('q1')).toEqual({ ok: true, value: undefined });
		expect(carried(options)).toBeNull();
	});

	test('may be a half-given answer, or that there is none any more', async () => {
		const options = device();
		await (await openProgressStore(options)).store.writeDraft('q1', 'half');
		carry(options, [], [{ key: 'q1' }, { key: 'q2', value: 'whole' }]);
		const { store } = await openProgressStore(options);
		expect(await store.readDraft('q1')).toEqual({ ok: true, value: undefined });
		expect(await store.readDraft('q2')).toEqual({ ok: true, value: 'whole' });
		expect(carried(options)).toBeNull();
	});

	test('does not bring back a note that was removed meanwhile', async () => {
		const options = device();
		const note: ProgressEvent = {
			...{ kind: 'note.saved', id: 'n', device: 'd', seq: 1, order: 1, at: 1, epoch: 0, lesson: 'the-bake' },
			...{ note: 'reflection', text: 'Mine alone' }
		};
		const removed: ProgressEvent = {
			...{
				kind: 'note.removed',
				id: 'r',
				device: 'd',
				seq: 2,
				order: 2,
				at: 2,
				epoch: 0,
				lesson: 'the-bake',
				removed: ['n']
			}
		};
		await (await openProgressStore(options)).store.append([removed]);
		carry(options, [note]);
		const opened = await openProgressStore(options);
		expect(opened).toMatchObject({ loaded: { value: { events: [{ id: 'r' }] } } });
		await opened.settled();
		expect(JSON.stringify(await opened.store.readRaw())).not.toContain('Mine alone');
	});

	test('costs nothing of the rest where it is kept and the record then cannot be read again', async () => {
		const options = { ...device(), directory: blocked };
		await (await openProgressStore(options)).store.append([event('a')]);
		carry(options, [event('b')]);
		let written = false;
		const { put, getAll } = FDBObjectStore.prototype;
		vi.spyOn(FDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
			written = true;
			return put.apply(this, args);
		});
		vi.spyOn(FDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore, ...args) {
			if (written) throw new DOMException('Internal error', 'UnknownError');
			return getAll.apply(this, args);
		});
		expect(await openProgressStore(options)).toMatchObject({ loaded: { ok: true, value: { events: [{ id: 'a' }] } } });
		expect(written).toBe(true);
		vi.restoreAllMocks();
		expect(await openProgressStore(options)).toMatchObject({
			loaded: { value: { events: [{ id: 'a' }, { id: 'b' }] } }
		});
	});

	test('waits on where there is still no room', async () => {
		const options = device();
		await (await openProgressStore(options)).store.append([event('a')]);
		carry(options, [event('b')]);
		const full = vi.spyOn(FDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('Quota exceeded', 'QuotaExceededError');
		});
		await openProgressStore({ ...options, directory: blocked });
		full.mockRestore();
		expect(carried(options)).toContain('"b"');
		expect(await openProgressStore(options)).toMatchObject({
			loaded: { value: { events: [{ id: 'a' }, { id: 'b' }] } }
		});
	});
});

test('where IndexedDB fails the mirror is enough', async () => {
	const options = { ...device(), factory: missing };
	const opened = await openProgressStore(options);
	expect(opened.durable).toBe(true);
	expect(await opened.store.append([event('a')])).toEqual({ ok: true, value: undefined });
	expect(await openProgressStore(options)).toMatchObject({ loaded: { value: { events: [{ id: 'a' }] } } });
});

test.each([
	['missing', missing],
	['blocked', throwingGetter],
	['rejecting with null', openFailing(null)]
])('where there is no storage (%s) the course works in memory', async (_name, factory) => {
	const opened = await openProgressStore({ base: '', factory, directory: blocked, storage: blocked });
	expect(opened).toMatchObject({ durable: false, reason: 'no-storage', missing: false });
	expect(await opened.store.append([event('a')])).toEqual({ ok: true, value: undefined });
	expect(await opened.store.load()).toMatchObject({ value: { events: [{ id: 'a' }] } });
});

test('where nothing answers the course works in memory within four seconds', async () => {
	vi.useFakeTimers();
	const hanging = () => new Promise<never>(() => undefined);
	const opened = openProgressStore({ ...device(), factory: neverAnswering, directory: hanging });
	await vi.advanceTimersByTimeAsync(4000);
	expect(await opened).toMatchObject({ durable: false, reason: 'no-storage' });
});

test('data of a newer app is left where it is', async () => {
	const opened = await openProgressStore({ ...device(), factory: openFailing('VersionError') });
	expect(opened).toMatchObject({ durable: true, missing: false, loaded: { ok: false, reason: 'newer-data' } });
	expect(await opened.store.append([event('a')])).toEqual({ ok: false, reason: 'newer-data' });
});

test('a damaged or blocked marker tells nothing and stops nothing', () => {
	const storage = fakeStorage({ 'closer:/x:kept': '{"epoch":' });
	expect(readMarker('/x', () => storage)).toEqual({ epoch: 0, kept: false });
	storage.setItem('closer:/x:kept', '{"epoch":-1,"kept":true}');
	expect(readMarker('/x', () => storage)).toEqual({ epoch: 0, kept: false });
	expect(readMarker('/x', blocked)).toEqual({ epoch: 0, kept: false });
	expect(() => writeMarker('/x', { epoch: 0, kept: true }, blocked)).not.toThrow();
});

test('a device keeps its id, one for each course, and has one even where nothing is kept', () => {
	const storage = fakeStorage();
	const id = deviceId('/x', () => storage);
	expect(deviceId('/x', () => storage)).toBe(id);
	expect(deviceId('/y', () => storage)).not.toBe(id);
	expect(deviceId('/x', blocked)).toMatch(/^[0-9a-f-]{32,36}$/);
});

test('ids differ, also on pages that offer no randomUUID', () => {
	expect(newId()).not.toBe(newId());
	vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
	expect(newId()).toMatch(/^[0-9a-f]{32}$/);
	expect(newId()).not.toBe(newId());
	vi.unstubAllGlobals();
});

describe('data that is cleared while the page is open', () => {
	/** A page that has kept something, whose marker is then gone. */
	async function cleared() {
		const options = device();
		const oncleared = vi.fn();
		const { store } = await openProgressStore({ ...options, oncleared });
		await store.append([event('a')]);
		options.wipe();
		options.storage()?.clear();
		return { options, oncleared, store };
	}

	test('is noticed at the next write, once', async () => {
		const { store, oncleared } = await cleared();
		expect(oncleared).not.toHaveBeenCalled();
		expect(await store.append([event('b')])).toEqual({ ok: true, value: undefined });
		expect(oncleared).toHaveBeenCalledOnce();
		await store.append([event('c')]);
		expect(oncleared).toHaveBeenCalledOnce();
	});

	test('is not confused with an erasing, here or in another tab', async () => {
		const options = device();
		const oncleared = vi.fn();
		const [here, there] = [await openProgressStore({ ...options, oncleared }), await openProgressStore(options)];
		await here.store.append([event('a')]);
		await there.store.erase(1);
		await here.store.append([event('b', 1)]);
		await here.store.erase(2);
		await here.store.append([event('c', 2)]);
		expect(oncleared).not.toHaveBeenCalled();
	});

	test('is not believed of a marker that is gone while everything is still there', async () => {
		const options = device();
		const oncleared = vi.fn();
		const { store } = await openProgressStore({ ...options, oncleared });
		await store.append([event('a')]);
		for (const id of ['b', 'c']) {
			options.storage()?.setItem('closer:/x:kept', 'junk');
			await store.append([event(id)]);
		}
		expect(oncleared).not.toHaveBeenCalled();
	});

	test('is not thought of where the marker cannot be kept', async () => {
		const oncleared = vi.fn();
		const { store } = await openProgressStore({ ...device(), oncleared, storage: blocked });
		await store.append([event('a')]);
		await store.append([event('b')]);
		expect(oncleared).not.toHaveBeenCalled();
	});
});
