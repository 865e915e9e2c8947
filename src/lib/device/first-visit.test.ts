import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeDirectory } from './fake-directory.ts';
import { fakeStorage } from './fake-storage.ts';
import { isFirstVisit } from './first-visit.ts';
import { openProgressStore } from './open-store.ts';

const throwing = () => {
	throw new DOMException('Storage is blocked', 'SecurityError');
};

/** What a visit leaves behind on which something was kept. */
async function afterVisit(base = '/x') {
	const storage = fakeStorage();
	const factory = new IDBFactory();
	const directory = fakeDirectory();
	const { store, settled } = await openProgressStore({
		base,
		factory: () => factory,
		directory: () => directory.open(),
		lock: (_name, work) => work(),
		storage: () => storage
	});
	await store.append([
		{ kind: 'lesson.opened', id: 'e', device: 'd', seq: 1, order: 1, at: 1, epoch: 0, lesson: 'the-bake' }
	]);
	await settled();
	store.close();
	return { storage, factory };
}

afterEach(() => {
	vi.useRealTimers();
});

describe('a first visit', () => {
	test('is one where nothing was ever kept', async () => {
		expect(
			await isFirstVisit(
				'/x',
				() => fakeStorage(),
				() => new IDBFactory()
			)
		).toBe(true);
	});

	test('is one beside another course of the same host', async () => {
		const { storage, factory } = await afterVisit('/other');
		expect(
			await isFirstVisit(
				'/x',
				() => storage,
				() => factory
			)
		).toBe(true);
	});

	test('is none where something was kept', async () => {
		const { storage, factory } = await afterVisit();
		expect(
			await isFirstVisit(
				'/x',
				() => storage,
				() => factory
			)
		).toBe(false);
	});

	test('is none after an eviction, of which the marker tells', async () => {
		const { storage } = await afterVisit();
		expect(
			await isFirstVisit(
				'/x',
				() => storage,
				() => new IDBFactory()
			)
		).toBe(false);
	});

	test('is none where a power cut took the marker and left the record', async () => {
		const { factory } = await afterVisit();
		expect(
			await isFirstVisit(
				'/x',
				() => fakeStorage(),
				() => factory
			)
		).toBe(false);
	});

	test.each([
		['local storage throws', throwing, () => new IDBFactory()],
		['IndexedDB throws', () => fakeStorage(), throwing],
		['IndexedDB is missing', () => fakeStorage(), () => undefined],
		['IndexedDB cannot list its databases', () => fakeStorage(), () => ({}) as IDBFactory],
		['the list fails', () => fakeStorage(), () => ({ databases: () => Promise.reject(new Error('no')) })]
	])('is not assumed where %s', async (_fault, storage, factory) => {
		expect(await isFirstVisit('/x', storage, factory)).toBe(false);
	});

	test('is not assumed where IndexedDB never answers', async () => {
		vi.useFakeTimers();
		const silent = isFirstVisit(
			'/x',
			() => fakeStorage(),
			() => ({ databases: () => new Promise(() => {}) })
		);
		await vi.advanceTimersByTimeAsync(250);
		expect(await silent).toBe(false);
	});
});
