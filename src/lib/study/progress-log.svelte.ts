import { CourseError } from '../course/course-error.ts';
import type { EventSet } from '../progress/event-set.ts';
import type { NewEvent, ProgressEvent } from '../progress/events.ts';
import { mergeIntoLog, logWithout, emptyLog, union, type Merge, type LogState } from '../progress/log-state.ts';
import type { ProgressStore, StoredProgress, StoreFailure, StoreResult, Unkept } from '../progress/progress-store.ts';
import { nextOrder } from '../progress/order.ts';
import { emptyLessonProjection, type LessonProjection, type Projection } from '../progress/projection.ts';
import { coalesced } from './coalesced.ts';
import { Drafts } from './drafts.svelte.ts';
import { Outbox, type OutboxDevice, type Saving } from './outbox.svelte.ts';

export type { Saving };

/** Who writes events: enough to say what happened before any storage is open. */
export interface EventAuthor {
	device: string;
	now(): number;
	newId(): string;
	/** It is known that notes are not locked, though the record is not read yet. */
	unlocked?: boolean;
}

/** What the record needs of the device. Handed in, so that this class runs without a browser. */
export interface LogDevice extends OutboxDevice, EventAuthor {
	store: ProgressStore;
	merge: Merge;
}

/** The learner's record on the screen: what happened is shown at once, kept in the background, and retried if it fails. */
export class ProgressLog {
	#device: LogDevice | undefined;
	#author: EventAuthor | undefined;
	#state = $state.raw<LogState>(emptyLog);
	#phase = $state<'opening' | 'ready'>('opening');
	readonly #outbox = new Outbox(() => this.#journal(this.unkept));
	readonly #journal: (unkept: Unkept) => void;
	#opened = $state.raw<StoreResult<StoredProgress> | undefined>();
	#cleared = $state<boolean | undefined>();
	#durable = $state(true);
	#missing = $state(false);
	#becomeReady: () => void = () => undefined;
	#epoch = 0;
	/** The epoch, the count and the order are those of the record, and no guess. */
	#stamped = false;
	#seq = 0;
	#latestOrder = 0;
	/** What happened before anybody could write it down. */
	#waiting: NewEvent[] = [];

