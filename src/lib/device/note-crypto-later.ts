import type { NoteCrypto } from '../study/note-lock.svelte.ts';

const load = async (): Promise<NoteCrypto> => (await import('./note-crypto.ts')).noteCrypto;

/** The same as `noteCrypto`, loaded at its first use: few lock what they wrote, and every page would carry it. */
export const noteCryptoLater: NoteCrypto = {
	available: () => globalThis.crypto?.subtle !== undefined,
	newKey: async () => (await load()).newKey(),
	wrap: async (key, passphrase) => (await load()).wrap(key, passphrase),
	unwrap: async (wrapped, passphrase) => (await load()).unwrap(wrapped, passphrase),
	seal: async (key, text) => (await load()).seal(key, text),
	open: async (key, sealed) => (await load()).open(key, sealed)
};
