import { CourseError } from '../course/course-error.ts';
import { eventSet, joinEvents, sinceEpoch, type EventSet } from '../progress/event-set.ts';
import type { Happening, ProgressEvent } from '../progress/events.ts';
import type { ProgressStore, StoredProgress, StoreFailure, StoreResult } from '../progress/progress-store.ts';
import {
	emptyLessonRecord,
	emptyRecord,
	recordOf,
	type LessonRecord,
	type ProgressRecord
} from '../progress/record.ts';

/** What the record needs of the device. Handed in, so that this class runs without a browser. */
export interface LearnerDevice {
	store: ProgressStore;
	device: string;
	now(): number;
	newId(): string;
	/** Tells other tabs that something was kept. */
	announce(): void;
}

/** Whether what the learner did is kept: `saved` only after the device has it for good. */
export type Saving = 'idle' | 'saving' | 'saved' | 'unsaved';

/** The learner's record on the screen: what happened is shown at once, kept in the background, and retried if it fails. */
export class Learner {
	#device: LearnerDevice | undefined;
	#events = $state.raw<EventSet>(new Map());
	#phase = $state<'opening' | 'ready'>('opening');
	#saving = $state<Saving>('idle');
	#failure = $state<StoreFailure | undefined>();
	#durable = $state(true);
	#becomeReady: () => void = () => undefined;
	#epoch = 0;
	#seq = 0;
	#latestAtMillis = 0;
	/** What happened before the device was there. */
	#waiting: Happening[] = [];
	/** Events not yet kept. */
	#unkept = new Map<string, ProgressEvent>();
	#writing: Promise<void> = Promise.resolve();

	readonly #record = $derived(this.#events.size === 0 ? emptyRecord : recordOf(this.#events));

