import { NoteSession } from './note-session.svelte.ts';
import { removeWords } from './remove-words.ts';

/** A note that is changed where one's own words are kept together: to delete it there asks first. */
export class AskedNoteSession extends NoteSession {
	readonly #parts: ConstructorParameters<typeof NoteSession>[0];
	readonly #ask: () => Promise<boolean>;

	constructor(parts: ConstructorParameters<typeof NoteSession>[0], ask: () => Promise<boolean>) {
		super(parts);
		this.#parts = parts;
		this.#ask = ask;
	}

	override async remove(): Promise<void> {
		if (!(await this.#ask())) return;
		await super.remove();
		await removeWords(this.#parts.log, this.#parts);
	}
}
