/** Shut again after so long without a touch. */
const SHUT_MILLIS = 5 * 60_000;
/** A timer sleeps with the device: on waking it has so much left at most, and the clock is asked. */
const CHECK_MILLIS = 10_000;

/** Keys that a passphrase has opened, by id, for as long as they are in use. */
export class OpenKeys {
	readonly #now: () => number;
	#keys = $state.raw<ReadonlyMap<string, CryptoKey>>(new Map());
	#touchedAtMillis = 0;
	#check: ReturnType<typeof setTimeout> | undefined;

	constructor(now: () => number) {
		this.#now = now;
	}

	get(id: string): CryptoKey | undefined {
		const key = this.#keys.get(id);
		return this.#unused ? undefined : key;
	}

	add(keys: ReadonlyMap<string, CryptoKey>): void {
		this.shutIfUnused();
		this.#keys = new Map([...this.#keys, ...keys]);
		this.#touchedAtMillis = this.#now();
		this.#checkLater();
	}

	/** Somebody is here: the time until they are shut starts anew. */
	touch(): void {
		this.shutIfUnused();
		if (this.#keys.size > 0) this.add(new Map());
	}

	shut(): void {
		clearTimeout(this.#check);
		if (this.#keys.size > 0) this.#keys = new Map();
	}

	/** Asks the clock, and not a timer, how long they were not in use. */
	shutIfUnused(): void {
		if (this.#unused) this.shut();
	}

	get #unused(): boolean {
		const sinceMillis = this.#now() - this.#touchedAtMillis;
		// A clock that was set back says nothing of how long it was.
		return sinceMillis < 0 || sinceMillis >= SHUT_MILLIS;
	}

	#checkLater(): void {
		clearTimeout(this.#check);
		if (this.#keys.size === 0) return;
		const leftMillis = this.#touchedAtMillis + SHUT_MILLIS - this.#now();
		this.#check = setTimeout(
			() => {
				this.shutIfUnused();
				this.#checkLater();
			},
			Math.min(CHECK_MILLIS, leftMillis)
		);
	}
}
