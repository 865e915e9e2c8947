import { sinceEpoch } from '../progress/epoch.ts';
import { eventSet, joinEvents, type EventSet } from '../progress/event-set.ts';
import type { ProgressEvent } from '../progress/events.ts';
import type { StoredProgress, StoreResult } from '../progress/progress-store.ts';
import type { DeviceStore, EventStore } from './device-store.ts';

/** What is kept in the primary waits no longer than this for the copy. */
const COPY_MILLIS = 1000;

export interface JoinedStore extends DeviceStore {
	/** Resolves when the second copy and all healing have caught up. */
	settled(): Promise<void>;
}

/**
 * A store and its second copy as one. Loading joins both and each heals the other; what is appended counts as kept when
 * both have it, or one of them if the other cannot. Events of epochs before `floor` were erased.
 */
export function joinedStore(primary: DeviceStore, copy: EventStore, floor = 0): JoinedStore {
	/** What only the copy has, since the primary failed; it goes with each later write. */
	let backlog: ProgressEvent[] = [];
	const following = new Set<Promise<unknown>>();

	const follow = (work: Promise<unknown>) => {
		following.add(work);
		return work.then(() => following.delete(work));
	};

	async function load(): Promise<StoreResult<StoredProgress>> {
		const [first, second] = await Promise.all([primary.load(), copy.load()]);
		for (const each of [first, second]) if (!each.ok && each.reason === 'newer-data') return each;
		if (!first.ok && !second.ok) return first;
		const found = [first, second].flatMap((each) => (each.ok ? [each.value] : []));
		const epoch = Math.max(floor, ...found.map((each) => each.epoch));
		const set = sinceEpoch(eventSet(found.flatMap((each) => each.events)), epoch);
		backlog = first.ok ? backlog.filter((event) => event.epoch >= epoch) : [...set.values()];
		if (first.ok) void follow(heal(primary, first.value, set, epoch));
		if (second.ok) void follow(heal(copy, second.value, set, epoch));
		const unreadable = found.reduce((sum, each) => sum + each.unreadable, 0);
		return { ok: true, value: { events: [...set.values()], epoch, unreadable } };
	}

	async function append(events: readonly ProgressEvent[]): Promise<StoreResult> {
		const batch = [...joinEvents(eventSet(backlog), events).values()];
		const kept = await primary.append(batch);
		if (kept.ok) {
			backlog = backlog.filter((event) => !batch.includes(event));
			// A torn log can cost the whole database later: "saved" means both, unless the copy is slow to answer.
			await atMost(COPY_MILLIS, follow(copy.append(events)));
			return kept;
		}
		// Neither may be written by this tab: its epoch is over, or its app is too old.
		if (kept.reason === 'closed' || kept.reason === 'newer-data') return kept;
		const second = await copy.append(events);
		if (!second.ok) return second.reason === 'no-storage' ? kept : second;
		backlog = [...joinEvents(eventSet(backlog), events).values()];
		return second;
	}

	return {
		durable: true,
		load,
		append,
		async remove(ids) {
			const gone = new Set(ids);
			backlog = backlog.filter((event) => !gone.has(event.id));
			return bothOf(await Promise.all([primary.remove(ids), copy.remove(ids)]));
		},
		async erase(epoch) {
			backlog = [];
			return bothOf(await Promise.all([primary.erase(epoch), copy.erase(epoch)]));
		},
		async readRaw() {
			const [first, second] = await Promise.all([primary.readRaw(), copy.readRaw()]);
			if (!first.ok || !second.ok) return first.ok ? first : second;
			if (first.value.version !== second.value.version)
				return first.value.version > second.value.version ? first : second;
			return first.value.events.length >= second.value.events.length ? first : second;
		},
		readDraft: (key) => primary.readDraft(key),
		writeDraft: (key, value) => primary.writeDraft(key, value),
		async settled() {
			while (following.size > 0) await Promise.all(following);
		},
		close() {
			primary.close();
			copy.close();
		}
	};
}

/** Brings a store to what the join holds: adds what it lacks, deletes what was removed or erased elsewhere. */
async function heal(store: EventStore, found: StoredProgress, set: EventSet, epoch: number): Promise<void> {
	if (found.epoch < epoch) await store.erase(epoch);
	const has = new Set(found.events.filter((event) => event.epoch >= epoch).map((event) => event.id));
	const missing = [...set.values()].filter((event) => !has.has(event.id));
	const stale = [...has].filter((id) => !set.has(id));
	if (missing.length > 0) await store.append(missing);
	if (stale.length > 0) await store.remove(stale);
}

/** Both must have done it; a store that does not exist has nothing to do, unless both are missing. */
function bothOf([first, second]: [StoreResult, StoreResult]): StoreResult {
	if (!first.ok && (first.reason !== 'no-storage' || !second.ok)) return first;
	if (!second.ok && second.reason !== 'no-storage') return second;
	return { ok: true, value: undefined };
}

/** Resolves when the work has ended, or after so many milliseconds; the work itself goes on. */
function atMost(millis: number, work: Promise<unknown>): Promise<void> {
	return new Promise((resolve) => {
		const timer = setTimeout(resolve, millis);
		void work.then(() => {
			clearTimeout(timer);
			resolve();
		});
	});
}
