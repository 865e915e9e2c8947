import type { ProgressStore, StoreResult } from '../progress/progress-store.ts';

/** What is stored, as it was found: for exporting data that this app is too old to read. */
export interface RawProgress {
	version: number;
	epoch: number;
	events: unknown[];
}

/** A progress store that can also hand out what it does not understand. */
export interface DeviceStore extends ProgressStore {
	/** Reads without validating, migrating or changing anything. */
	readRaw(): Promise<StoreResult<RawProgress>>;
}

/** The part of a store that a second copy has too: no drafts, which are not part of the record. */
export type EventStore = Pick<DeviceStore, 'load' | 'append' | 'remove' | 'erase' | 'readRaw' | 'close'>;