	/** What is half given or half written, outside the record. */
	readonly drafts = new Drafts(() => this.#journal(this.unkept));

	/** `journal` writes down at once what is not kept yet, for the next start should the page end before it is. */
	constructor(journal: (unkept: Unkept) => void = () => {}) {
		this.#journal = journal;
	}

	/** Resolves once the record is read. */
	readonly whenReady = new Promise<void>((resolve) => (this.#becomeReady = resolve));

	/** The record is read; until then everything looks as on a first visit. */
	get ready(): boolean {
		return this.#phase === 'ready';
	}
	/** It is known that notes are not locked, though the record is not read yet. */
	get knownUnlocked(): boolean {
		return this.#author?.unlocked === true;
	}
	get projection(): Projection {
		return this.#state.projection;
	}
	get events(): EventSet {
		return this.#state.events;
	}
	get saving(): Saving {
		return this.#outbox.saving;
	}
	/** Why the latest write, or opening, failed. */
	get failure(): StoreFailure | undefined {
		return this.#outbox.failure;
	}
	/** Nothing is written any more: only a reload can help. */
	get stopped(): boolean {
		return this.#outbox.stopped;
	}
	/** What the device holds was written by a newer app, and could not be read. */
	get unread(): boolean {
		return this.#opened?.ok === false;
	}
	/** Everything that happened is kept, as far as anything is kept here. */
	get allKept(): boolean {
		return this.#outbox.empty;
	}
	/** What this page has and the device has not yet; what happened before there was an author is not in it. */
	get unkept(): Unkept {
		const epoch = this.#stamped ? this.#epoch : undefined;
		return { epoch, stamped: this.#stamped, events: this.#outbox.unkept, drafts: this.drafts.unkept };
	}
	/** Nothing would be lost with this page: what is not kept yet is what every page of a lesson says by itself. */
	get safeToLeave(): boolean {
		return [...this.#waiting, ...this.#outbox.unkept].every(({ kind }) => kind === 'lesson.opened');
	}
	/**
	 * The browser has cleared what was kept, while this page still has it: true while the learner is asked about that, and
	 * false once they have let it go.
	 */
	get cleared(): boolean | undefined {
		return this.#cleared;
	}
	/** False where nothing will be kept when the page is closed. */
	get durable(): boolean {
		return this.#durable;
	}
	/** Progress was kept here once and is gone, and nothing was done since. */
	get missing(): boolean {
		return this.#missing && this.projection.lessons.size === 0;
	}
	get epoch(): number {
		return this.#epoch;
	}

	lesson(id: string): LessonProjection {
		return this.projection.lessons.get(id) ?? emptyLessonProjection;
	}

	/** From here on what happens can be written down, though the record is not read yet. */
	introduce(author: EventAuthor): void {
		if (this.#author) return;
		this.#author = author;
		this.#sayWaiting();
	}

	/** Begins a first visit: nothing was ever kept here, so there is no record to wait for. The device comes later. */
	begin(author: EventAuthor): void {
		this.introduce(author);
		this.#start();
	}

	/** Takes up the device with what it held, and keeps what happened meanwhile. */
	attach(device: LogDevice, loaded: StoreResult<StoredProgress>, durable: boolean, missing = false): void {
		this.#device = device;
		this.#author = device;
		this.#durable = durable;
		this.#missing = missing;
		this.#opened = loaded;
		const early = this.#outbox.takeAll();
		this.#state = emptyLog;
		this.#seq = 0;
		this.#latestOrder = 0;
		this.#outbox.attach(device, durable);
		if (loaded.ok) {
			this.#epoch = loaded.value.epoch;
			this.#stamped = true;
			this.#take(loaded.value.events);
		} else this.#outbox.stop(loaded.reason);
		// Written before the epoch, the count and the latest order were known.
		if (early.length > 0) this.#add(early.map((event) => this.#stamp(event)));
		this.drafts.attach(device.store);
		this.#start();
	}

	#start(): void {
		this.#sayWaiting();
		this.#phase = 'ready';
		this.#becomeReady();
	}

	#sayWaiting(): void {
		const waiting = this.#waiting;
		this.#waiting = [];
		if (waiting.length > 0) this.record(...waiting);
	}

	/** Reads again what other tabs have kept. They name what they changed: of that, what the store has no more is gone. */
	refresh(changed: readonly string[] = []): Promise<void> {
		this.#changed = [...this.#changed, ...changed];
		return this.#reload();
	}

	/** Named since the store was last asked: what is named while it answers, it may still have. */
	#changed: readonly string[] = [];
	readonly #reload = coalesced(async () => {
		const changed = new Set(this.#changed);
		this.#changed = [];
		const loaded = await this.#device?.store.load();
		if (!loaded?.ok) {
			this.#changed = [...changed, ...this.#changed];
			return;
		}
		if (loaded.value.epoch > this.#epoch) this.startOver(loaded.value.epoch);
		for (const { id } of [...loaded.value.events, ...this.#outbox.unkept]) changed.delete(id);
		this.#state = logWithout(this.#state, changed);
		this.#take(loaded.value.events);
	});

	/** Joins events from elsewhere, such as a backup, and keeps them. Resolves when they are kept, or with why not. */
	async merge(events: readonly ProgressEvent[]): Promise<StoreFailure | undefined> {
		const device = this.#device;
		if (!device) return 'no-storage';
		const moved = events.map((event) => ({ ...event, epoch: this.#epoch }));
		const kept = await device.store.append(moved);
		if (!kept.ok) return kept.reason;
		this.#take(moved);
		device.announce(moved.map((event) => event.id));
		return undefined;
	}

	/** Takes a joining back: what it added goes, here and in the store, and what it dropped is kept again. */
	async undoMerge(added: readonly string[], dropped: readonly ProgressEvent[]): Promise<StoreFailure | undefined> {
		await this.#outbox.settled();
		const gone = await this.#device?.store.remove(added);
		if (!gone?.ok) return gone?.reason ?? 'no-storage';
		// Also where the store is being read just now, from before they went: it is read once more.
		await this.refresh(added);
		this.#add(dropped);
		this.#device?.announce(added);
		return undefined;
	}

	/** Says what happened. It shows at once; `saving` tells when it is kept. */
	record(...events: NewEvent[]): void {
		const author = this.#author;
		if (!author) {
			this.#waiting.push(...events);
			return;
		}
		this.#add(
			events.map((happening) => {
				const at = author.now();
				const plain = $state.snapshot(happening);
				return this.#stamp({ ...plain, id: author.newId(), device: author.device, seq: 0, order: at, at, epoch: 0 });
			})
		);
	}

	/** The event as the next of this device, after all that is known. */
	#stamp(event: ProgressEvent): ProgressEvent {
		this.#latestOrder = nextOrder(event.order, this.#latestOrder);
		return { ...event, seq: ++this.#seq, order: this.#latestOrder, epoch: this.#epoch };
	}

	#add(events: readonly ProgressEvent[]): void {
		this.#state = mergeIntoLog(this.#state, events, this.#merge);
		this.#outbox.put(events);
	}

	/** A new id that no other device will make. The record must be ready. */
	newId(): string {
		if (!this.#author) throw new CourseError('The record was asked for an id before it was opened.');
		return this.#author.newId();
	}

	/** Deletes from the store what joining has dropped: `record` came first, and said what replaces or removes it. */
	async forget(ids: readonly string[]): Promise<void> {
		if (ids.length === 0) return;
		this.#outbox.drop(ids);
		await this.#outbox.settled();
		await this.#device?.store.remove(ids);
	}

	/** Begins a new epoch with nothing in it. The caller has erased the device. */
	startOver(epoch: number): void {
		this.#epoch = epoch;
		this.#stamped = true;
		this.drafts.clear();
		this.#outbox.clear();
		this.#state = emptyLog;
		this.#cleared = undefined;
		this.#missing = false;
		this.#opened = undefined;
	}

	/** Tries again to keep what could not be kept. */
	retry(): void {
		this.#outbox.retry();
	}

	/** A newer app writes here now: this one must not. */
	stopWriting(reason: StoreFailure): void {
		this.#outbox.stop(reason);
	}

	/** What was kept is gone from the device; the learner is asked whether it is to be kept again. */
	wasCleared(): void {
		this.#cleared = true;
	}

	/** Answers that: keeps all that this page has, or lets it go. */
	answerCleared(keep: boolean): void {
		this.#cleared = keep ? undefined : false;
		if (keep) this.#outbox.put(this.events.values());
	}

	/** Resolves when everything said so far was kept, or failed to be. */
	async settled(): Promise<void> {
		await Promise.all([this.#outbox.settled(), this.drafts.settled()]);
	}

	get #merge(): Merge {
		return this.#device?.merge ?? union;
	}

	#take(events: readonly ProgressEvent[]): void {
		for (const event of events) {
			this.#latestOrder = Math.max(this.#latestOrder, event.order);
			if (event.device === this.#device?.device) this.#seq = Math.max(this.#seq, event.seq);
		}
		this.#state = mergeIntoLog(
			this.#state,
			events.filter((event) => event.epoch >= this.#epoch),
			this.#merge
		);
	}
}
