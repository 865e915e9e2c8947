import { locksIn, type Lock } from '../progress/locks.ts';
import { notesIn, type NoteVersion } from '../progress/notes.ts';
import { inPieces } from '../progress/id-lists.ts';
import type { ProgressLog } from './progress-log.svelte.ts';
import type { NoteCrypto } from './note-crypto.ts';
import { dropShutDrafts, rewriteDrafts } from './note-drafts.ts';
import type { NoteForms } from './note-forms.ts';
import type { OpenKeys } from './open-keys.svelte.ts';
import type { SealedNotes } from './sealed-notes.svelte.ts';
import { removeNote, saveNote, tidyNote } from './stored-notes.ts';

/** A file may bring any number of locks, and each takes a while to try. */
const MOST_TRIED = 20;

interface LockParts {
	log: ProgressLog;
	crypto: NoteCrypto;
	/** By the ids of their locks. */
	keys: OpenKeys;
	notes: SealedNotes;
	lock: NoteForms;
}

/** What is done to the lock on notes, with all that it locks: see `NoteLock`, which asks for it. */
export class LockChanges {
	readonly #log: ProgressLog;
	readonly #crypto: NoteCrypto;
	readonly #keys: OpenKeys;
	readonly #notes: SealedNotes;
	readonly #lock: NoteForms;

	constructor({ log, crypto, keys, notes, lock }: LockParts) {
		this.#log = log;
		this.#crypto = crypto;
		this.#keys = keys;
		this.#notes = notes;
		this.#lock = lock;
	}

	async set(passphrase: string): Promise<void> {
		const key = await this.#crypto.newKey();
		const id = this.#log.newId();
		this.#log.record({ kind: 'lock.set', lock: id, ...(await this.#crypto.wrap(key, passphrase)) });
		await this.#log.settled();
		this.#keys.add(new Map([[id, key]]));
		await this.#makeOne();
	}

	async unlock(passphrase: string): Promise<boolean> {
		const { lock, locks } = locksIn(this.#log.projection);
		const wanted = [...locks.values()].reverse().filter(({ id }) => id !== lock?.id && this.#notes.isWanted(id));
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

	async change(passphrase: string): Promise<void> {
		const { lock } = locksIn(this.#log.projection);
		const key = lock && this.#keys.get(lock.id);
		if (!key) return;
		const wrapped = await this.#crypto.wrap(key, passphrase);
		this.#log.record({ kind: 'lock.set', lock: lock.id, ...wrapped });
		await this.#log.settled();
		await this.#removeLocks(lock.events);
	}

	async remove(): Promise<void> {
		const { lock, locks } = locksIn(this.#log.projection);
		if (!lock) return;
		const open = [...locks.values()].filter(({ id }) => this.#keys.get(id));
		await this.#rewrite(undefined);
		await rewriteDrafts(this.#log, this.#lock, async (text) => ({ text }));
		await this.#removeLocks(open.flatMap(({ events }) => events));
		this.#keys.shut();
	}

	async giveUp(): Promise<void> {
		const shut = [...locksIn(this.#log.projection).locks.values()].filter(({ id }) => !this.#keys.get(id));
		for (const { lesson, note, version } of this.#notes.sealed)
			if ((await this.#notes.textOf(version)) === undefined) await removeNote(this.#log, lesson, note, [version.event]);
		await dropShutDrafts(this.#log, this.#lock);
		await this.#removeLocks(shut.flatMap(({ events }) => events));
	}

	/** Seals all that can be read with the key of the lock that is set, after which no other is needed. */
	async #makeOne(): Promise<void> {
		const { lock } = locksIn(this.#log.projection);
		if (lock && !this.#keys.get(lock.id)) return;
		await this.#rewrite(lock);
		await rewriteDrafts(this.#log, this.#lock, (text) => this.#lock.protect(text));
		for (const { lesson, note } of this.#notes.versions) await tidyNote(this.#log, lesson, note);
		const open = [...locksIn(this.#log.projection).locks.values()].filter(({ id }) => this.#keys.get(id));
		const spare = open.map(({ id, events }) =>
			id === lock?.id || this.#notes.isNeeded(id) ? events.slice(0, -1) : events
		);
		await this.#removeLocks(spare.flat());
	}

	/** Brings every note that can be read into one form: sealed with the key of this lock, or as text. */
	async #rewrite(lock: Lock | undefined): Promise<void> {
		const damaged = new Set<string>();
		// Each is saved anew: the oldest first, so that the latest stays it.
		for (const { lesson, note, version } of this.#notes.versions.reverse()) {
			const text = await this.#notes.textOf(version);
			if (text === undefined) damaged.add(version.event);
			const isPlain = version.text !== undefined;
			if (text === undefined || (lock ? !isPlain && version.lock === lock.id : isPlain)) continue;
			const key = lock && this.#keys.get(lock.id);
			if (lock && !key) return;
			const said = key ? { sealed: await this.#crypto.seal(key, text), lock: lock.id } : { text };
			const [seen, again] = [[version.event], version.event];
			// It may have been written over meanwhile.
			if (this.#stands(lesson, note, version)) await saveNote(this.#log, { lesson, note, said, seen, again });
		}
		this.#notes.areUnreadable(damaged);
	}

	#stands(lesson: string, note: string, { event }: NoteVersion): boolean {
		const latest = notesIn(this.#log.lesson(lesson)).get(note);
		return latest?.event === event || latest?.others.some((other) => other.event === event) === true;
	}

	/** Takes wrapped keys back. Joining keeps the last of each data key, whatever is said. */
	async #removeLocks(removed: readonly string[]): Promise<void> {
		if (removed.length === 0) return;
		for (const piece of inPieces(removed)) this.#log.record({ kind: 'lock.removed', removed: piece });
		await this.#log.settled();
		const dropped = removed.filter((id) => !this.#log.events.has(id));
		if (this.#log.allKept) await this.#log.forget(dropped);
	}
}
