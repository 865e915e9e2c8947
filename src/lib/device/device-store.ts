import type { ProgressStore, StoredProgress, StoreResult } from '../progress/progress-store.ts';

/** What is stored, as it was found: for exporting data that this app is too old to read. */
export interface RawProgress {
	version: number;
	epoch: number;
	events: unknown[];
}

/** What one copy of the record holds. */
export interface HeldProgress extends StoredProgress {
	/** The entries that could not be read, as they are; absent where there are none. */
	unread?: readonly unknown[];
}

/** A progress store that can also hand out what it does not understand. */
export interface DeviceStore extends ProgressStore {
	load(): Promise<StoreResult<HeldProgress>>;
	/** Reads without validating, migrating or changing anything. */
	readRaw(): Promise<StoreResult<RawProgress>>;
	/**
	 * Keeps entries that this app cannot read, as they are, beside the events: for a copy that lacks them. Those that are
	 * there already (see `entryKey`) stay as they are; those of epochs before the store's own are left out.
	 */
	adopt(entries: readonly unknown[]): Promise<StoreResult>;
}

/** The part of a store that a mirror has too: no drafts, which are not part of the record. */
export type EventStore = Pick<DeviceStore, 'load' | 'append' | 'remove' | 'erase' | 'readRaw' | 'adopt' | 'close'>;
