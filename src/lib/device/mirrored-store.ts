import { sinceEpoch } from '../progress/epoch.ts';
import { eventSet, mergeEvents, type EventSet } from '../progress/event-set.ts';
import type { ProgressEvent } from '../progress/events.ts';
import type { StoreFailure, StoreResult } from '../progress/progress-store.ts';
import type { DeviceStore, EventStore, HeldProgress } from './device-store.ts';
import { inTime } from './in-time.ts';
import { entryEpoch, entryKey } from './unread-entries.ts';

/** What is kept in the primary waits no longer than this for the copy. */
const COPY_MILLIS = 1000;
/** How long to wait for each repair after the one before has failed; the last counts for all that follow. */
const BACK_OFF_MILLIS = [0, 1_000, 5_000, 15_000, 60_000] as const;

export interface MirroredStore extends DeviceStore {
	/** Whether both hold everything, as far as is known. Where it is not, it is being repaired. */
	readonly whole: boolean;
	/** Resolves when the mirror and all healing that is under way have caught up. */
	settled(): Promise<void>;
}

export interface RepairOptions {
	/** Told when a copy is found not to be whole, and when it is whole again. */
	onwhole?: (whole: boolean) => void;
	backOffMillis?: readonly number[];
}

/** All that two copies hold together. */
interface Merge {
	set: EventSet;
	/** By `entryKey`; what has none is there by itself, and stays where it is. */
	unread: ReadonlyMap<unknown, unknown>;
	epoch: number;
}

/**
 * A store and its mirror as one. Loading joins both and each heals the other. What is appended counts as kept when
 * both have it; or when one has it that the other lacks because there is no such storage, because it takes too long, or
 * because it failed. One that failed is repaired at once, then again and again until it holds everything; `whole` is false
 * for so long.
 *
 * `floor` is what is remembered of an erasing outside of both. It counts where both hold nothing; where either holds
 * something, only a store itself can say what was erased.
 */
export function mirroredStore(
	primary: DeviceStore,
	copy: EventStore,
	floor = 0,
	{ onwhole = () => {}, backOffMillis = BACK_OFF_MILLIS }: RepairOptions = {}
): MirroredStore {
	/** What only the copy has, since the primary failed; it goes with each later write. */
	let backlog: ProgressEvent[] = [];
	const following = new Set<Promise<unknown>>();
	let whole = true;
	let closed = false;
	/** How often a copy could not do what the other did, and how often repairing failed since they were whole. */
	let lapses = 0;
	let failures = 0;
	let nextRepair: ReturnType<typeof setTimeout> | undefined;
	let repairing: Promise<void> | undefined;

	const follow = (work: Promise<unknown>) => {
		following.add(work);
		return work.then(() => following.delete(work));
	};

	function found(isWhole: boolean): void {
		if (isWhole !== whole) onwhole((whole = isWhole));
		clearTimeout(nextRepair);
		if (whole) failures = 0;
		else if (!closed) {
			nextRepair = setTimeout(() => void repair(), backOffMillis[Math.min(failures, backOffMillis.length - 1)]);
			failures += 1;
		}
	}

	/** Brings both to what they hold together. */
	function repair(): Promise<void> {
		repairing ??= join()
			.then(({ healed }) => healed)
			.finally(() => (repairing = undefined));
		return repairing;
	}

	async function join(): Promise<{ joined: StoreResult<HeldProgress>; healed: Promise<void> }> {
		const before = lapses;
		const [first, second] = await Promise.all([primary.load(), copy.load()]);
		const unhealed = (joined: StoreResult<HeldProgress>) => ({ joined, healed: Promise.resolve() });
		for (const each of [first, second]) if (!each.ok && each.reason === 'newer-data') return unhealed(each);
		if (!first.ok && !second.ok) {
			if (!whole) found(false);
			return unhealed(first);
		}
		const held = [first, second].flatMap((each) => (each.ok ? [each.value] : []));
		const none = held.every(({ events, unreadable }) => events.length + unreadable === 0);
		const told = first.ok && (second.ok || second.reason === 'no-storage');
		const all = mergeOf(held, none && told ? floor : 0);
		backlog = first.ok ? backlog.filter((event) => event.epoch >= all.epoch) : [...all.set.values()];
		const healed = follow(
			Promise.all([
				first.ok ? heal(primary, first.value, all) : isNone(first.reason),
				second.ok ? heal(copy, second.value, all) : isNone(second.reason)
			]).then(([here, there]) => found(here && there && lapses === before))
		);
		const { set, unread, epoch } = all;
		const progress = { events: [...set.values()], epoch, unreadable: unread.size };
		return {
			joined: { ok: true, value: unread.size > 0 ? { ...progress, unread: [...unread.values()] } : progress },
			healed: healed.then(() => undefined)
		};
	}

	/** Takes note of a copy that could not do what the other did. */
	function noted<Result extends StoreResult>(result: Result): Result {
		if (result.ok || isNone(result.reason)) return result;
		lapses += 1;
		found(false);
		return result;
	}

	async function append(events: readonly ProgressEvent[]): Promise<StoreResult> {
		const batch = [...mergeEvents(eventSet(backlog), events).values()];
		const kept = await primary.append(batch);
		if (kept.ok) {
			backlog = backlog.filter((event) => !batch.includes(event));
			// A torn log can cost the whole database later, so the copy is waited for, unless it is slow to answer.
			await inTime(COPY_MILLIS, follow(copied(events)), () => undefined);
			return kept;
		}
		// Neither may be written by this tab: its epoch is over, or its app is too old.
		if (kept.reason === 'closed' || kept.reason === 'newer-data') return kept;
		const second = await copy.append(events);
		if (!second.ok) return second.reason === 'no-storage' ? kept : second;
		backlog = [...mergeEvents(eventSet(backlog), events).values()];
		noted(kept);
		return second;
	}

	async function copied(events: readonly ProgressEvent[]): Promise<void> {
		const { ok } = noted(await copy.append(events));
		// It can be written again: whatever else it lacks need not wait.
		if (ok && !whole) await repair();
	}

	/** Does something to both, which both must have done. */
	async function both(work: (store: EventStore) => Promise<StoreResult>): Promise<StoreResult> {
		const [first, second] = await Promise.all([work(primary), work(copy)]);
		if (first.ok || second.ok) for (const each of [first, second]) noted(each);
		return bothOf(first, second);
	}

	return {
		durable: true,
		get whole() {
			return whole;
		},
		load: async () => (await join()).joined,
		append,
		adopt: (entries) => both((store) => store.adopt(entries)),
		remove(ids) {
			const gone = new Set(ids);
			backlog = backlog.filter((event) => !gone.has(event.id));
			return both((store) => store.remove(ids));
		},
		erase(epoch) {
			backlog = [];
			return both((store) => store.erase(epoch));
		},
		async readRaw() {
			const [first, second] = await Promise.all([primary.readRaw(), copy.readRaw()]);
			if (!first.ok || !second.ok) return first.ok ? first : second;
			if (first.value.version !== second.value.version)
				return first.value.version > second.value.version ? first : second;
			return first.value.events.length >= second.value.events.length ? first : second;
		},
		readDraft: (key) => primary.readDraft(key),
		readDrafts: (prefix) => primary.readDrafts(prefix),
		writeDraft: (key, value) => primary.writeDraft(key, value),
		replaceDraft: (key, isMeant, value) => primary.replaceDraft(key, isMeant, value),
		async settled() {
			while (following.size > 0) await Promise.all(following);
		},
		close() {
			closed = true;
			clearTimeout(nextRepair);
			primary.close();
			copy.close();
		}
	};
}

