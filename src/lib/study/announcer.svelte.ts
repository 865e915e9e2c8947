/** What the page says aloud through its live region. */
export class Announcer {
	#words = $state('');
	#even = false;

	get words(): string {
		return this.#words;
	}

	/** Says it, even if it says the same as before. */
	say(words: string): void {
		this.#even = !this.#even;
		this.#words = words + (this.#even ? '' : '\u00a0');
	}
}
