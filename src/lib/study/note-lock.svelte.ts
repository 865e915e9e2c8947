import type { Note } from '../progress/record.ts';
import type { Learner } from './learner.svelte.ts';
import { removeNote, replaceNote } from './stored-notes.ts';

/** A data key wrapped by a passphrase. All texts in base64. */
export interface WrappedKey {
	salt: string;
	/** Rounds of PBKDF2. */
	rounds: number;
	iv: string;
	wrapped: string;
}

/** What locking needs of the device. */
export interface NoteCrypto {
	available(): boolean;
	newKey(): Promise<CryptoKey>;
	wrap(key: CryptoKey, passphrase: string): Promise<WrappedKey>;
	/** Nothing where the passphrase is another. */
	unwrap(wrapped: WrappedKey, passphrase: string): Promise<CryptoKey | undefined>;
	seal(key: CryptoKey, text: string): Promise<string>;
	/** Nothing where the key is another. */
	open(key: CryptoKey, sealed: string): Promise<string | undefined>;
}

/** Locked again after so long without a touch. */
const RELOCK_MILLIS = 5 * 60_000;

/**
 * The optional lock on what a learner wrote. Notes are sealed with a data key that only the passphrase opens. Every step
 * that sets, changes or removes it can be cut short: what is not yet sealed is sealed at the next unlocking, and a note
 * is only deleted in one form once it is kept in the other.
 */
export class NoteLock {
	readonly #learner: Learner;
	readonly #crypto: NoteCrypto;
	#key = $state.raw<{ id: string; key: CryptoKey } | undefined>();
	#relock: ReturnType<typeof setTimeout> | undefined;

	constructor(learner: Learner, crypto: NoteCrypto) {
		this.#learner = learner;
		this.#crypto = crypto;
	}

	get available(): boolean {
		return this.#crypto.available();
	}
	/** None set, set and shut, or set and open for now. */
	get state(): 'none' | 'locked' | 'open' {
		const { lock } = this.#learner.record;
		if (!lock) return 'none';
		return this.#key?.id === lock.id ? 'open' : 'locked';
	}

	/** Sets the lock and seals everything written so far. */
	async set(passphrase: string): Promise<void> {
		if (this.state !== 'none') return;
		const key = await this.#crypto.newKey();
		const id = this.#learner.newId();
		this.#learner.happened({ kind: 'lock.set', lock: id, ...(await this.#crypto.wrap(key, passphrase)) });
		await this.#learner.settled();
		this.#open(id, key);
		await this.#sealAll();
	}

	/** Returns whether the passphrase was right. */
	async unlock(passphrase: string): Promise<boolean> {
		const { lock } = this.#learner.record;
		const key = lock && (await this.#crypto.unwrap(lock, passphrase));
		if (!lock || !key) return false;
		this.#open(lock.id, key);
		await this.#sealAll();
		return true;
	}

	lockNow(): void {
		clearTimeout(this.#relock);
		this.#key = undefined;
	}

	/** The learner is still here: the time until locking again starts anew. */
	touch(): void {
		clearTimeout(this.#relock);
		if (this.#key) this.#relock = setTimeout(() => this.lockNow(), RELOCK_MILLIS);
	}

	/** Another passphrase for the same notes; the lock must be open. */
	async change(passphrase: string): Promise<void> {
		const { lock } = this.#learner.record;
		if (!this.#key || !lock) return;
		const wrapped = await this.#crypto.wrap(this.#key.key, passphrase);
		this.#learner.happened({ kind: 'lock.set', lock: this.#key.id, ...wrapped });
		await this.#learner.settled();
		await this.#removeLocks(lock.events);
	}

	/** Opens every note for good and removes the lock; the lock must be open. */
	async remove(): Promise<void> {
		const { lock } = this.#learner.record;
		const { key } = this.#key ?? {};
		if (!key || !lock) return;
		for (const { lesson, id, note } of this.#notes()) {
			const text = note.sealed === undefined ? undefined : await this.#crypto.open(key, note.sealed);
			if (text !== undefined) await replaceNote(this.#learner, lesson, id, { text });
		}
		const { rewriteDrafts } = await import('./note-drafts.ts');
		await rewriteDrafts(this.#learner, this, async (text) => ({ text }));
		await this.#removeLocks(lock.events);
		this.lockNow();
	}

	/** For a forgotten passphrase: deletes the sealed notes, which nobody can open, and the lock. */
	async giveUp(): Promise<void> {
		for (const { lesson, id, note } of this.#notes())
			if (note.sealed !== undefined) await removeNote(this.#learner, lesson, id);
		const { dropSealedDrafts } = await import('./note-drafts.ts');
		await dropSealedDrafts(this.#learner);
		await this.#removeLocks(this.#learner.record.lock?.events ?? []);
		this.lockNow();
	}

	/** A note's text, or nothing while it is locked. */
	async read(note: Note): Promise<string | undefined> {
		if (note.sealed === undefined) return note.text;
		return this.#key && this.#crypto.open(this.#key.key, note.sealed);
	}

	/** The form in which a text may be stored now; none while locked. */
	async protect(text: string): Promise<{ text: string } | { sealed: string; lock: string } | undefined> {
		if (this.state === 'locked') return undefined;
		if (!this.#key) return { text };
		const { id, key } = this.#key;
		return { sealed: await this.#crypto.seal(key, text), lock: id };
	}

	/** A stored text as it reads, or why it does not. */
	async reveal({
		text,
		sealed
	}: {
		text?: string;
		sealed?: string;
		lock?: string;
	}): Promise<{ ok: true; text: string } | { ok: false; reason: 'locked' | 'unreadable' }> {
		if (sealed === undefined) return text === undefined ? { ok: false, reason: 'unreadable' } : { ok: true, text };
		if (!this.#key) return { ok: false, reason: 'locked' };
		const opened = await this.#crypto.open(this.#key.key, sealed);
		return opened === undefined ? { ok: false, reason: 'unreadable' } : { ok: true, text: opened };
	}

	/** Saves a note in the form the lock asks for, in place of these events. Returns false while it is locked. */
	async write(lesson: string, note: string, text: string, replaces: readonly string[] = []): Promise<boolean> {
		if (this.state === 'locked') return false;
		this.touch();
		const said = this.#key ? { sealed: await this.#crypto.seal(this.#key.key, text), lock: this.#key.id } : { text };
		this.#learner.happened({ kind: 'note.saved', lesson, note, ...said, replaces: [...replaces] });
		await this.#learner.settled();
		if (this.#learner.allKept) await this.#learner.takeBack({ kind: 'note.removed', lesson, removed: [...replaces] });
		return true;
	}

	#open(id: string, key: CryptoKey): void {
		this.#key = { id, key };
		this.touch();
	}

	/** Deletes ways to open the notes that no longer hold. */
	#removeLocks(removed: string[]): Promise<void> {
		return this.#learner.takeBack({ kind: 'lock.removed', removed });
	}

	#notes(): { lesson: string; id: string; note: Note }[] {
		return [...this.#learner.record.lessons].flatMap(([lesson, record]) =>
			[...record.notes].map(([id, note]) => ({ lesson, id, note }))
		);
	}

	async #sealAll(): Promise<void> {
		const { key } = this.#key ?? {};
		if (!key) return;
		for (const { lesson, id, note } of this.#notes())
			if (note.text !== undefined)
				await replaceNote(this.#learner, lesson, id, { sealed: await this.#crypto.seal(key, note.text) });
		const { rewriteDrafts } = await import('./note-drafts.ts');
		await rewriteDrafts(this.#learner, this, (text) => this.protect(text));
	}
}
