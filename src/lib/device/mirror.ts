import { isErasedBy, sinceEpoch } from '../progress/epoch.ts';
import { eventSet, mergeEvents, type EventSet } from '../progress/event-set.ts';
import type { ProgressEvent } from '../progress/events.ts';
import { progressFormat, readEvents, versionOf, type ProgressFormat } from '../progress/migrations.ts';
import type { StoreResult } from '../progress/progress-store.ts';
import { packSlot, readSlot, writeSlot, type Slot } from './mirror-slot.ts';
import type { EventStore } from './device-store.ts';
import { settle, StoreRefusal, within } from './storage-fault.ts';
import { entryEpoch, entryKey, isEntryErasedBy, unreadIn } from './unread-entries.ts';
import { courseId } from '#lessons/course-id.ts';
import { keptName } from './kept-name.ts';

const OPERATION_MILLIS = 3000;
const SLOTS = ['a', 'b'] as const;
type SlotName = (typeof SLOTS)[number];

/** Runs work while no other tab does the same. */
export type Lock = (name: string, work: () => Promise<void>) => Promise<void>;

export interface MirrorOptions {
	base: string;
	/** Asked at each use; it may be missing, throw or reject. */
	directory?: () => Promise<FileSystemDirectoryHandle>;
	lock?: Lock;
	format?: ProgressFormat;
}

interface Held {
	set: EventSet;
	/** What cannot be read, by `entryKey`. */
	unread: ReadonlyMap<string, unknown>;
	epoch: number;
}

/**
 * The whole record again, outside IndexedDB: two files in the origin private file system, written one after the other,
 * each with a checksum, so that one of them is whole whenever the power goes, and either may be damaged later. Where
 * there is no such file system, every method answers `no-storage`.
 */
