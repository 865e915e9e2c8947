/**
 * Code of the app that is loaded when it is first needed. One that could not be loaded, as when the learner is offline
 * before the whole course is kept, is asked for again by the next who needs it.
 */
export class LazyModule<T> {
	readonly #fetch: () => Promise<T>;
	#value = $state.raw<T | undefined>();
	#missing = $state(false);
	#loading: Promise<T | undefined> | undefined;

	constructor(fetch: () => Promise<T>) {
		this.#fetch = fetch;
	}

	/** The module, once it is there. */
	get value(): T | undefined {
		return this.#value;
	}
	/** The latest try failed. */
	get missing(): boolean {
		return this.#missing;
	}

	/** Resolves with the module, or with nothing where it could not be loaded. */
	load(): Promise<T | undefined> {
		this.#loading ??= this.#try();
		return this.#loading;
	}

	async #try(): Promise<T | undefined> {
		try {
			this.#value = await this.#fetch();
			this.#missing = false;
		} catch {
			// The page has said so by an event of its own, and `missing` says it to the learner.
			this.#missing = true;
			this.#loading = undefined;
		}
		return this.#value;
	}
}
