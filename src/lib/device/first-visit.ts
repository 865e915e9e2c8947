/** Where it is marked, outside every store, that something was kept. */
export const markerKey = (base: string) => `closer:${base}:kept`;

/** Whether nothing was ever kept here, as far as can be told at once. False where the browser will not say. */
export function isFirstVisit(
	base: string,
	storage: () => Storage | undefined = () => globalThis.localStorage
): boolean {
	try {
		return storage()?.getItem(markerKey(base)) === null;
	} catch {
		return false; // Blocked storage: opening the record will tell.
	}
}