export function mirror({
	base,
	directory = () => navigator.storage.getDirectory(),
	lock = lockBetweenTabs,
	format = progressFormat
}: MirrorOptions): EventStore {
	const version = versionOf(format);
	const fileName = (slot: SlotName) => `${courseId}-${encodeURIComponent(base)}-${slot}`;
	const known = new Map<SlotName, Slot>();
	/** What was read of a slot's list, which takes long for a long record. */
	const read = new WeakMap<readonly unknown[], Pick<Held, 'set' | 'unread'>>();
	let queue: Promise<unknown> = Promise.resolve();
	let batch: { events: ProgressEvent[]; kept: Promise<StoreResult> } | undefined;
	let closed = false;

	async function place(): Promise<FileSystemDirectoryHandle> {
		try {
			return await directory();
		} catch {
			// Missing, or blocked in a private window: there is no mirror then.
			throw new StoreRefusal('no-storage');
		}
	}

	async function readSlots(): Promise<Slot[]> {
		const folder = await place();
		const found: Slot[] = [];
		for (const name of SLOTS) {
			const slot = await readSlot(folder, fileName(name), [...known.values()]);
			if (slot) known.set(name, slot);
			else known.delete(name);
			if (slot) found.push(slot);
		}
		return found.sort((a, b) => b.generation - a.generation);
	}

	/** Both slots joined: two tabs may have written one each, where there are no locks. */
	async function held(): Promise<Held> {
		const slots = await readSlots();
		if (slots.some((slot) => slot.version > version)) throw new StoreRefusal('newer-data');
		const epoch = Math.max(0, ...slots.map((slot) => slot.epoch));
		const lists = [...new Map(slots.map((slot) => [slot.events, slot])).values()];
		const [first, second] = lists.map((slot) => listOf(slot).set);
		const set = first && second ? mergeEvents(first, second.values()) : (first ?? eventSet([]));
		const unread = new Map<string, unknown>();
		for (const slot of lists)
			for (const [key, entry] of listOf(slot).unread)
				if (!unread.has(key) && (entryEpoch(entry) ?? slot.epoch) >= epoch) unread.set(key, entry);
		return { set: sinceEpoch(set, epoch), unread, epoch };
	}

	function listOf(slot: Slot): Pick<Held, 'set' | 'unread'> {
		const known = read.get(slot.events);
		if (known) return known;
		const { events, unreadable } = readEvents(slot.events, slot.version, format);
		const unread = unreadable > 0 ? unreadIn(slot.events, slot.version, format) : [];
		const found = { set: eventSet(events), unread: new Map(unread.map((entry) => [entryKey(entry) ?? '', entry])) };
		read.set(slot.events, found);
		return found;
	}

	/** Writes over both slots, the older first: what has been removed or erased is in neither afterwards. */
	async function write({ set, unread, epoch }: Held): Promise<void> {
		const events = [...set.values(), ...unread.values()];
		read.set(events, { set, unread });
		const [folder, packed] = await Promise.all([place(), packSlot({ version, epoch, events })]);
		const ofSlot = (name: SlotName) => known.get(name)?.generation ?? 0;
		for (let left = SLOTS.length; left > 0; left--) {
			const name = ofSlot('a') <= ofSlot('b') ? 'a' : 'b';
			const generation = Math.max(ofSlot('a'), ofSlot('b')) + 1;
			known.set(name, await writeSlot(folder, fileName(name), generation, packed));
		}
	}

	function enqueue(work: () => Promise<void>): Promise<StoreResult> {
		const locked = async () => {
			if (closed) throw new StoreRefusal('closed');
			await within(OPERATION_MILLIS, 'storage-failed', lock(keptName(base, 'second-copy'), work));
			return undefined;
		};
		const done = queue.then(() => settle(locked));
		queue = done;
		return done;
	}

	return {
		load: () =>
			settle(async () => {
				if (closed) throw new StoreRefusal('closed');
				const { set, unread, epoch } = await within(OPERATION_MILLIS, 'storage-failed', held());
				const progress = { events: [...set.values()], epoch, unreadable: unread.size };
				return unread.size > 0 ? { ...progress, unread: [...unread.values()] } : progress;
			}),
		readRaw: () =>
			settle(async () => {
				const [newest] = await within(OPERATION_MILLIS, 'storage-failed', readSlots());
				return newest ?? { version, epoch: 0, events: [] };
			}),
		append(events) {
			if (batch) {
				// Answers given while a write is under way go into the next one together.
				batch.events.push(...events);
				return batch.kept;
			}
			const next = { events: [...events], kept: Promise.resolve<StoreResult>({ ok: true, value: undefined }) };
			const giveOut = () => {
				if (batch === next) batch = undefined;
			};
			batch = next;
			next.kept = enqueue(async () => {
				giveOut();
				const there = await held();
				if (next.events.some((event) => event.epoch < there.epoch)) throw new StoreRefusal('closed');
				const set = mergeEvents(there.set, next.events);
				// A note that is taken back goes as the event that says so comes: counting would miss it.
				const changed = set.size !== there.set.size || [...set.keys()].some((id) => !there.set.has(id));
				if (changed) await write({ ...there, set });
			});
			void next.kept.then(giveOut);
			return next.kept;
		},
		adopt: (entries) =>
			enqueue(async () => {
				const there = await held();
				const unread = new Map(there.unread);
				for (const entry of entries) {
					const key = entryKey(entry);
					if (key === undefined || unread.has(key) || there.set.has(key)) continue;
					if ((entryEpoch(entry) ?? there.epoch) >= there.epoch) unread.set(key, entry);
				}
				if (unread.size > there.unread.size) await write({ ...there, unread });
			}),
		remove: (ids) =>
			enqueue(async () => {
				const there = await held();
				const gone = new Set(ids);
				const left = <T>(all: ReadonlyMap<string, T>) => new Map([...all].filter(([id]) => !gone.has(id)));
				const [set, unread] = [left(there.set), left(there.unread)];
				if (set.size < there.set.size || unread.size < there.unread.size) await write({ ...there, set, unread });
			}),
		erase: (epoch) =>
			enqueue(async () => {
				const there = await held().catch((): Held => ({ set: eventSet([]), unread: new Map(), epoch: 0 }));
				// Another tab may have erased already and written anew: that stays.
				await write({
					set: new Map([...there.set].filter(([, event]) => !isErasedBy(epoch, event.epoch))),
					unread: new Map([...there.unread].filter(([, entry]) => !isEntryErasedBy(epoch, entry))),
					epoch: Math.max(epoch, there.epoch)
				});
			}),
		close() {
			closed = true;
		}
	};
}

async function lockBetweenTabs(name: string, work: () => Promise<void>): Promise<void> {
	if (typeof navigator === 'undefined' || !('locks' in navigator)) return work();
	await navigator.locks.request(name, work);
}
