import type { Lock } from '../progress/locks.ts';
import { NOTE_UNITS } from '../progress/note-limits.ts';
import type { NoteVersion } from '../progress/notes.ts';
import type { Learner } from './learner.svelte.ts';
import { OpenKeys } from './open-keys.svelte.ts';
import { removeNote, saveNote, tidyNote } from './stored-notes.ts';

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

/** How a text may be stored now. */
export type NoteForm = { text: string } | { sealed: string; lock: string };
/** What was stored: of version 1 it may be sealed without a word of the lock. */
export type StoredForm = Pick<NoteVersion, 'text' | 'sealed' | 'lock'>;
/** `locked`: a passphrase can still open it. `unreadable`: its key is not here any more, or it is damaged. */
export type Revealed = { ok: true; text: string } | { ok: false; reason: 'locked' | 'unreadable' };

/** A file may bring any number of locks, and each takes a while to try. */
const MOST_TRIED = 20;

interface Place {
	lesson: string;
	note: string;
	version: NoteVersion;
}

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
export class NoteLock {
	readonly #learner: Learner;
	readonly #crypto: NoteCrypto;
	/** By the ids of their locks. */
	readonly #keys: OpenKeys;
	/** Locks that something other than a note was found sealed with. */
	readonly #asked = new Set<string>();
	/** Versions that their own open key does not open. */
	#damaged = $state.raw<ReadonlySet<string>>(new Set());

	constructor(learner: Learner, crypto: NoteCrypto, now: () => number) {
		this.#learner = learner;
		this.#crypto = crypto;
		this.#keys = new OpenKeys(now);
	}

	get available(): boolean {
		return this.#crypto.available();
	}
	/** None set, set and shut, or set and open for now. */
	get state(): 'none' | 'locked' | 'open' {
		const { lock } = this.#learner.record;
		if (!lock) return 'none';
		return this.#keys.get(lock.id) ? 'open' : 'locked';
	}
	/** How many notes wait for another passphrase than that of the lock that is set. */
	get earlier(): number {
		return this.#sealed().filter((place) => this.#waitsFor(place) === 'earlier').length;
	}
	/** How many notes no passphrase can open any more. */
	get lost(): number {
		return this.#sealed().filter((place) => this.#waitsFor(place) === 'nothing').length;
	}

	/** Sets the lock and seals everything written so far. */
	async set(passphrase: string): Promise<void> {
		if (this.state !== 'none') return;
		const key = await this.#crypto.newKey();
		const id = this.#learner.newId();
		this.#learner.happened({ kind: 'lock.set', lock: id, ...(await this.#crypto.wrap(key, passphrase)) });
		await this.#learner.settled();
		this.#keys.add(new Map([[id, key]]));
		await this.#makeOne();
	}

