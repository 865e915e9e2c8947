import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { scatteredArbitrary } from '../progress/event-arbitrary.ts';
import { compareEvents } from '../progress/event-order.ts';
import { eventSet } from '../progress/event-set.ts';
import type { ProgressEvent } from '../progress/events.ts';
import type { StoreFailure } from '../progress/progress-store.ts';
import type { DeviceStore } from './device-store.ts';
import { fakeDirectory } from './fake-directory.ts';
import { mirroredStore } from './mirrored-store.ts';
import { memoryPlace, memoryStore } from './memory-store.ts';
import { mirror } from './mirror.ts';

const event = (id: string, epoch = 0): ProgressEvent => ({
	...{ kind: 'lesson.opened', id, device: 'd', seq: 1, order: 1, at: 1, epoch, lesson: 'the-bake' }
});
const storeWith = (start: Parameters<typeof memoryPlace>[0]): DeviceStore => memoryStore(memoryPlace(start));
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
		readRaw: unless(store.readRaw),
		adopt: unless(store.adopt)
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
				const [primary, copy] = [storeWith({ events: first }), storeWith({ events: rest.flat() })];
				const store = mirroredStore(primary, copy);
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
		const [primary, copy] = [memoryStore(), storeWith({ events: [event('a', 2)], epoch: 2 })];
		const store = mirroredStore(primary, copy);
		expect(await store.load()).toEqual({ ok: true, value: { events: [event('a', 2)], epoch: 2, unreadable: 0 } });
		await store.settled();
		expect(await primary.load()).toMatchObject({ value: { events: [event('a', 2)], epoch: 2 } });
	});

	test('a copy from before an erasing brings nothing back, and is erased too', async () => {
		const [primary, copy] = [storeWith({ epoch: 1 }), storeWith({ events: [event('old', 0)] })];
		const store = mirroredStore(primary, copy);
		expect(await idsIn(store)).toEqual([]);
		await store.settled();
		expect(await copy.load()).toMatchObject({ value: { events: [], epoch: 1 } });
	});

	test('what is remembered outside of an erasing takes nothing from stores that do not know of it', async () => {
		const [primary, copy] = [storeWith({ events: [event('a')] }), memoryStore()];
		const store = mirroredStore(primary, copy, 7);
		expect(await store.load()).toEqual({ ok: true, value: { events: [event('a')], epoch: 0, unreadable: 0 } });
		await store.settled();
		expect([await idsIn(primary), await idsIn(copy)]).toEqual([['a'], ['a']]);
	});

	test('it counts where both are empty, so that a tab from before brings nothing back', async () => {
		const [primary, copy] = [memoryStore(), memoryStore()];
		const store = mirroredStore(primary, copy, 7);
		expect(await store.load()).toMatchObject({ value: { epoch: 7 } });
		await store.settled();
		expect(await store.append([event('old')])).toEqual({ ok: false, reason: 'closed' });
	});

	test('it does not count while one of them cannot be read, which may hold more', async () => {
		for (const side of [0, 1]) {
			const fault: { reason?: StoreFailure } = { reason: 'storage-failed' };
			const full = failing(storeWith({ events: [event('a')] }), fault);
			const stores: [DeviceStore, DeviceStore] = side === 0 ? [full, memoryStore()] : [memoryStore(), full];
			const store = mirroredStore(...stores, 7);
			expect(await store.load()).toMatchObject({ value: { epoch: 0 } });
			fault.reason = undefined;
			expect(await idsIn(store)).toEqual(['a']);
			store.close();
		}
	});

	test('nothing is touched where either holds newer data', async () => {
		for (const side of [0, 1]) {
			const stores = [storeWith({ events: [event('a')] }), storeWith({ events: [event('b')] })] as const;
			const faults = stores.map((each, index) => failing(each, index === side ? { reason: 'newer-data' } : {})) as [
				DeviceStore,
				DeviceStore
			];
			const store = mirroredStore(...faults);
			expect(await store.load()).toEqual({ ok: false, reason: 'newer-data' });
			await store.settled();
			expect([await idsIn(stores[0]), await idsIn(stores[1])]).toEqual([['a'], ['b']]);
		}
	});

	test('it says why where neither can be read', async () => {
		const store = mirroredStore(
			failing(memoryStore(), { reason: 'storage-failed' }),
			failing(memoryStore(), { reason: 'no-storage' })
		);
		expect(await store.load()).toEqual({ ok: false, reason: 'storage-failed' });
	});
});

