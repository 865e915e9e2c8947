import { keptName } from './kept-name.ts';

/** Milliseconds since 1970; a clock that stands before it counts as standing there, since no event may lie earlier. */
export function now(): number {
	return Math.max(0, Date.now());
}

/** A new id that no other device will make. Browsers offer `randomUUID` on secure pages only. */
export function newId(): string {
	if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** As `newId` makes them, and nothing else that another page of this origin may have put there. */
const ID = /^[0-9a-f-]{32,36}$/;

/** The id of this device, made on its first use; where nothing can be kept, it is new for each page. */
export function deviceId(base: string, storage: () => Storage | undefined = () => globalThis.localStorage): string {
	const key = keptName(base, 'device');
	try {
		const kept = storage()?.getItem(key);
		if (kept && ID.test(kept)) return kept;
		const made = newId();
		storage()?.setItem(key, made);
		return made;
	} catch {
		// Blocked or full storage: an id for this page alone still tells its events apart.
		return newId();
	}
}
