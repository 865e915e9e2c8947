import { eventSet, joinEvents } from '../progress/event-set.ts';
import type { ProgressEvent } from '../progress/events.ts';
import type { ProgressStore, StoredProgress, StoreFailure, StoreResult } from '../progress/progress-store.ts';
import { Learner, type LearnerDevice } from './learner.svelte.ts';

/** For tests: a place that several stores write to, as tabs do. */
export interface FakePlace {
	events: Map<string, ProgressEvent>;
	drafts: Map<string, unknown>;
	epoch: number;
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

export function fakePlace(): FakePlace {
	return { events: new Map(), drafts: new Map(), epoch: 0 };
}

export function fakeStore(place: FakePlace = fakePlace()): FakeStore {
	const answer = <T>(work: () => T): StoreResult<T> =>
		store.fault ? { ok: false, reason: store.fault } : { ok: true, value: work() };
	const putDraft = (key: string, value: unknown): undefined => {
		if (value === undefined) place.drafts.delete(key);
		else place.drafts.set(key, value);
	};
	const store: FakeStore = {
		durable: true,
		gate: Promise.resolve(),
		appends: 0,
		loads: 0,
		async load() {
			store.loads += 1;
			await store.gate;
			return answer((): StoredProgress => ({ events: [...place.events.values()], epoch: place.epoch, unreadable: 0 }));
		},
		async append(events) {
			store.appends += 1;
			await store.gate;
			if (events.some((event) => event.epoch < place.epoch)) return { ok: false, reason: 'closed' };
			return answer(() => {
				for (const [id, event] of eventSet(events)) if (!place.events.has(id)) place.events.set(id, event);
				return undefined;
			});
		},
		remove: async (ids) =>
			answer(() => {
				for (const id of ids) place.events.delete(id);
				return undefined;
			}),
		async erase(epoch) {
			place.events.clear();
			place.epoch = epoch;
			return { ok: true, value: undefined };
		},
		readDraft: async (key) => answer(() => place.drafts.get(key)),
		readDrafts: async (prefix) => answer(() => [...place.drafts].filter(([key]) => key.startsWith(prefix))),
		replaceDraft: async (key, isMeant, value) =>
			answer(() => {
				if (isMeant(place.drafts.get(key))) putDraft(key, value);
				return undefined;
			}),
		async writeDraft(key, value) {
			await store.gate;
			return answer(() => putDraft(key, value));
		},
		close: () => {}
	};
	return store;
}

export interface FakeTab {
	learner: Learner;
	store: FakeStore;
	device: LearnerDevice;
	/** What other tabs were told. */
	told: string[];
}

/** A tab that has opened a place; its ids and times count up from the same start for each name. */
export async function openTab(place: FakePlace, name = 'tab', durable = true): Promise<FakeTab> {
	const store = fakeStore(place);
	const told: string[] = [];
	let count = 0;
	const device: LearnerDevice = {
		store,
		device: 'device',
		now: () => 1000 + count,
		newId: () => `${name}-${++count}`,
		announce: (ids) => told.push(...ids),
		join: joinEvents
	};
	const learner = new Learner();
	learner.attach(device, await store.load(), durable);
	store.loads = 0;
	return { learner, store, device, told };
}
