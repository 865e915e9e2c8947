import { memoryPlace, memoryStore, type MemoryPlace } from '../device/memory-store.ts';
import { mergeEvents } from '../progress/event-set.ts';
import type { ProgressStore, StoreFailure, StoreResult } from '../progress/progress-store.ts';
import { ProgressLog, type LogDevice } from './progress-log.svelte.ts';

/** For tests: a place that several stores write to, as tabs do. */
export type FakePlace = MemoryPlace;

export function fakePlace(): FakePlace {
	return memoryPlace();
}

/** A store over a place, which fails while `fault` is set and can be held up. */
export interface FakeStore extends ProgressStore {
	fault?: StoreFailure;
	/** Each write waits for this. */
	gate: Promise<void>;
	/** How often it was asked to write and to read. */
	appends: number;
	loads: number;
}

export function fakeStore(place: FakePlace = fakePlace()): FakeStore {
	const kept = memoryStore(place);
	const unlessFaulty = async <T>(work: () => Promise<StoreResult<T>>): Promise<StoreResult<T>> =>
		store.fault ? { ok: false, reason: store.fault } : work();
	const store: FakeStore = {
		durable: true,
		gate: Promise.resolve(),
		appends: 0,
		loads: 0,
		async load() {
			store.loads += 1;
			await store.gate;
			return unlessFaulty(() => kept.load());
		},
		async append(events) {
			store.appends += 1;
			await store.gate;
			return unlessFaulty(() => kept.append(events));
		},
		remove: (ids) => unlessFaulty(() => kept.remove(ids)),
		erase: (epoch) => kept.erase(epoch),
		readDraft: (key) => unlessFaulty(() => kept.readDraft(key)),
		readDrafts: (prefix) => unlessFaulty(() => kept.readDrafts(prefix)),
		replaceDraft: (key, isMeant, value) => unlessFaulty(() => kept.replaceDraft(key, isMeant, value)),
		async writeDraft(key, value) {
			await store.gate;
			return unlessFaulty(() => kept.writeDraft(key, value));
		},
		close: () => kept.close()
	};
	return store;
}

export interface FakeTab {
	log: ProgressLog;
	store: FakeStore;
	device: LogDevice;
	/** What other tabs were told. */
	told: string[];
}

/** A tab that has opened a place; its ids and times count up from the same start for each name. */
export async function openTab(place: FakePlace, name = 'tab', durable = true): Promise<FakeTab> {
	const store = fakeStore(place);
	const told: string[] = [];
	let count = 0;
	const device: LogDevice = {
		store,
		device: 'device',
		now: () => 1000 + count,
		newId: () => `${name}-${++count}`,
		announce: (ids) => told.push(...ids),
		merge: mergeEvents
	};
	const log = new ProgressLog();
	log.attach(device, await store.load(), durable);
	store.loads = 0;
	return { log, store, device, told };
}
