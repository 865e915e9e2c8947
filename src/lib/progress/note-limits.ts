/** The longest note, in UTF-16 code units, as a text field counts them. */
export const NOTE_UNITS = 20_000;
/** The longest note once it is sealed: each unit up to three bytes of UTF-8, a tag and an initial vector, in base64. */
export const SEALED_UNITS = 80_100;

/** Whether the reader will accept a note in this form: asked before anything is written or deleted. */
export function fitsNote({ text = '', sealed = '' }: { text?: string; sealed?: string }): boolean {
	return text.length <= NOTE_UNITS && sealed.length <= SEALED_UNITS;
}
