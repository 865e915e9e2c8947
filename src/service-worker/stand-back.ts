/** So long after somebody acted on a page, what is not urgent waits. */
const QUIET_MILLIS = 1500;
/** Whoever acts without a pause, as one who writes, holds it up no longer than this at a time. */
const LONGEST_MILLIS = 20_000;

/** Keeps what is not urgent out of the way of somebody who acts. */
export class StandBack {
	#actedAt = -Infinity;
	readonly #now: () => number;
	readonly #after: (millis: number) => Promise<void>;

	constructor(
		now: () => number = () => performance.now(),
		after = (millis: number) => new Promise<void>((resolve) => setTimeout(resolve, millis))
	) {
		this.#now = now;
		this.#after = after;
	}

	/** Somebody acts on a page. */
	acted(): void {
		this.#actedAt = this.#now();
	}

	/** Resolves when nobody has acted for a while. */
	async rest(): Promise<void> {
		const latest = this.#now() + LONGEST_MILLIS;
		for (;;) {
			const until = Math.min(this.#actedAt + QUIET_MILLIS, latest);
			const left = until - this.#now();
			if (left <= 0) return;
			await this.#after(left);
		}
	}
}
