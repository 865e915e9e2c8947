import type { NoteCrypto } from './note-crypto.ts';

/** For tests: locks without the work that makes guessing slow. What is sealed with one key does not open with another. */
export function fakeNoteCrypto(): NoteCrypto {
	const names = new Map<CryptoKey, string>();
	const keys = new Map<string, CryptoKey>();
	const encode = (text: string) => btoa(encodeURIComponent(text));
	const decode = (text: string) => {
		try {
			return decodeURIComponent(atob(text));
		} catch {
			return ''; // Damaged.
		}
	};
	const nameOf = (key: CryptoKey) => names.get(key) ?? '';

	return {
		available: () => true,
		async newKey() {
			const key = {} as CryptoKey;
			const name = `key ${names.size}`;
			names.set(key, name);
			keys.set(name, key);
			return key;
		},
		wrap: async (key, passphrase) => ({
			...{ salt: 'salt', rounds: 600_000, iv: 'iv' },
			wrapped: encode(`${passphrase}\n${nameOf(key)}`)
		}),
		async unwrap({ wrapped }, passphrase) {
			const [asked, name = ''] = decode(wrapped).split('\n');
			return asked === passphrase ? keys.get(name) : undefined;
		},
		seal: async (key, text) => `iv.${encode(`${nameOf(key)}\n${text}`)}`,
		async open(key, sealed) {
			const opened = decode(sealed.slice(3));
			const start = `${nameOf(key)}\n`;
			return opened.startsWith(start) ? opened.slice(start.length) : undefined;
		}
	};
}
