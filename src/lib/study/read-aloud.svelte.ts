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

	/** Reads what is written in these elements, one after the other; of a figure and a picture, their words. */
	readElements(elements: readonly HTMLElement[]): void {
		this.read(elements.map(spokenWithin));
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

/** What is written around a drawing, and said of a picture; not the controls and the table. */
const WORDS_OF_FIGURE = ':scope > :is(p, svg), img, .figure-note, .evidence > summary, .picture > figcaption';

const spokenWithin = ({ children }: HTMLElement): string => ([...children] as HTMLElement[]).map(spoken).join('\n');

function spoken(piece: HTMLElement): string {
	if (!piece.checkVisibility()) return '';
	if (piece.localName === 'figure')
		return [...piece.querySelectorAll<HTMLElement>(WORDS_OF_FIGURE)].map(wordsOf).join('\n');
	return piece.querySelector('figure') ? spokenWithin(piece) : piece.innerText;
}

const wordsOf = (part: HTMLElement): string => part.getAttribute('alt') ?? part.ariaLabel ?? part.innerText;
