import { nextEpoch } from '../progress/epoch.ts';
import type { DeviceStore } from './device-store.ts';
import { forgetFollowed } from './followed-links.ts';
import { forgetJournals } from './journal-replay.ts';
import { markerKey } from './first-visit.ts';
import { readMarker, writeMarker } from './missing-marker.ts';
import { keptName } from './kept-name.ts';

/** What could not be erased. */
export type ErasePart = 'record' | 'offline-copy' | 'service-worker' | 'settings';

export interface EraseOptions {
	store: Pick<DeviceStore, 'load' | 'readRaw' | 'erase'>;
	/** The site's base path. */
	base: string;
	/** Caches whose name begins so are this course's own. */
	cachePrefix: string;
	/** Keys of local storage outside of this course's own names, which are kept for it all the same. */
	alsoKept?: readonly string[];
	/** The page's own address, for telling its service worker from those of other projects. */
	origin?: string;
	caches?: () => Pick<CacheStorage, 'keys' | 'delete'> | undefined;
	serviceWorker?: () => Pick<ServiceWorkerContainer, 'getRegistrations'> | undefined;
	/** Local storage and session storage; each is asked for late, since it may throw. */
	storages?: readonly [() => Storage | undefined, () => Storage | undefined];
}

/**
 * Erases record, mirror and drafts (through the store), the offline copy, the service worker and what the course
 * keeps in local and session storage. Only the number of the new epoch stays, so that nothing older comes back from a
 * tab that was asleep. `left` is what could not be erased, in order of weight; empty if all was. Cut short, it is finished
 * at the next start, as soon as one store has begun: the epoch that it says is the word for the other.
 */
export async function eraseEverything(options: EraseOptions): Promise<{ epoch: number; left: ErasePart[] }> {
	const { store, base, cachePrefix, alsoKept = [], origin = globalThis.location?.origin ?? '' } = options;
	const caches = options.caches ?? (() => globalThis.caches);
	const serviceWorker = options.serviceWorker ?? (() => globalThis.navigator?.serviceWorker);
	const storages = options.storages ?? [() => globalThis.localStorage, () => globalThis.sessionStorage];
	const [local] = storages;

	const epoch = (await epochAfter(store)) ?? nextEpoch(readMarker(base, local).epoch, []);
	// Before the rest: what is erased is never taken for lost, wherever it is cut short.
	writeMarker(base, { epoch, kept: false }, local);
	// In the same task, as it may name no epoch.
	forgetFollowed(base, local);
	forgetJournals(base, local);
	const steps: Record<ErasePart, () => Promise<boolean>> = {
		record: async () => (await store.erase(epoch)).ok,
		'offline-copy': async () => eraseCaches(caches(), cachePrefix),
		'service-worker': async () => unregister(serviceWorker(), `${origin}${base}/`),
		settings: async () => storages.every((storage) => eraseItems(storage, base, alsoKept))
	};
	const left: ErasePart[] = [];
	for (const [part, step] of Object.entries(steps) as [ErasePart, () => Promise<boolean>][])
		if (!(await step().catch(() => false))) left.push(part);
	return { epoch, left };
}

/** Nothing where no store says in which epoch it is. */
async function epochAfter(store: EraseOptions['store']): Promise<number | undefined> {
	const loaded = await store.load();
	if (loaded.ok) return nextEpoch(loaded.value.epoch, loaded.value.events);
	const raw = await store.readRaw();
	return raw.ok ? nextEpoch(raw.value.epoch, []) : undefined;
}

async function eraseCaches(
	caches: Pick<CacheStorage, 'keys' | 'delete'> | undefined,
	prefix: string
): Promise<boolean> {
	if (!caches) return true;
	const own = (await caches.keys()).filter((name) => name.startsWith(prefix));
	return (await Promise.all(own.map((name) => caches.delete(name)))).every(Boolean);
}

async function unregister(
	container: Pick<ServiceWorkerContainer, 'getRegistrations'> | undefined,
	scope: string
): Promise<boolean> {
	if (!container) return true;
	const own = (await container.getRegistrations()).filter((registration) => registration.scope === scope);
	return (await Promise.all(own.map((registration) => registration.unregister()))).every(Boolean);
}

function eraseItems(getStorage: () => Storage | undefined, base: string, alsoKept: readonly string[]): boolean {
	let storage: Storage | undefined;
	try {
		storage = getStorage();
	} catch {
		// Blocked: nothing of ours can be there.
	}
	if (!storage) return true;
	const { length } = storage;
	const keys = Array.from({ length }, (_, index) => storage.key(index) ?? '');
	const own = keys.filter((key) => key.startsWith(keptName(base, '')) && key !== markerKey(base));
	for (const key of [...own, ...alsoKept]) storage.removeItem(key);
	return true;
}
