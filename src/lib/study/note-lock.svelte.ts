import { locksIn } from '../progress/locks.ts';
import { NOTE_UNITS } from '../progress/note-limits.ts';
import type { ProgressLog } from './progress-log.svelte.ts';
import type { LockChanges } from './lock-changes.ts';
import type { NoteCrypto } from './note-crypto.ts';
import type { NoteForm, NoteForms, Revealed, StoredForm } from './note-forms.ts';
import { OpenKeys } from './open-keys.svelte.ts';
import { SealedNotes } from './sealed-notes.svelte.ts';
import { saveNote } from './stored-notes.ts';

/**
 * The optional lock on what a learner wrote. Notes are sealed with a data key that only the passphrase opens.
 *
 * There is one lock that is set, the newest; what is written is sealed with its key. Notes from other devices may be
 * sealed with the keys of other locks, set or removed there. These stay known for good: an unlocking opens every lock that
 * the passphrase fits, and once the lock that is set is open, all notes that can be read are sealed with its key and the
 * others are taken away. Where no lock is set, notes that are sealed wait for the earlier passphrase, which opens them
 * for good, since their lock was removed; what is written meanwhile is stored as text.
 *
 * Every step can be cut short. A note changes its form in one event that keeps the new and replaces the old; what no open
 * key opens is never touched, except by `giveUp`.
 */
export class NoteLock implements NoteForms {
	readonly #log: ProgressLog;
	readonly #crypto: NoteCrypto;
	readonly #keys: OpenKeys;
	readonly #notes: SealedNotes;

	constructor(log: ProgressLog, crypto: NoteCrypto, now: () => number) {
		this.#log = log;
		this.#crypto = crypto;
		this.#keys = new OpenKeys(now);
		this.#notes = new SealedNotes(log, crypto, this.#keys);
	}

	get available(): boolean {
		return this.#crypto.available();
	}
	/** None set, set and shut, or set and open for now. */
	get state(): 'none' | 'locked' | 'open' {
		const { lock } = locksIn(this.#log.projection);
		if (!lock) return 'none';
		return this.#keys.get(lock.id) ? 'open' : 'locked';
	}
	/** How many notes wait for another passphrase than that of the lock that is set. */
	get earlier(): number {
		return this.#notes.countThatWaitFor('earlier');
	}
	/** How many notes no passphrase can open any more. */
	get lost(): number {
		return this.#notes.countThatWaitFor('nothing');
	}

	/** Sets the lock and seals everything written so far. */
	async set(passphrase: string): Promise<void> {
		if (this.state === 'none') await (await this.#changes()).set(passphrase);
	}

	/** Opens every lock that the passphrase fits, among the one that is set and those that something still needs. */
	async unlock(passphrase: string): Promise<boolean> {
		return (await this.#changes()).unlock(passphrase);
	}

	lockNow(): void {
		this.#keys.shut();
	}

	/** The learner is still here: the time until locking again, five minutes, starts anew. */
	touch(): void {
		this.#keys.touch();
	}

	/** The page is shown again: where it was away for too long, the lock is shut. */
	wake(): void {
		this.#keys.shutIfUnused();
	}

	/** Another passphrase for the same notes; the lock must be open. */
	async change(passphrase: string): Promise<void> {
		if (this.state === 'open') await (await this.#changes()).change(passphrase);
	}

	/** Opens every note for good and removes the lock, which must be open. What it cannot open stays as it is. */
	async remove(): Promise<void> {
		if (this.state === 'open') await (await this.#changes()).remove();
	}

	/** For a forgotten passphrase: deletes the notes that cannot be opened now, and the locks that are shut. */
	async giveUp(): Promise<void> {
		await (await this.#changes()).giveUp();
	}

	/** The form in which a text may be stored now; nothing while it is locked. */
	async protect(text: string): Promise<NoteForm | undefined> {
		if (!this.#log.ready) await this.#log.whenReady;
		if (this.state === 'locked') return undefined;
		const { lock } = locksIn(this.#log.projection);
		const key = lock && this.#keys.get(lock.id);
		return key ? { sealed: await this.#crypto.seal(key, text), lock: lock.id } : { text };
	}

	/** What was stored in one form or another. */
	async reveal(said: StoredForm): Promise<Revealed> {
		if (said.text !== undefined) return { ok: true, text: said.text };
		const shut = this.#notes.ask(said);
		const text = await this.#notes.textOf(said);
		if (text !== undefined) return { ok: true, text };
		return { ok: false, reason: said.sealed !== undefined && shut ? 'locked' : 'unreadable' };
	}

	/**
	 * Saves a note in the form that the lock asks for, in place of the versions whose ids are given. Returns false while it
	 * is locked, or if the text is too long.
	 */
	async write(lesson: string, note: string, text: string, replaces: readonly string[]): Promise<boolean> {
		if (text.length > NOTE_UNITS) return false;
		this.touch();
		if (!this.#log.ready) await this.#log.whenReady;
		// Where nothing is sealed it happens in the task that asked for it: the page may be left in the next.
		const said = locksIn(this.#log.projection).lock ? await this.protect(text) : { text };
		return said !== undefined && saveNote(this.#log, { lesson, note, said, seen: replaces });
	}

	/** Few ever do any of it: the page of a note is live without. */
	async #changes(): Promise<LockChanges> {
		const { LockChanges } = await import('./lock-changes.ts');
		return new LockChanges({
			log: this.#log,
			crypto: this.#crypto,
			keys: this.#keys,
			notes: this.#notes,
			lock: this
		});
	}
}
