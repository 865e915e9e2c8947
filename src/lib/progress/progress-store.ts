import type { ProgressEvent } from './events.ts';

/** Why something could not be kept. Each has a sentence for the learner in `words/`. */
export type StoreFailure = 'no-storage' | 'storage-full' | 'storage-failed' | 'newer-data' | 'closed';

export type StoreResult<T = undefined> = { ok: true; value: T } | { ok: false; reason: StoreFailure };

/** What a store holds when it is opened. */
export interface StoredProgress {
	events: ProgressEvent[];
	epoch: number;
	/** Entries that could not be read; they are left where they are. */
	unreadable: number;
}

/** What a page has and no store yet. */
export interface Unkept {
	/** The epoch in which all of it happened; nothing before the record is read. */
	epoch?: number;
	/** Whether the events were numbered and ordered in sight of the record. */
	stamped: boolean;
	events: readonly ProgressEvent[];
	/** Half-given answers; without a value where the one that is kept is to go. */
	drafts: readonly { key: string; value?: unknown }[];
}

/**
 * Where progress is kept. Every implementation passes the same contract (`progress-store-contract.ts`): what `append`
 * said was kept is in every later `load`, ids are kept once, and no method ever rejects.
 */
export interface ProgressStore {
	/** Whether what is appended outlives the page. */
	readonly durable: boolean;
	load(): Promise<StoreResult<StoredProgress>>;
	/** Resolves only when the events are durably kept. Events already there stay as they are. */
	append(events: readonly ProgressEvent[]): Promise<StoreResult>;
	/** Physically deletes events, such as notes the learner removed. */
	remove(ids: readonly string[]): Promise<StoreResult>;
	/** Begins the given epoch and deletes everything from before it, and all drafts. `nextEpoch` gives one that leaves nothing. */
	erase(epoch: number): Promise<StoreResult>;
	/** A half-given answer, outside the record: on this device only, never in a backup. */
	readDraft(key: string): Promise<StoreResult<unknown>>;
	/** All drafts whose keys begin so, with their keys: where several pages write, each has a key of its own. */
	readDrafts(prefix: string): Promise<StoreResult<[key: string, value: unknown][]>>;
	writeDraft(key: string, value: unknown): Promise<StoreResult>;
	/** Writes a draft if the one that is there is meant, in one step: another page may be writing it. */
	replaceDraft(key: string, isMeant: (draft: unknown) => boolean, value: unknown): Promise<StoreResult>;
	close(): void;
}