describe('an answer', () => {
	test('is kept by both', async () => {
		const [primary, copy] = [memoryStore(), memoryStore()];
		const store = mirroredStore(primary, copy);
		expect(await store.append([event('a')])).toEqual(done);
		await store.settled();
		expect([await idsIn(primary), await idsIn(copy)]).toEqual([['a'], ['a']]);
	});

	test('is saved when the primary has it, whatever becomes of the copy', async () => {
		const store = mirroredStore(memoryStore(), { ...memoryStore(), append: () => new Promise(() => undefined) });
		expect(await store.append([event('a')])).toEqual(done);
	});

	test('that only the copy could keep is kept, and reaches the primary as soon as that works', async () => {
		const fault: { reason?: StoreFailure } = { reason: 'storage-full' };
		const [primary, copy] = [memoryStore(), memoryStore()];
		const store = mirroredStore(failing(primary, fault), copy);
		expect(await store.append([event('a')])).toEqual(done);
		expect(await idsIn(copy)).toEqual(['a']);
		fault.reason = undefined;
		expect(await store.append([event('b')])).toEqual(done);
		expect(await idsIn(primary)).toEqual(['a', 'b']);
	});

	test('that neither could keep is reported with the better reason', async () => {
		const full = { reason: 'storage-full' as const };
		const store = mirroredStore(failing(memoryStore(), full), failing(memoryStore(), { reason: 'no-storage' }));
		expect(await store.append([event('a')])).toEqual({ ok: false, reason: 'storage-full' });
	});

	test('of a tab from before an erasing reaches neither', async () => {
		const [primary, copy] = [storeWith({ epoch: 1 }), memoryStore()];
		expect(await mirroredStore(primary, copy).append([event('old')])).toEqual({ ok: false, reason: 'closed' });
		expect(await idsIn(copy)).toEqual([]);
	});
});

describe('removing and erasing', () => {
	test('reach both', async () => {
		const [primary, copy] = [storeWith({ events: [event('a')] }), storeWith({ events: [event('a')] })];
		const store = mirroredStore(primary, copy);
		expect(await store.remove(['a'])).toEqual(done);
		expect([await idsIn(primary), await idsIn(copy)]).toEqual([[], []]);
		expect(await store.erase(4)).toEqual(done);
		expect(await copy.load()).toMatchObject({ value: { epoch: 4 } });
	});

	test('need no copy, but fail where a copy keeps what it should not', async () => {
		const primary = memoryStore();
		expect(await mirroredStore(primary, failing(memoryStore(), { reason: 'no-storage' })).erase(1)).toEqual(done);
		const stubborn = failing(memoryStore(), { reason: 'storage-failed' });
		expect(await mirroredStore(primary, stubborn).erase(1)).toEqual({ ok: false, reason: 'storage-failed' });
	});

	test('fail where there is no store at all', async () => {
		const none = () => failing(memoryStore(), { reason: 'no-storage' });
		expect(await mirroredStore(none(), none()).erase(1)).toEqual({ ok: false, reason: 'no-storage' });
	});
});

test('what waited for the primary and was erased meanwhile does not hold up what comes after', async () => {
	const fault: { reason?: StoreFailure } = { reason: 'storage-full' };
	const memory = memoryStore();
	const store = mirroredStore(failing(memory, fault), memoryStore());
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
		const appended = mirroredStore(memoryStore(), slow).append([event('a')]);
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
		const appended = mirroredStore(memoryStore(), hanging).append([event('a')]);
		await vi.advanceTimersByTimeAsync(1000);
		expect(await appended).toEqual(done);
		vi.useRealTimers();
	});
});

