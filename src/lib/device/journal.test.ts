import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from '../progress/events.ts';
import { FORMAT_VERSION } from '../progress/format-version.ts';
import { progressFormat, versionOf } from '../progress/migrations.ts';
import type { Unkept } from '../progress/progress-store.ts';
import { fakeStorage } from './fake-storage.ts';
import { isFirstVisit } from './first-visit.ts';
import { journal } from './journal.ts';
import { replayJournals } from './journal-replay.ts';
import { memoryPlace, memoryStore } from './memory-store.ts';

const event = (id: string, fields: Partial<Pick<ProgressEvent, 'seq' | 'order' | 'epoch'>> = {}): ProgressEvent => ({
	...{ kind: 'lesson.opened', id, device: 'd', seq: 1, order: 1, at: 1, epoch: 0, lesson: 'the-bake' },
	...fields
});
const nothing: Unkept = { epoch: 0, stamped: true, events: [], drafts: [] };
const happened = (...ids: string[]): Unkept => ({ ...nothing, events: ids.map((id) => event(id)) });
const page = (storage: Storage, base = '/x') => journal(base, () => storage);

/** What the next start finds in local storage, and what is left there. */
async function nextStart(storage: Storage, store = memoryStore(), base = '/x') {
	const loaded = await replayJournals(store, await store.load(), base, () => storage);
	// Drafts follow, and then the journals are done with.
	await new Promise((resolve) => setTimeout(resolve));
	const events = loaded.ok ? loaded.value.events : [];
	return { events, ids: events.map(({ id }) => id).sort() };
}

it('writes the version that the record has', () => {
	expect(FORMAT_VERSION).toBe(versionOf(progressFormat));
});

describe('what is not kept yet', () => {
	it('is there for the next start at once, and is done with then', async () => {
		const storage = fakeStorage();
		page(storage)(happened('a', 'b'));
		expect((await nextStart(storage)).ids).toEqual(['a', 'b']);
		expect(storage).toHaveLength(0);
	});

	it('includes half-given answers, and those that are to go', async () => {
		const [storage, store] = [fakeStorage(), memoryStore()];
		await store.writeDraft('q2', 'old');
		page(storage)({ ...nothing, drafts: [{ key: 'q1', value: { chosen: ['a'] } }, { key: 'q2' }] });
		await nextStart(storage, store);
		expect(await store.readDraft('q1')).toEqual({ ok: true, value: { chosen: ['a'] } });
		expect(await store.readDraft('q2')).toEqual({ ok: true, value: undefined });
	});

	it('is taken out again once it is kept', () => {
		const storage = fakeStorage();
		const write = page(storage);
		write(happened('a'));
		write(nothing);
		expect(storage).toHaveLength(0);
	});

	it('does not come between two pages that end together, nor between two courses', async () => {
		const storage = fakeStorage();
		page(storage)(happened('a'));
		page(storage)(happened('b'));
		page(storage, '/y')(happened('c'));
		expect((await nextStart(storage)).ids).toEqual(['a', 'b']);
		expect(storage).toHaveLength(1);
	});

	it('may find local storage blocked or full', () => {
		const blocked = (): Storage => {
			throw new DOMException('Storage is blocked', 'SecurityError');
		};
		for (const storage of [blocked, () => ({ ...fakeStorage(), setItem: blocked })])
			expect(() => journal('/x', storage)(happened('a'))).not.toThrow();
	});

	it('tells the next start that this is no first visit, whether anything was kept or not', async () => {
		const storage = fakeStorage();
		const isFirst = () =>
			isFirstVisit(
				'/x',
				() => storage,
				() => new IDBFactory()
			);
		expect(await isFirst()).toBe(true);
		page(storage)(happened('a'));
		expect(await isFirst()).toBe(false);
	});
});

describe('what was written down before the record was read', () => {
	const early = { stamped: false, events: [event('early', { order: 50 })], drafts: [] };

	it('comes after all that the record holds, whatever the clocks said', async () => {
		const [storage, store] = [fakeStorage(), memoryStore()];
		await store.append([event('ahead', { seq: 7, order: 9000 })]);
		page(storage)(early);
		const { events } = await nextStart(storage, store);
		expect(events.find(({ id }) => id === 'early')).toMatchObject({ seq: 8, order: 9001 });
	});

	it('is of the epoch that the record is in', async () => {
		const storage = fakeStorage();
		page(storage)(early);
		expect((await nextStart(storage, memoryStore(memoryPlace({ epoch: 3 })))).events).toMatchObject([
			{ id: 'early', epoch: 3 }
		]);
	});
});

describe('at the next start', () => {
	it('damaged entries are done with, and what is no event is left out', async () => {
		const events = [event('a'), { ...event('b'), lesson: 7 }, null];
		const storage = fakeStorage({
			'closer:/x:unkept:torn': '{"version":1,"ev',
			'closer:/x:unkept:odd': '[]',
			'closer:/x:unkept:1': JSON.stringify({ ...nothing, version: FORMAT_VERSION, events })
		});
		expect((await nextStart(storage)).ids).toEqual(['a']);
		expect(storage).toHaveLength(0);
	});

	it('what a newer app wrote is left alone', async () => {
		const storage = fakeStorage({ 'closer:/x:unkept:1': JSON.stringify({ ...happened('a'), version: 99 }) });
		expect((await nextStart(storage)).ids).toEqual([]);
		expect(storage).toHaveLength(1);
	});

	it('a page that is still there and writes on keeps its own', async () => {
		const [storage, store] = [fakeStorage(), memoryStore()];
		const write = page(storage);
		write(happened('a'));
		const append = store.append.bind(store);
		store.append = async (events) => {
			write(happened('a', 'b'));
			return append(events);
		};
		expect((await nextStart(storage, store)).ids).toEqual(['a']);
		expect((await nextStart(storage)).ids).toEqual(['a', 'b']);
	});
});
