import { inTime } from './in-time.ts';
import { courseName, keptName } from './kept-name.ts';

/** Where it is marked, outside every store, that something was kept. */
export const markerKey = (base: string) => keptName(base, 'kept');
/** Each page writes down under a key of its own what is not kept yet: two tabs may be closed in the same moment. */
export const journalKey = (base: string, page: string) => keptName(base, `unkept:${page}`);

/** The keys of all pages' journals. */
export function journalKeys(base: string, items: Storage | undefined): string[] {
	const keys = Array.from({ length: items?.length ?? 0 }, (_, index) => items?.key(index) ?? '');
	return keys.filter((key) => key.startsWith(journalKey(base, '')));
}

/** What IndexedDB calls the record of this course. */
export const databaseName = courseName;

/** A browser that does not say by then which databases it has does not say so at all. */
const ANSWER_MILLIS = 250;

/**
 * Whether nothing was ever kept here, as far as can be told without opening the record. The marker alone does not tell:
 * Chromium writes it to the disk seconds after the record, and a power cut in between leaves the record without it.
 * False where the browser will not say.
 */
export async function isFirstVisit(
	base: string,
	storage: () => Storage | undefined = () => globalThis.localStorage,
	factory: () => Pick<IDBFactory, 'databases'> | undefined = () => globalThis.indexedDB
): Promise<boolean> {
	try {
		if (storage()?.getItem(markerKey(base)) !== null) return false;
		// A first visit that ended before anything was kept left its journal.
		if (journalKeys(base, storage()).length > 0) return false;
		const answer = factory()?.databases();
		const there = answer && (await inTime(ANSWER_MILLIS, answer, () => undefined));
		return there?.every(({ name }) => name !== databaseName(base)) ?? false;
	} catch {
		return false; // Blocked, missing or broken storage: opening the record will tell.
	}
}
