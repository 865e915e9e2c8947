import type { ProgressEvent } from '../progress/events.ts';
import type { ProgressStore, StoreFailure } from '../progress/progress-store.ts';

/** Whether what the learner did is kept: `saved` only after the device has it for good. */
export type Saving = 'idle' | 'saving' | 'saved' | 'unsaved';

/** How long to wait for the next try after each failure in a row; the last counts for all that follow. */
const BACK_OFF_MILLIS = [2_000, 5_000, 15_000, 60_000] as const;

/** What the outbox needs of the device. */
export interface OutboxDevice {
	store: Pick<ProgressStore, 'append'>;
	/** Tells other tabs that events with these ids are kept now. */
	announce: (ids: readonly string[]) => void;
}

/**
 * What happened and is not kept yet. It is written at once, one write at a time; what a write could not keep goes with
 * the next, with a later try of its own, or with one that the page asks for.
 */
export class Outbox {
	#device: OutboxDevice | undefined;
	#durable = true;
	readonly #unkept = new Map<string, ProgressEvent>();
	readonly #onchange: () => void;
	#writing: Promise<void> = Promise.resolve();
	#saving = $state<Saving>('idle');
	#failure = $state<StoreFailure | undefined>();
	#stopped = $state(false);
	#failures = 0;
	#nextTry: ReturnType<typeof setTimeout> | undefined;

	/** `onchange` hears at once whenever there is more, or less, that is not kept. */
	constructor(onchange: () => void) {
		this.#onchange = onchange;
	}

	get saving(): Saving {
		return this.#saving;
	}
	/** Why the latest write failed, or why there will be none. */
	get failure(): StoreFailure | undefined {
		return this.#failure;
	}
	/** Nothing is written any more: only a reload can help. */
	get stopped(): boolean {
		return this.#stopped;
	}
	get empty(): boolean {
		return this.#unkept.size === 0;
	}
	/** What is not kept yet. */
	get unkept(): ProgressEvent[] {
		return [...this.#unkept.values()];
	}

	/** `durable` is false where nothing that is written outlives the page. */
	attach(device: OutboxDevice, durable: boolean): void {
		this.#device = device;
		this.#durable = durable;
	}

	put(events: Iterable<ProgressEvent>): void {
		for (const event of events) this.#unkept.set(event.id, event);
		this.#onchange();
		this.#write();
	}

	/** Takes out everything that is not kept yet. */
	takeAll(): ProgressEvent[] {
		const all = this.unkept;
		this.#unkept.clear();
		return all;
	}

	/** These are not to be kept after all. */
	drop(ids: readonly string[]): void {
		for (const id of ids) this.#unkept.delete(id);
		this.#onchange();
	}

	clear(): void {
		clearTimeout(this.#nextTry);
		this.#unkept.clear();
		this.#onchange();
		this.#saving = 'idle';
		this.#failure = undefined;
		this.#stopped = false;
	}

	/** Another tab or a newer app has taken over: what is not kept stays on the page, and nothing is written any more. */
	stop(reason: StoreFailure): void {
		clearTimeout(this.#nextTry);
		this.#stopped = true;
		this.#failure = reason;
		if (!this.empty) this.#saving = 'unsaved';
	}

	/** Tries at once to keep what could not be kept. */
	retry(): void {
		if (!this.empty) this.#write();
	}

	/** Resolves when everything put in so far was kept, or failed to be. */
	settled(): Promise<void> {
		return this.#writing;
	}

	#write(): void {
		clearTimeout(this.#nextTry);
		this.#saving = this.#stopped ? 'unsaved' : 'saving';
		this.#writing = this.#writing.then(() => this.#writeBatch());
	}

	async #writeBatch(): Promise<void> {
		const device = this.#device;
		const batch = this.unkept;
		if (!device || batch.length === 0 || this.#stopped) return;
		const kept = await device.store.append(batch);
		if (!kept.ok) return this.#failed(kept.reason);
		for (const event of batch) this.#unkept.delete(event.id);
		this.#onchange();
		this.#failures = 0;
		if (!this.stopped) this.#failure = undefined;
		if (this.empty) this.#saving = this.#durable ? 'saved' : 'idle';
		device.announce(batch.map((event) => event.id));
	}

	#failed(reason: StoreFailure): void {
		if (this.empty) return; // Everything was erased meanwhile.
		if (reason === 'closed' || reason === 'newer-data') return this.stop(reason);
		this.#failure = reason;
		this.#saving = 'unsaved';
		const wait = BACK_OFF_MILLIS[Math.min(this.#failures, BACK_OFF_MILLIS.length - 1)];
		this.#failures += 1;
		clearTimeout(this.#nextTry);
		this.#nextTry = setTimeout(() => this.retry(), wait);
	}
}
