import { markerKey } from './first-visit.ts';
import { keptName } from './kept-name.ts';

/*
 * Whether notes are locked, told outside the record: what is typed before the record has been read must not be written
 * down readable where there is a lock.
 */

const key = (base: string) => keptName(base, 'lock');
type GetStorage = () => Storage | undefined;
const browserStorage: GetStorage = () => globalThis.localStorage;

/** Whether it is known that there is no lock: that is marked, or nothing was ever kept here. */
export function isUnlocked(base: string, storage: GetStorage = browserStorage): boolean {
	try {
		const items = storage();
		const lock = items?.getItem(key(base));
		return lock === 'none' || (lock === null && items?.getItem(markerKey(base)) === null);
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
