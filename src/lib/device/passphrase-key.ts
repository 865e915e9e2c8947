/** What OWASP asks of PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
export const ROUNDS = 600_000;
/** A file may ask for more, but not for hours of work. */
export const MOST_ROUNDS = 10_000_000;

/** Browsers offer `crypto.subtle` on secure pages only. */
export function hasCrypto(): boolean {
	return typeof crypto !== 'undefined' && typeof crypto.subtle === 'object';
}

/**
 * The AES-GCM key of a passphrase, derived by PBKDF2 with SHA-256; the salt is in base64. One passphrase may be typed as
 * different characters on different keyboards: NFC makes them one.
 */
export async function passphraseKey(
	passphrase: string,
	salt: string,
	rounds: number,
	usages: KeyUsage[]
): Promise<CryptoKey> {
	const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
	const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
	return crypto.subtle.deriveKey(
		{ name: 'PBKDF2', hash: 'SHA-256', iterations: rounds, salt: fromBase64(salt) },
		material,
		{ name: 'AES-GCM', length: 256 },
		false,
		usages
	);
}

/** So many random bytes, in base64. */
export function randomBase64(bytes: number): string {
	return toBase64(crypto.getRandomValues(new Uint8Array(bytes)));
}

export function toBase64(bytes: ArrayBuffer | Uint8Array): string {
	const parts: string[] = [];
	const all = new Uint8Array(bytes);
	// In pieces, since a call takes only so many arguments.
	for (let start = 0; start < all.length; start += 8192)
		parts.push(String.fromCharCode(...all.subarray(start, start + 8192)));
	return btoa(parts.join(''));
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	// `Uint8Array.from` takes twenty times as long, which is half a minute for a large backup.
	for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
	return bytes;
}
