import type { NoteCrypto, WrappedKey } from '../study/note-crypto.ts';
import { ROUNDS, fromBase64, hasCrypto, passphraseKey, randomBase64, toBase64 } from './passphrase-key.ts';

const IV_BYTES = 12;
const SALT_BYTES = 16;

/**
 * Locks notes with the browser's own cryptography: a random data key seals each note (AES-GCM), and the data key is
 * wrapped by a key derived from the passphrase. Changing the passphrase wraps the same data key anew.
 */
export const noteCrypto: NoteCrypto = {
	available: hasCrypto,

	newKey: () => crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']),

	async wrap(key, passphrase): Promise<WrappedKey> {
		const salt = randomBase64(SALT_BYTES);
		const iv = randomBase64(IV_BYTES);
		const wrapping = await passphraseKey(passphrase, salt, ROUNDS, ['wrapKey']);
		const wrapped = await crypto.subtle.wrapKey('raw', key, wrapping, { name: 'AES-GCM', iv: fromBase64(iv) });
		return { salt, rounds: ROUNDS, iv, wrapped: toBase64(wrapped) };
	},

	async unwrap({ salt, rounds, iv, wrapped }, passphrase) {
		try {
			const wrapping = await passphraseKey(passphrase, salt, rounds, ['unwrapKey']);
			return await crypto.subtle.unwrapKey(
				'raw',
				fromBase64(wrapped),
				wrapping,
				{ name: 'AES-GCM', iv: fromBase64(iv) },
				'AES-GCM',
				true,
				['encrypt', 'decrypt']
			);
		} catch {
			return undefined; // AES-GCM proves that the passphrase is another; or a file brought what nobody wrapped.
		}
	},

	async seal(key, text) {
		const iv = randomBase64(IV_BYTES);
		const sealed = await crypto.subtle.encrypt(
			{ name: 'AES-GCM', iv: fromBase64(iv) },
			key,
			new TextEncoder().encode(text)
		);
		return `${iv}.${toBase64(sealed)}`;
	},

	async open(key, sealed) {
		const [iv = '', data = ''] = sealed.split('.');
		try {
			const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, key, fromBase64(data));
			return new TextDecoder('utf-8', { ignoreBOM: true }).decode(opened);
		} catch {
			return undefined; // Sealed with another key, or damaged.
		}
	}
};
