import type { StoredProgress, StoreFailure, StoreResult } from '../progress/progress-store.ts';
import type { DeviceStore } from './device-store.ts';
import { inTime } from './in-time.ts';
import { indexedDbStore } from './indexeddb-store.ts';
import { mirroredStore } from './mirrored-store.ts';
import { replayJournals } from './journal-replay.ts';
import { memoryPlace, memoryStore } from './memory-store.ts';
import { markedStore, readMarker } from './missing-marker.ts';
import { mirror, type Lock } from './mirror.ts';

/** A learner waits no longer than this for the record. */
const OPEN_MILLIS = 4000;

export interface OpenStoreOptions {
	/** The site's base path. */
	base: string;
	factory?: () => IDBFactory | undefined;
	directory?: () => Promise<FileSystemDirectoryHandle>;
	lock?: Lock;
	storage?: () => Storage | undefined;
	/** The site's data was cleared while this page was open. */
	oncleared?: () => void;
}

export interface OpenedStore {
	store: DeviceStore;
	/** False where nothing outlives the page; `reason` says why. */
	durable: boolean;
	reason?: StoreFailure;
	/** What the store held. A failure only for `newer-data`: nothing is written then, and `store.readRaw` exports it. */
	loaded: StoreResult<StoredProgress>;
	/** Progress was kept here once and is gone: offer to restore a backup. */
	missing: boolean;
	/** Resolves when the mirror has caught up. What was appended is kept before that. */
	settled(): Promise<void>;
}

/** The best store this browser offers, loaded; in memory where there is none within 4 s. Never rejects. */
export async function openProgressStore(options: OpenStoreOptions): Promise<OpenedStore> {
	const { base, factory, directory, lock, storage, oncleared } = options;
	const marker = readMarker(base, storage);
	const joined = mirroredStore(indexedDbStore({ base, factory }), mirror({ base, directory, lock }), marker.epoch);
	const loaded = await inTime(OPEN_MILLIS, joined.load(), () => ({ ok: false, reason: 'no-storage' }) as const);
	if (!loaded.ok && loaded.reason !== 'newer-data') {
		joined.close();
		const store = memoryStore(memoryPlace({ epoch: marker.epoch }));
		const settled = () => Promise.resolve();
		const { reason } = loaded;
		return { store, durable: false, reason, loaded: await store.load(), missing: marker.kept, settled };
	}
	const missing = loaded.ok && marker.kept && loaded.value.events.length === 0;
	const store = markedStore(joined, base, storage, oncleared);
	const replayed = await replayJournals(store, loaded, base, storage);
	return { store, durable: true, loaded: replayed, missing, settled: () => joined.settled() };
}
