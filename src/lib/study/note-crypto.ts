/** A data key wrapped by a passphrase. All texts in base64. */
export interface WrappedKey {
	salt: string;
	/** Rounds of PBKDF2. */
	rounds: number;
	iv: string;
	wrapped: string;
}

/** What locking needs of the device. */
export interface NoteCrypto {
	available(): boolean;
	newKey(): Promise<CryptoKey>;
	wrap(key: CryptoKey, passphrase: string): Promise<WrappedKey>;
	/** Nothing where the passphrase is another. */
	unwrap(wrapped: WrappedKey, passphrase: string): Promise<CryptoKey | undefined>;
	seal(key: CryptoKey, text: string): Promise<string>;
	/** Nothing where the key is another. */
	open(key: CryptoKey, sealed: string): Promise<string | undefined>;
}
