/** What the browser says of keeping a site's data: `unknown` where it cannot be asked. */
export type Persistence = 'kept' | 'may-be-cleared' | 'unknown';

type GetStorageManager = () => Partial<StorageManager> | undefined;
const browserStorage: GetStorageManager = () => navigator.storage;

/** Asks the browser not to clear this site's data when space runs low. It may ask the learner in turn. */
export function askToPersist(storage: GetStorageManager = browserStorage): Promise<Persistence> {
	return answerOf(() => storage()?.persist?.());
}

/** Whether the browser has promised that already. */
export function readPersistence(storage: GetStorageManager = browserStorage): Promise<Persistence> {
	return answerOf(() => storage()?.persisted?.());
}

async function answerOf(ask: () => Promise<boolean> | undefined): Promise<Persistence> {
	try {
		const kept = await ask();
		return kept === undefined ? 'unknown' : kept ? 'kept' : 'may-be-cleared';
	} catch {
		// Asked in a private window or a frame: that says nothing of either.
		return 'unknown';
	}
}
