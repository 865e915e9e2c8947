import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { scatteredArbitrary } from '../progress/event-arbitrary.ts';
import { compareEvents, eventSet } from '../progress/event-set.ts';
import type { ProgressEvent } from '../progress/events.ts';
import type { StoreFailure } from '../progress/progress-store.ts';
import type { DeviceStore } from './device-store.ts';
import { joinedStore } from './joined-store.ts';
import { memoryStore } from './memory-store.ts';

const event = (id: string, epoch = 0): ProgressEvent => ({
	...{ kind: 'lesson.opened', id, device: 'd', seq: 1, order: 1, at: 1, epoch, lesson: 'two-pulls' }
});
const done = { ok: true, value: undefined };

/** A store that fails for as long as `fault.reason` is set. */
function failing(store: DeviceStore, fault: { reason?: StoreFailure }): DeviceStore {
	const unless = <A extends unknown[], R>(method: (...args: A) => Promise<R>) => {
		return async (...args: A) => (fault.reason ? { ok: false as const, reason: fault.reason } : method(...args));
	};
	return {
		...store,
		load: unless(store.load),
		append: unless(store.append),
		remove: unless(store.remove),
		erase: unless(store.erase),
		readRaw: unless(store.readRaw)
	};
}

async function idsIn(store: Pick<DeviceStore, 'load'>): Promise<string[]> {
	const loaded = await store.load();
	return loaded.ok ? loaded.value.events.map((each) => each.id).sort() : [loaded.reason];
}

describe('at the start', () => {
	test('both are joined and each heals the other', async () => {
		await fc.assert(
			fc.asyncProperty(scatteredArbitrary, async ({ all, parts }) => {
				const [first = [], ...rest] = parts;
				const [primary, copy] = [memoryStore({ events: first }), memoryStore({ events: rest.flat() })];
				const store = joinedStore(primary, copy);
				const expected = [...eventSet(all).values()].sort(compareEvents);
				const joined = await store.load();
				expect(joined.ok && joined.value.events.sort(compareEvents)).toEqual(expected);
				await store.settled();
				for (const each of [primary, copy]) {
					const healed = await each.load();
					expect(healed.ok && healed.value.events.sort(compareEvents)).toEqual(expected);
				}
			})
		);
	});

	test('a primary that was dropped is filled from the copy', async () => {
		const [primary, copy] = [memoryStore(), memoryStore({ events: [event('a', 2)], epoch: 2 })];
		const store = joinedStore(primary, copy);
		expect(await store.load()).toEqual({ ok: true, value: { events: [event('a', 2)], epoch: 2, unreadable: 0 } });
		await store.settled();
		expect(await primary.load()).toMatchObject({ value: { events: [event('a', 2)], epoch: 2 } });
	});

	test('a copy from before an erasing brings nothing back, and is erased too', async () => {
		const [primary, copy] = [memoryStore({ epoch: 1 }), memoryStore({ events: [event('old', 0)] })];
		const store = joinedStore(primary, copy);
		expect(await idsIn(store)).toEqual([]);
		await store.settled();
		expect(await copy.load()).toMatchObject({ value: { events: [], epoch: 1 } });
	});

	test('both from before an erasing bring nothing back where the marker knows of it', async () => {
		const [primary, copy] = [memoryStore({ events: [event('old')] }), memoryStore({ events: [event('old')] })];
		const store = joinedStore(primary, copy, 1);
		expect(await store.load()).toMatchObject({ value: { events: [], epoch: 1 } });
		await store.settled();
		expect([await idsIn(primary), await idsIn(copy)]).toEqual([[], []]);
	});

	test('nothing is touched where either holds newer data', async () => {
		for (const side of [0, 1]) {
			const stores = [memoryStore({ events: [event('a')] }), memoryStore({ events: [event('b')] })] as const;
			const faults = stores.map((each, index) => failing(each, index === side ? { reason: 'newer-data' } : {})) as [
				DeviceStore,
				DeviceStore
			];
			const store = joinedStore(...faults);
			expect(await store.load()).toEqual({ ok: false, reason: 'newer-data' });
			await store.settled();
			expect([await idsIn(stores[0]), await idsIn(stores[1])]).toEqual([['a'], ['b']]);
		}
	});

	test('it says why where neither can be read', async () => {
		const store = joinedStore(
			failing(memoryStore(), { reason: 'storage-failed' }),
			failing(memoryStore(), { reason: 'no-storage' })
		);
		expect(await store.load()).toEqual({ ok: false, reason: 'storage-failed' });
	});
});

