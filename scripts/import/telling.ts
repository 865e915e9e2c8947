import type { TextFormat } from 'gift-pegjs';
import { asMeant } from './gift-signs.ts';
import { plainText, type Markup } from './plain-text.ts';

/** Reads the texts of one question, and gathers what its author has to know. */
export class Telling {
	readonly #notes: string[] = [];
	readonly #lost = new Set<string>();
	readonly #markup: Markup;

	constructor(markup: Markup) {
		this.#markup = markup;
	}

	/** A text as plain words; empty where there is none. */
	words(text: TextFormat | string | null | undefined): string {
		if (!text) return '';
		const { format, text: written } = typeof text === 'string' ? { format: this.#markup, text } : text;
		return plainText(asMeant(written), format, this.#lost);
	}

	/** Something that the written question does not say as the file does; it says what to do, as a fault does. */
	note(message: string): void {
		this.#notes.push(message);
	}

	get notes(): string[] {
		if (this.#lost.size === 0) return this.#notes;
		return [...this.#notes, `lost what plain text cannot show: ${[...this.#lost].join(', ')}`];
	}
}
