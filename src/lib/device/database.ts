import type { UseStore } from 'idb-keyval';
import { errorName, StoreRefusal, within } from './storage-fault.ts';

/** Raised only when object stores are added; the format of what is in them has its own number in `meta`. */
const STRUCTURE = 1;
const STORES = ['events', 'meta', 'drafts'] as const;
type StoreName = (typeof STORES)[number];

const OPEN_MILLIS = 3000;

/** A connection that opens on demand, survives being closed by the browser, and gives way to other tabs. */
export interface Database {
	/**
	 * A store for idb-keyval. Its transactions are strict (a relaxed one is lost in a power cut) and span every store,
	 * so that a callback can check `meta` in the transaction that writes `events`.
	 */
	use(store: StoreName): UseStore;
	/** Deletes the whole database; the next use makes a new one. */
	destroy(): Promise<void>;
	close(): void;
}

/**
 * Gives a connection to the named database. The factory is asked for late, since its getter may throw. `as-found` takes
 * whatever structure there is, even if a newer app has made it.
 */
export function database(
	name: string,
	factory: () => IDBFactory | undefined,
	structure: number | 'as-found' = STRUCTURE
): Database {
	let opening: Promise<IDBDatabase> | undefined;
	let closed = false;

	const forget = () => {
		// A connection that never opened has nothing to close.
		opening?.then(
			(db) => db.close(),
			() => undefined
		);
		opening = undefined;
	};

	const open = (): Promise<IDBDatabase> => {
		if (closed) return Promise.reject(new StoreRefusal('closed'));
		if (opening) return opening;
		const attempt = openOnce(name, structure, factory, () => {
			if (opening === attempt) opening = undefined;
		});
		opening = attempt;
		attempt.catch(() => {
			if (opening === attempt) opening = undefined;
		});
		return attempt;
	};

	const use =
		(store: StoreName): UseStore =>
		async (mode, callback) => {
			const run = async () => {
				const db = await open();
				return callback(db.transaction(STORES, mode, { durability: 'strict' }).objectStore(store));
			};
			try {
				return await run();
			} catch (error) {
				// The browser closed the connection under us: once more with a new one.
				if (errorName(error) !== 'InvalidStateError') throw error;
				forget();
				return run();
			}
		};

	const destroy = async () => {
		forget();
		const deletion = new Promise<void>((resolve, reject) => {
			const request = storageOf(factory).deleteDatabase(name);
			request.onsuccess = () => resolve();
			request.onerror = () => reject(request.error);
		});
		await within(OPEN_MILLIS, 'storage-failed', deletion);
	};

	return {
		use,
		destroy,
		close() {
			closed = true;
			forget();
		}
	};
}

function storageOf(factory: () => IDBFactory | undefined): IDBFactory {
	try {
		const found = factory();
		if (found) return found;
	} catch {
		// Some browsers throw on the mere mention of IndexedDB where storage is blocked: the same as having none.
	}
	throw new StoreRefusal('no-storage');
}

async function openOnce(
	name: string,
	structure: number | 'as-found',
	factory: () => IDBFactory | undefined,
	onGone: () => void
): Promise<IDBDatabase> {
	let late = false;
	const opened = new Promise<IDBDatabase>((resolve, reject) => {
		const request = storageOf(factory).open(name, structure === 'as-found' ? undefined : structure);
		request.onupgradeneeded = () => {
			for (const store of STORES)
				if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
		};
		request.onerror = () => reject(request.error);
		request.onsuccess = () => {
			const db = request.result;
			if (late) return db.close();
			db.onclose = onGone;
			db.onversionchange = () => {
				db.close();
				onGone();
			};
			resolve(db);
		};
	});
	try {
		return await within(OPEN_MILLIS, 'no-storage', opened);
	} catch (error) {
		late = true;
		if (error instanceof StoreRefusal) throw error;
		if (['QuotaExceededError', 'UnknownError', 'VersionError'].includes(errorName(error))) throw error;
		throw new StoreRefusal('no-storage');
	}
}