	/** Resolves once the record is read. */
	readonly whenReady = new Promise<void>((resolve) => (this.#becomeReady = resolve));

	/** The record is read; until then everything looks as on a first visit. */
	get ready(): boolean {
		return this.#phase === 'ready';
	}
	get record(): ProgressRecord {
		return this.#record;
	}
	get events(): EventSet {
		return this.#events;
	}
	get saving(): Saving {
		return this.#saving;
	}
	/** Why the latest write, or opening, failed. */
	get failure(): StoreFailure | undefined {
		return this.#failure;
	}
	/** False where nothing will be kept when the page is closed. */
	get durable(): boolean {
		return this.#durable;
	}
	get epoch(): number {
		return this.#epoch;
	}

	lesson(id: string): LessonRecord {
		return this.#record.lessons.get(id) ?? emptyLessonRecord;
	}

	/** Takes up the device with what it held, and keeps what happened meanwhile. */
	attach(device: LearnerDevice, loaded: StoreResult<StoredProgress>, durable: boolean): void {
		this.#device = device;
		this.#durable = durable;
		if (loaded.ok) {
			this.#epoch = loaded.value.epoch;
			this.#take(loaded.value.events);
		} else this.#failure = loaded.reason;
		const waiting = this.#waiting;
		this.#waiting = [];
		if (waiting.length > 0) this.happened(...waiting);
		this.#phase = 'ready';
		this.#becomeReady();
	}

	/** Reads again what other tabs have kept. */
	async refresh(): Promise<void> {
		const loaded = await this.#device?.store.load();
		if (!loaded?.ok) return;
		if (loaded.value.epoch > this.#epoch) {
			this.#epoch = loaded.value.epoch;
			this.#unkept.clear();
			this.#events = sinceEpoch(this.#events, this.#epoch);
		}
		this.#take(loaded.value.events);
	}

	/** Joins events from elsewhere, such as a backup, and keeps them. Resolves when they are kept, or with why not. */
	async join(events: readonly ProgressEvent[]): Promise<StoreFailure | undefined> {
		const device = this.#device;
		if (!device) return 'no-storage';
		const moved = events.map((event) => ({ ...event, epoch: this.#epoch }));
		const kept = await device.store.append(moved);
		if (!kept.ok) return kept.reason;
		this.#take(moved);
		device.announce();
		return undefined;
	}

	/** Says what happened. It shows at once; `saving` tells when it is kept. */
	happened(...happenings: Happening[]): void {
		const device = this.#device;
		if (!device) {
			this.#waiting.push(...happenings);
			return;
		}
		const events = happenings.map((happening): ProgressEvent => {
			this.#latestAtMillis = Math.max(device.now(), this.#latestAtMillis);
			return {
				...$state.snapshot(happening),
				id: device.newId(),
				device: device.device,
				seq: ++this.#seq,
				at: this.#latestAtMillis,
				epoch: this.#epoch
			};
		});
		for (const event of events) this.#unkept.set(event.id, event);
		this.#events = joinEvents(this.#events, events);
		this.#keep(device);
	}

	/** A new id that no other device will make. The device must be attached. */
	newId(): string {
		if (!this.#device) throw new CourseError('The record was asked for an id before it was opened.');
		return this.#device.newId();
	}

	/** Deletes what a note ever said, here and in the store. */
	async removeNote(lesson: string, note: string): Promise<void> {
		await this.#forget(lesson, this.lesson(lesson).notes.get(note)?.events ?? []);
	}

	/** Keeps a note in another form, and only then deletes what it was before. */
	async replaceNote(lesson: string, note: string, said: { text: string } | { sealed: string }): Promise<void> {
		const before = this.lesson(lesson).notes.get(note)?.events ?? [];
		this.happened({ kind: 'note.saved', lesson, note, ...said });
		await this.settled();
		if (this.#unkept.size === 0) await this.#forget(lesson, before);
	}

	/** Deletes ways to open the notes that no longer hold, here and in the store. */
	async removeLocks(removed: readonly string[]): Promise<void> {
		if (removed.length === 0) return;
		this.happened({ kind: 'lock.removed', removed: [...removed] });
		await this.#drop(removed);
	}

	async #forget(lesson: string, removed: readonly string[]): Promise<void> {
		if (removed.length === 0) return;
		this.happened({ kind: 'note.removed', lesson, removed: [...removed] });
		await this.#drop(removed);
	}

	async #drop(ids: readonly string[]): Promise<void> {
		for (const id of ids) this.#unkept.delete(id);
		await this.#writing;
		await this.#device?.store.remove(ids);
	}

	/** Begins a new epoch with nothing in it. The caller has erased the device. */
	startOver(epoch: number): void {
		this.#epoch = epoch;
		this.#unkept.clear();
		this.#events = eventSet([]);
		this.#saving = 'idle';
	}

	/** Tries again to keep what could not be kept. */
	retry(): void {
		if (this.#device && this.#unkept.size > 0) this.#keep(this.#device);
	}

	/** Resolves when everything said so far was kept, or failed to be. */
	async settled(): Promise<void> {
		await this.#writing;
	}

	async readDraft(key: string): Promise<unknown> {
		const draft = await this.#device?.store.readDraft(key);
		return draft?.ok ? draft.value : undefined;
	}

	keepDraft(key: string, value: unknown): void {
		void this.#device?.store.writeDraft(key, $state.snapshot(value));
	}

	#take(events: readonly ProgressEvent[]): void {
		for (const event of events) {
			this.#latestAtMillis = Math.max(this.#latestAtMillis, event.at);
			if (event.device === this.#device?.device) this.#seq = Math.max(this.#seq, event.seq);
		}
		this.#events = joinEvents(
			this.#events,
			events.filter((event) => event.epoch >= this.#epoch)
		);
	}

	#keep(device: LearnerDevice): void {
		this.#saving = 'saving';
		this.#writing = this.#writing.then(async () => {
			const batch = [...this.#unkept.values()];
			if (batch.length === 0) return;
			const kept = await device.store.append(batch);
			if (!kept.ok) {
				this.#failure = kept.reason;
				this.#saving = 'unsaved';
				return;
			}
			for (const event of batch) this.#unkept.delete(event.id);
			this.#failure = undefined;
			if (this.#unkept.size === 0) this.#saving = this.#durable ? 'saved' : 'idle';
			device.announce();
		});
	}
}
