/*
 * Whether notes are locked, told outside the record: what is typed before the record has been read must not be written
 * down readable where there is a lock.
 */

const key = (base: string) => `closer:${base}:lock`;
type GetStorage = () => Storage | undefined;
const browserStorage: GetStorage = () => globalThis.localStorage;

/** Whether it is known that there is no lock. */
export function isUnlocked(base: string, storage: GetStorage = browserStorage): boolean {
	try {
		return storage()?.getItem(key(base)) === 'none';
	} catch {
		return false; // Blocked: nothing is known.
	}
}

export function markLock(base: string, lock: 'none' | 'set', storage: GetStorage = browserStorage): void {
	try {
		storage()?.setItem(key(base), lock);
	} catch {
		// Blocked or full: what is typed early then waits for the record.
	}
}
