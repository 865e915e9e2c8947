import { sinceEpoch } from '../progress/epoch.ts';
import { eventSet, joinEvents, type EventSet } from '../progress/event-set.ts';
import type { ProgressEvent } from '../progress/events.ts';
import { progressFormat, readEvents, versionOf, type ProgressFormat } from '../progress/migrations.ts';
import type { StoreResult } from '../progress/progress-store.ts';
import { packSlot, readSlot, writeSlot, type Slot } from './copy-slot.ts';
import type { EventStore } from './device-store.ts';
import { settle, StoreRefusal, within } from './storage-fault.ts';

const OPERATION_MILLIS = 3000;
const SLOTS = ['a', 'b'] as const;
type SlotName = (typeof SLOTS)[number];

/** Runs work while no other tab does the same. */
export type Lock = (name: string, work: () => Promise<void>) => Promise<void>;

export interface SecondCopyOptions {
	base: string;
	/** Asked at each use; it may be missing, throw or reject. */
	directory?: () => Promise<FileSystemDirectoryHandle>;
	lock?: Lock;
	format?: ProgressFormat;
}

interface Held {
	set: EventSet;
	epoch: number;
	unreadable: number;
}

/**
 * The whole record again, outside IndexedDB: two files in the origin private file system, written one after the other,
 * each with a checksum, so that one of them is whole whenever the power goes, and either may be damaged later. Where
 * there is no such file system, every method answers `no-storage`.
 */
export function secondCopy({
	base,
	directory = () => navigator.storage.getDirectory(),
	lock = lockBetweenTabs,
	format = progressFormat
}: SecondCopyOptions): EventStore {
	const version = versionOf(format);
	const fileName = (slot: SlotName) => `closer-${encodeURIComponent(base)}-${slot}`;
	const known = new Map<SlotName, Slot>();
	/** The events of a slot's list, which takes long for a long record. */
	const read = new WeakMap<readonly unknown[], Pick<Held, 'set' | 'unreadable'>>();
	let queue: Promise<unknown> = Promise.resolve();
	let batch: { events: ProgressEvent[]; kept: Promise<StoreResult> } | undefined;
	let closed = false;

	async function place(): Promise<FileSystemDirectoryHandle> {
		try {
			return await directory();
		} catch {
			// Missing, or blocked in a private window: there is no second copy then.
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
		const lists = [...new Map(slots.map((slot) => [slot.events, slot])).values()].map(eventsOf);
		const [first, second] = lists;
		const set = first && second ? joinEvents(first.set, second.set.values()) : (first?.set ?? eventSet([]));
		const unreadable = lists.reduce((sum, list) => sum + list.unreadable, 0);
		return { set: sinceEpoch(set, epoch), epoch, unreadable };
	}

	function eventsOf(slot: Slot) {
		const known = read.get(slot.events);
		if (known) return known;
		const { events, unreadable } = readEvents(slot.events, slot.version, format);
		const found = { set: eventSet(events), unreadable };
		read.set(slot.events, found);
		return found;
	}

	/** Writes over both slots, the older first: what has been removed or erased is in neither afterwards. */
	async function write(set: EventSet, epoch: number): Promise<void> {
		const events = [...set.values()];
		read.set(events, { set, unreadable: 0 });
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
			await within(OPERATION_MILLIS, 'storage-failed', lock(`closer:${base}:second-copy`, work));
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
				const { set, epoch, unreadable } = await within(OPERATION_MILLIS, 'storage-failed', held());
				return { events: [...set.values()], epoch, unreadable };
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
				const { set, epoch } = await held();
				if (next.events.some((event) => event.epoch < epoch)) throw new StoreRefusal('closed');
				const joined = joinEvents(set, next.events);
				if (joined.size > set.size) await write(joined, epoch);
			});
			void next.kept.then(giveOut);
			return next.kept;
		},
		remove: (ids) =>
			enqueue(async () => {
				const { set, epoch } = await held();
				const gone = new Set(ids);
				const left = new Map([...set].filter(([id]) => !gone.has(id)));
				if (left.size < set.size) await write(left, epoch);
			}),
		erase: (epoch) =>
			enqueue(async () => {
				const known = await held().catch(() => ({ set: eventSet([]), epoch: 0 }));
				// Another tab may have erased already and written anew: that stays.
				await write(sinceEpoch(known.set, epoch), Math.max(epoch, known.epoch));
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
