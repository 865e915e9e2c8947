import type { NoteVersion } from '../progress/notes.ts';

/** A text as it may be stored: readable, or sealed with the key of a lock. */
export type NoteForm = { text: string } | { sealed: string; lock: string };
/** What was stored: of version 1 it may be sealed without a word of the lock. */
export type StoredForm = Pick<NoteVersion, 'text' | 'sealed' | 'lock'>;
/** `locked`: a passphrase can still open it. `unreadable`: its key is not here any more, or it is damaged. */
export type Revealed = { ok: true; text: string } | { ok: false; reason: 'locked' | 'unreadable' };

/** What brings a text from one form into the other; the lock on notes does. */
export interface NoteForms {
	/** The form in which a text may be stored now; nothing while it is locked. */
	protect(text: string): Promise<NoteForm | undefined>;
	/** What was stored in one form or another. */
	reveal(said: StoredForm): Promise<Revealed>;
}
