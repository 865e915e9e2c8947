import { isErasedBy } from '../progress/epoch.ts';
import type { ProgressEvent } from '../progress/events.ts';
import { progressFormat, versionOf } from '../progress/migrations.ts';
import type { StoreResult } from '../progress/progress-store.ts';
import type { DeviceStore } from './device-store.ts';
import { entryEpoch, entryKey, isEntryErasedBy } from './unread-entries.ts';

/** What is kept in memory. Several stores may write to one place, as tabs do. */
export interface MemoryPlace {
	events: Map<string, ProgressEvent>;
	unread: Map<string, unknown>;
	drafts: Map<string, unknown>;
	epoch: number;
}

/** A place with these events, and nothing else yet. */
export function memoryPlace(start: { events?: Iterable<ProgressEvent>; epoch?: number } = {}): MemoryPlace {
	const events = new Map([...(start.events ?? [])].map((event) => [event.id, event]));
	return { events, unread: new Map(), drafts: new Map(), epoch: start.epoch ?? 0 };
}

/** Progress that lasts as long as the page: where the browser keeps nothing, and in tests. */
export function memoryStore(place: MemoryPlace = memoryPlace()): DeviceStore {
	const { events, unread, drafts } = place;
	let closed = false;

	const doing = async <T>(work: () => T): Promise<StoreResult<T>> =>
		closed ? { ok: false, reason: 'closed' } : { ok: true, value: work() };
	const changing = (work: () => void): Promise<StoreResult> =>
		doing(() => {
			work();
			return undefined;
		});

	const putDraft = (key: string, value: unknown) => {
		if (value === undefined) drafts.delete(key);
		else drafts.set(key, value);
	};

	return {
		durable: false,
		load: () =>
			doing(() => ({
				...{ events: [...events.values()], epoch: place.epoch, unreadable: unread.size },
				unread: unread.size > 0 ? [...unread.values()] : undefined
			})),
		readRaw: () =>
			doing(() => ({
				version: versionOf(progressFormat),
				epoch: place.epoch,
				events: [...events.values(), ...unread.values()]
			})),
		async append(more) {
			if (closed || more.some((event) => event.epoch < place.epoch)) return { ok: false, reason: 'closed' };
			for (const event of more) if (!events.has(event.id)) events.set(event.id, event);
			return { ok: true, value: undefined };
		},
		adopt: (entries) =>
			changing(() => {
				for (const entry of entries) {
					const key = entryKey(entry);
					if (key === undefined || unread.has(key) || events.has(key)) continue;
					if ((entryEpoch(entry) ?? place.epoch) >= place.epoch) unread.set(key, entry);
				}
			}),
		remove: (ids) =>
			changing(() => {
				for (const id of ids) {
					events.delete(id);
					unread.delete(id);
				}
			}),
		erase: (next) =>
			changing(() => {
				for (const event of events.values()) if (isErasedBy(next, event.epoch)) events.delete(event.id);
				for (const [key, entry] of unread) if (isEntryErasedBy(next, entry)) unread.delete(key);
				drafts.clear();
				place.epoch = Math.max(place.epoch, next);
			}),
		readDraft: (key) => doing(() => drafts.get(key)),
		readDrafts: (prefix) => doing(() => [...drafts].filter(([key]) => key.startsWith(prefix))),
		writeDraft: (key, value) => changing(() => putDraft(key, value)),
		replaceDraft: (key, isMeant, value) =>
			changing(() => {
				if (isMeant(drafts.get(key))) putDraft(key, value);
			}),
		close() {
			closed = true;
		}
	};
}