/** The join of what is held here and there; what one of them has erased is in neither. */
function mergeOf(held: readonly HeldProgress[], floor: number): Merge {
	const epoch = Math.max(floor, ...held.map((each) => each.epoch));
	const set = sinceEpoch(eventSet(held.flatMap((each) => each.events)), epoch);
	const unread = new Map<unknown, unknown>();
	for (const each of held)
		for (const entry of each.unread ?? []) {
			const key = entryKey(entry) ?? entry;
			if (!unread.has(key) && (entryEpoch(entry) ?? each.epoch) >= epoch) unread.set(key, entry);
		}
	return { set, unread, epoch };
}

/** Brings a store to what the join holds: adds what it lacks, deletes what was removed or erased elsewhere. */
async function heal(store: EventStore, found: HeldProgress, { set, unread, epoch }: Merge): Promise<boolean> {
	const done: StoreResult[] = [];
	if (found.epoch < epoch) done.push(await store.erase(epoch));
	const has = new Set(found.events.filter((event) => event.epoch >= epoch).map((event) => event.id));
	const missing = [...set.values()].filter((event) => !has.has(event.id));
	const stale = [...has].filter((id) => !set.has(id));
	if (missing.length > 0) done.push(await store.append(missing));
	if (stale.length > 0) done.push(await store.remove(stale));
	const lacking = found.epoch < epoch ? unread : without(unread, found.unread ?? []);
	// What was taken back while it could not be read is gone from one of them, and stays gone.
	const takenBack = new Set([...set.values()].flatMap((event) => ('removed' in event ? event.removed : [])));
	const unreadMissing = [...lacking].filter(([key]) => typeof key === 'string' && !set.has(key) && !takenBack.has(key));
	if (unreadMissing.length > 0) done.push(await store.adopt(unreadMissing.map(([, entry]) => entry)));
	return done.every((result) => result.ok || isNone(result.reason));
}

function without(all: Merge['unread'], entries: readonly unknown[]): Merge['unread'] {
	const there = new Set(entries.map(entryKey));
	return new Map([...all].filter(([key]) => !there.has(key as string)));
}

/** A copy that does not exist lacks nothing. */
function isNone(reason: StoreFailure): boolean {
	return reason === 'no-storage';
}

/** Both must have done it; a store that does not exist has nothing to do, unless both are missing. */
function bothOf(first: StoreResult, second: StoreResult): StoreResult {
	if (!first.ok && (first.reason !== 'no-storage' || !second.ok)) return first;
	if (!second.ok && second.reason !== 'no-storage') return second;
	return { ok: true, value: undefined };
}
