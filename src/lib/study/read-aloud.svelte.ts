/** What reading aloud needs of the device. */
export interface Speech {
	/** Tells whether there is a voice that speaks on the device itself, now and whenever that changes. */
	onavailable(listener: (available: boolean) => void): void;
	speak(text: string, onend: () => void): void;
	stop(): void;
}

/** Reading aloud, offered only where the platform has a voice of its own. */
export class ReadAloud {
	readonly #speech: Speech;
	#available = $state(false);
	#speaking = $state(false);

	constructor(speech: Speech) {
		this.#speech = speech;
	}

	get available(): boolean {
		return this.#available;
	}
	get speaking(): boolean {
		return this.#speaking;
	}

	/** Looks for voices; some platforms find them only after a while. */
	start(): void {
		this.#speech.onavailable((available) => (this.#available = available));
	}

	/** Reads what is written in these elements, one after the other; of a figure, what it means. */
	readElements(elements: readonly HTMLElement[]): void {
		this.read(elements.map(({ children }) => ([...children] as HTMLElement[]).map(spoken).join('\n')));
	}

	/** Reads these texts one after the other. */
	read(texts: readonly string[]): void {
		this.stop();
		const [first, ...rest] = texts;
		if (first === undefined) return;
		this.#speaking = true;
		this.#speech.speak(first, () => {
			if (!this.#speaking) return;
			if (rest.length > 0) this.read(rest);
			else this.#speaking = false;
		});
	}

	stop(): void {
		if (!this.#speaking) return;
		this.#speaking = false;
		this.#speech.stop();
	}
}

function spoken(piece: HTMLElement): string {
	const words = piece.matches('figure') ? piece.querySelector<HTMLElement>('.figure-means') : piece;
	return words?.innerText ?? '';
}