describe('a copy that failed', () => {
	const soon = { backOffMillis: [0] };

	test('is known, and is brought up to everything without any further answer', async () => {
		const directory = fakeDirectory();
		const primary = memoryStore();
		const copy = mirror({ base: '/x', directory: directory.open, lock: (_name, work) => work() });
		const told: boolean[] = [];
		const store = mirroredStore(primary, copy, 0, { ...soon, onwhole: (whole) => told.push(whole) });
		let left = 3;
		directory.onWrite = () => {
			if (left-- > 0) throw new DOMException('', 'QuotaExceededError');
		};
		expect(await store.append([event('a'), event('b')])).toEqual(done);
		expect(store.whole).toBe(false);
		await vi.waitFor(() => expect(store.whole).toBe(true));
		expect(left).toBeLessThan(0);
		expect(told).toEqual([false, true]);
		expect(await idsIn(copy)).toEqual(['a', 'b']);
	});

	test('has all of it after the next answer that it takes', async () => {
		const fault: { reason?: StoreFailure } = {};
		const copy = memoryStore();
		const store = mirroredStore(memoryStore(), failing(copy, fault), 0, { backOffMillis: [60_000] });
		await store.append([event('a')]);
		fault.reason = 'storage-full';
		await store.append([event('b')]);
		expect(store.whole).toBe(false);
		fault.reason = undefined;
		expect(await store.append([event('c')])).toEqual(done);
		expect(await idsIn(copy)).toEqual(['a', 'b', 'c']);
		expect(store.whole).toBe(true);
		store.close();
	});

	test('holds everything in the end, whenever which of the two failed', async () => {
		const faults = fc.array(
			fc.constantFrom<(StoreFailure | undefined)[]>(undefined, 'storage-full', 'storage-failed'),
			{
				...{ minLength: 1, maxLength: 8 }
			}
		);
		await fc.assert(
			fc.asyncProperty(faults, fc.boolean(), async (reasons, first) => {
				const fault: { reason?: StoreFailure } = {};
				const [primary, copy] = [memoryStore(), memoryStore()];
				const store = first
					? mirroredStore(failing(primary, fault), copy, 0, soon)
					: mirroredStore(primary, failing(copy, fault), 0, soon);
				for (const [at, reason] of reasons.entries()) {
					fault.reason = reason;
					expect(await store.append([event(`e${at}`)])).toEqual(done);
				}
				fault.reason = undefined;
				await vi.waitFor(() => expect(store.whole).toBe(true));
				const all = reasons.map((_, at) => `e${at}`);
				expect([await idsIn(primary), await idsIn(copy)]).toEqual([all, all]);
				store.close();
			}),
			{ numRuns: 30 }
		);
	});

	test('to be read is known too', async () => {
		const fault: { reason?: StoreFailure } = { reason: 'storage-failed' };
		const copy = memoryStore();
		const store = mirroredStore(storeWith({ events: [event('a')] }), failing(copy, fault), 0, soon);
		await store.load();
		await store.settled();
		expect(store.whole).toBe(false);
		fault.reason = undefined;
		await vi.waitFor(() => expect(store.whole).toBe(true));
		expect(await idsIn(copy)).toEqual(['a']);
	});

	test('to delete is made to', async () => {
		const fault: { reason?: StoreFailure } = {};
		const copy = memoryStore();
		const store = mirroredStore(memoryStore(), failing(copy, fault), 0, soon);
		await store.append([event('a')]);
		fault.reason = 'storage-failed';
		expect(await store.erase(1)).toEqual({ ok: false, reason: 'storage-failed' });
		fault.reason = undefined;
		await vi.waitFor(() => expect(store.whole).toBe(true));
		expect(await copy.load()).toMatchObject({ value: { events: [], epoch: 1 } });
	});

	test('since there is none is not waited for', async () => {
		const store = mirroredStore(memoryStore(), failing(memoryStore(), { reason: 'no-storage' }));
		expect(await store.append([event('a')])).toEqual(done);
		expect(store.whole).toBe(true);
	});
});

describe('what cannot be read', () => {
	const strange = { kind: 'lesson.forgotten', id: 'strange', epoch: 0 };

	test('in one reaches the other as it is, whichever has it', async () => {
		for (const side of [0, 1]) {
			const stores = [memoryStore(), storeWith({ events: [event('a')] })] as const;
			await stores[side === 0 ? 0 : 1].adopt([strange, 7, null]);
			const store = mirroredStore(stores[0], stores[1]);
			expect(await store.load()).toMatchObject({ value: { events: [event('a')], unreadable: 3 } });
			await store.settled();
			for (const each of stores)
				expect(await each.load()).toMatchObject({ value: { unreadable: 3, unread: [strange, 7, null] } });
		}
	});

	test('in both is counted once', async () => {
		const [primary, copy] = [memoryStore(), memoryStore()];
		for (const each of [primary, copy]) await each.adopt([strange, 7]);
		expect(await mirroredStore(primary, copy).load()).toMatchObject({ value: { unreadable: 2 } });
	});

	test('and was erased in one, is erased in the other', async () => {
		const [primary, copy] = [memoryStore(), storeWith({ epoch: 1 })];
		await primary.adopt([strange, 7]);
		const store = mirroredStore(primary, copy);
		expect(await store.load()).toMatchObject({ value: { unreadable: 0 } });
		await store.settled();
		for (const each of [primary, copy]) expect(await each.load()).toMatchObject({ value: { unreadable: 0 } });
	});

	test('and was taken back in one, does not come back from the other', async () => {
		const [primary, copy] = [memoryStore(), memoryStore()];
		await copy.adopt([{ ...strange, kind: 'note.saved' }]);
		const removed: ProgressEvent = {
			...{ kind: 'note.removed', id: 'r', device: 'd', seq: 2, order: 2, at: 2, epoch: 0, lesson: 'the-bake' },
			removed: ['strange']
		};
		await primary.append([removed]);
		const store = mirroredStore(primary, copy);
		await store.load();
		await store.settled();
		expect(await primary.load()).toMatchObject({ value: { unreadable: 0 } });
	});
});