	/** Opens every lock that the passphrase fits, among the one that is set and those that something still needs. */
	async unlock(passphrase: string): Promise<boolean> {
		const { lock, locks } = this.#learner.record;
		const wanted = [...locks.values()].reverse().filter(({ id }) => id !== lock?.id && this.#isNeeded(id));
		const opened = new Map<string, CryptoKey>();
		for (const each of [...(lock ? [lock] : []), ...wanted].slice(0, MOST_TRIED)) {
			const key = this.#keys.get(each.id) ? undefined : await this.#crypto.unwrap(each, passphrase);
			if (key) opened.set(each.id, key);
		}
		if (opened.size === 0) return false;
		this.#keys.add(opened);
		await this.#makeOne();
		return true;
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
		const { lock } = this.#learner.record;
		const key = lock && this.#keys.get(lock.id);
		if (!key) return;
		const wrapped = await this.#crypto.wrap(key, passphrase);
		this.#learner.happened({ kind: 'lock.set', lock: lock.id, ...wrapped });
		await this.#learner.settled();
		await this.#removeLocks(lock.events);
	}

	/** Opens every note for good and removes the lock, which must be open. What it cannot open stays as it is. */
	async remove(): Promise<void> {
		const { lock, locks } = this.#learner.record;
		if (!lock || this.state !== 'open') return;
		const open = [...locks.values()].filter(({ id }) => this.#keys.get(id));
		await this.#rewrite(undefined);
		const { rewriteDrafts } = await import('./note-drafts.ts');
		await rewriteDrafts(this.#learner, this, async (text) => ({ text }));
		await this.#removeLocks(open.flatMap(({ events }) => events));
		this.lockNow();
	}

	/** For a forgotten passphrase: deletes the notes that cannot be opened now, and the locks that are shut. */
	async giveUp(): Promise<void> {
		const shut = [...this.#learner.record.locks.values()].filter(({ id }) => !this.#keys.get(id));
		for (const { lesson, note, version } of this.#sealed())
			if ((await this.#textOf(version)) === undefined) await removeNote(this.#learner, lesson, note, [version.event]);
		const { dropShutDrafts } = await import('./note-drafts.ts');
		await dropShutDrafts(this.#learner, this);
		await this.#removeLocks(shut.flatMap(({ events }) => events));
	}

	/** The form in which a text may be stored now; nothing while it is locked. */
	async protect(text: string): Promise<NoteForm | undefined> {
		if (!this.#learner.ready) await this.#learner.whenReady;
		if (this.state === 'locked') return undefined;
		const { lock } = this.#learner.record;
		const key = lock && this.#keys.get(lock.id);
		return key ? { sealed: await this.#crypto.seal(key, text), lock: lock.id } : { text };
	}

	/** What was stored in one form or another. */
	async reveal(said: StoredForm): Promise<Revealed> {
		if (said.text !== undefined) return { ok: true, text: said.text };
		const shut = this.#locksOf(said).filter(({ id }) => !this.#keys.get(id));
		for (const { id } of shut) this.#asked.add(id);
		const text = await this.#textOf(said);
		if (text !== undefined) return { ok: true, text };
		return { ok: false, reason: said.sealed !== undefined && shut.length > 0 ? 'locked' : 'unreadable' };
	}

	/**
	 * Saves a note in the form that the lock asks for, in place of the versions whose ids are given. Returns false while it
	 * is locked, or if the text is too long.
	 */
	async write(lesson: string, note: string, text: string, replaces: readonly string[]): Promise<boolean> {
		if (text.length > NOTE_UNITS) return false;
		this.touch();
		if (!this.#learner.ready) await this.#learner.whenReady;
		// Where nothing is sealed it happens in the task that asked for it: the page may be left in the next.
		const said = this.#learner.record.lock ? await this.protect(text) : { text };
		return said !== undefined && saveNote(this.#learner, { lesson, note, said, seen: replaces });
	}

	/** The locks that it may be sealed with, as far as they are known. */
	#locksOf({ sealed, lock }: StoredForm): Lock[] {
		const { locks } = this.#learner.record;
		return [...locks.values()].filter(({ id }) => sealed !== undefined && (lock ?? id) === id);
	}

	async #textOf(said: StoredForm): Promise<string | undefined> {
		if (said.text !== undefined || said.sealed === undefined) return said.text;
		for (const { id } of this.#locksOf(said)) {
			const key = this.#keys.get(id);
			const text = key && (await this.#crypto.open(key, said.sealed));
			if (text !== undefined) return text;
		}
		return undefined;
	}

	#isNeeded(id: string): boolean {
		return this.#asked.has(id) || this.#sealed().some(({ version }) => (version.lock ?? id) === id);
	}

	/** What a note that is sealed waits for: nothing where its key is open, or where no passphrase can help. */
	#waitsFor({ version }: Place): 'passphrase' | 'earlier' | 'nothing' | undefined {
		const locks = this.#locksOf(version);
		const shut = locks.filter(({ id }) => !this.#keys.get(id));
		if (shut.length < locks.length && !this.#damaged.has(version.event)) return undefined;
		if (shut.some(({ id }) => id === this.#learner.record.lock?.id)) return 'passphrase';
		return shut.length > 0 ? 'earlier' : 'nothing';
	}

	/** Every version that stands in a note, the latest of each note first. */
	#versions(): Place[] {
		return [...this.#learner.record.lessons].flatMap(([lesson, { notes }]) =>
			[...notes].flatMap(([note, latest]) => [latest, ...latest.others].map((version) => ({ lesson, note, version })))
		);
	}

	#sealed(): Place[] {
		return this.#versions().filter(({ version }) => version.text === undefined);
	}

	/** Seals all that can be read with the key of the lock that is set, after which no other is needed. */
	async #makeOne(): Promise<void> {
		const { lock } = this.#learner.record;
		if (lock && !this.#keys.get(lock.id)) return;
		await this.#rewrite(lock);
		const { rewriteDrafts } = await import('./note-drafts.ts');
		await rewriteDrafts(this.#learner, this, (text) => this.protect(text));
		for (const { lesson, note } of this.#versions()) await tidyNote(this.#learner, lesson, note);
		const open = [...this.#learner.record.locks.values()].filter(({ id }) => this.#keys.get(id));
		const spare = open.map(({ id, events }) => (id === lock?.id || this.#isNeeded(id) ? events.slice(0, -1) : events));
		await this.#removeLocks(spare.flat());
	}

	/** Brings every note that can be read into one form: sealed with the key of this lock, or as text. */
	async #rewrite(lock: Lock | undefined): Promise<void> {
		const damaged = new Set<string>();
		// Each is saved anew: the oldest first, so that the latest stays it.
		for (const { lesson, note, version } of this.#versions().reverse()) {
			const text = await this.#textOf(version);
			if (text === undefined) damaged.add(version.event);
			const isPlain = version.text !== undefined;
			if (text === undefined || (lock ? !isPlain && version.lock === lock.id : isPlain)) continue;
			const key = lock && this.#keys.get(lock.id);
			if (lock && !key) return;
			const said = key ? { sealed: await this.#crypto.seal(key, text), lock: lock.id } : { text };
			const [seen, again] = [[version.event], version.event];
			// It may have been written over meanwhile.
			if (this.#stands(lesson, note, version)) await saveNote(this.#learner, { lesson, note, said, seen, again });
		}
		this.#damaged = damaged;
	}

	#stands(lesson: string, note: string, { event }: NoteVersion): boolean {
		const latest = this.#learner.lesson(lesson).notes.get(note);
		return latest?.event === event || latest?.others.some((other) => other.event === event) === true;
	}

	/** Takes wrapped keys back. Joining keeps the last of each data key, whatever is said. */
	async #removeLocks(removed: readonly string[]): Promise<void> {
		if (removed.length === 0) return;
		this.#learner.happened({ kind: 'lock.removed', removed: [...removed] });
		await this.#learner.settled();
		const dropped = removed.filter((id) => !this.#learner.events.has(id));
		if (this.#learner.allKept) await this.#learner.forget(dropped);
	}
}