describe('an answer', () => {
	test('is kept by both', async () => {
		const [primary, copy] = [memoryStore(), memoryStore()];
		const store = joinedStore(primary, copy);
		expect(await store.append([event('a')])).toEqual(done);
		await store.settled();
		expect([await idsIn(primary), await idsIn(copy)]).toEqual([['a'], ['a']]);
	});

	test('is saved when the primary has it, whatever becomes of the copy', async () => {
		const store = joinedStore(memoryStore(), { ...memoryStore(), append: () => new Promise(() => undefined) });
		expect(await store.append([event('a')])).toEqual(done);
	});

	test('that only the copy could keep is kept, and reaches the primary as soon as that works', async () => {
		const fault: { reason?: StoreFailure } = { reason: 'storage-full' };
		const [primary, copy] = [memoryStore(), memoryStore()];
		const store = joinedStore(failing(primary, fault), copy);
		expect(await store.append([event('a')])).toEqual(done);
		expect(await idsIn(copy)).toEqual(['a']);
		fault.reason = undefined;
		expect(await store.append([event('b')])).toEqual(done);
		expect(await idsIn(primary)).toEqual(['a', 'b']);
	});

	test('that neither could keep is reported with the better reason', async () => {
		const full = { reason: 'storage-full' as const };
		const store = joinedStore(failing(memoryStore(), full), failing(memoryStore(), { reason: 'no-storage' }));
		expect(await store.append([event('a')])).toEqual({ ok: false, reason: 'storage-full' });
	});

	test('of a tab from before an erasing reaches neither', async () => {
		const [primary, copy] = [memoryStore({ epoch: 1 }), memoryStore()];
		expect(await joinedStore(primary, copy).append([event('old')])).toEqual({ ok: false, reason: 'closed' });
		expect(await idsIn(copy)).toEqual([]);
	});
});

describe('removing and erasing', () => {
	test('reach both', async () => {
		const [primary, copy] = [memoryStore({ events: [event('a')] }), memoryStore({ events: [event('a')] })];
		const store = joinedStore(primary, copy);
		expect(await store.remove(['a'])).toEqual(done);
		expect([await idsIn(primary), await idsIn(copy)]).toEqual([[], []]);
		expect(await store.erase(4)).toEqual(done);
		expect(await copy.load()).toMatchObject({ value: { epoch: 4 } });
	});

	test('need no copy, but fail where a copy keeps what it should not', async () => {
		const primary = memoryStore();
		expect(await joinedStore(primary, failing(memoryStore(), { reason: 'no-storage' })).erase(1)).toEqual(done);
		const stubborn = failing(memoryStore(), { reason: 'storage-failed' });
		expect(await joinedStore(primary, stubborn).erase(1)).toEqual({ ok: false, reason: 'storage-failed' });
	});

	test('fail where there is no store at all', async () => {
		const none = () => failing(memoryStore(), { reason: 'no-storage' });
		expect(await joinedStore(none(), none()).erase(1)).toEqual({ ok: false, reason: 'no-storage' });
	});
});

test('what waited for the primary and was erased meanwhile does not hold up what comes after', async () => {
	const fault: { reason?: StoreFailure } = { reason: 'storage-full' };
	const memory = memoryStore();
	const store = joinedStore(failing(memory, fault), memoryStore());
	expect(await store.append([event('a')])).toEqual(done);
	fault.reason = undefined;
	await memory.erase(1);
	await store.load();
	expect(await store.append([event('b', 1)])).toEqual(done);
	expect(await idsIn(memory)).toEqual(['b']);
});

describe('what is appended', () => {
	test('counts as kept when the copy has it too', async () => {
		const copy = memoryStore();
		let open = () => {};
		const gate = new Promise<void>((resolve) => (open = resolve));
		const slow = { ...copy, append: (events: readonly ProgressEvent[]) => gate.then(() => copy.append(events)) };
		let kept = false;
		const appended = joinedStore(memoryStore(), slow).append([event('a')]);
		void appended.then(() => (kept = true));
		await Promise.resolve();
		expect(kept).toBe(false);
		open();
		expect(await appended).toEqual(done);
		expect(await idsIn(copy)).toEqual(['a']);
	});

	test('does not wait for ever for a copy that does not answer', async () => {
		vi.useFakeTimers();
		const hanging = { ...memoryStore(), append: () => new Promise<never>(() => {}) };
		const appended = joinedStore(memoryStore(), hanging).append([event('a')]);
		await vi.advanceTimersByTimeAsync(1000);
		expect(await appended).toEqual(done);
		vi.useRealTimers();
	});
});
