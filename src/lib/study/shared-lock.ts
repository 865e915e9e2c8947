import { getStudy } from './context.ts';
import type { NoteCrypto } from './note-crypto.ts';
import { NoteLock } from './note-lock.svelte.ts';

/**
 * The one lock on what the learner wrote, made by the first page that needs it: few do, and every page would carry it.
 * Called while a component is set up.
 */
export function sharedLock(): NoteLock {
	const { log, shared, loadNoteCrypto, now } = getStudy();
	return (shared.lock ??= new NoteLock(log, later(loadNoteCrypto), now));
}

/** The device's cryptography, loaded at its first use. */
function later(load: () => Promise<NoteCrypto>): NoteCrypto {
	return {
		available: () => typeof crypto !== 'undefined' && typeof crypto.subtle === 'object',
		newKey: async () => (await load()).newKey(),
		wrap: async (key, passphrase) => (await load()).wrap(key, passphrase),
		unwrap: async (wrapped, passphrase) => (await load()).unwrap(wrapped, passphrase),
		seal: async (key, text) => (await load()).seal(key, text),
		open: async (key, sealed) => (await load()).open(key, sealed)
	};
}
