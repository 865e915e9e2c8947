import { locksIn, type Lock } from '../progress/locks.ts';
import { notesIn, type NoteVersion } from '../progress/notes.ts';
import type { ProgressLog } from './progress-log.svelte.ts';
import type { NoteCrypto } from './note-crypto.ts';
import type { StoredForm } from './note-forms.ts';
import type { OpenKeys } from './open-keys.svelte.ts';

/** A version that stands in a note of a lesson. */
export interface Place {
	lesson: string;
	note: string;
	version: NoteVersion;
}

/** What a sealed note waits for: the passphrase of the lock that is set, one of another lock, or nothing that would help. */
type Waiting = 'passphrase' | 'earlier' | 'nothing';

/** Which notes are sealed, and which locks can open them. */
export class SealedNotes {
	readonly #log: ProgressLog;
	readonly #crypto: NoteCrypto;
	readonly #keys: OpenKeys;
	/** Locks that something other than a note was found sealed with. */
	readonly #asked = new Set<string>();
	/** Versions that their own open key does not open. */
	#damaged = $state.raw<ReadonlySet<string>>(new Set());

	constructor(log: ProgressLog, crypto: NoteCrypto, keys: OpenKeys) {
		this.#log = log;
		this.#crypto = crypto;
		this.#keys = keys;
	}

	/** Every version that stands in a note, the latest of each note first. */
	get versions(): Place[] {
		return [...this.#log.projection.lessons].flatMap(([lesson, projection]) =>
			[...notesIn(projection)].flatMap(([note, latest]) =>
				[latest, ...latest.others].map((version) => ({ lesson, note, version }))
			)
		);
	}
	/** Those among them that are no text. */
	get sealed(): Place[] {
		return this.versions.filter(({ version }) => version.text === undefined);
	}

	countThatWaitFor(what: Waiting): number {
		return this.sealed.filter(({ version }) => this.#waitsFor(version) === what).length;
	}

	/** The next unlocking tries the locks of this too. Returns whether any is shut. */
	ask(said: StoredForm): boolean {
		const shut = this.#locksOf(said).filter(({ id }) => !this.#keys.get(id));
		for (const { id } of shut) this.#asked.add(id);
		return shut.length > 0;
	}

	/** The text of what was stored, if a key that is open opens it. */
	async textOf(said: StoredForm): Promise<string | undefined> {
		if (said.text !== undefined || said.sealed === undefined) return said.text;
		for (const { id } of this.#locksOf(said)) {
			const key = this.#keys.get(id);
			const text = key && (await this.#crypto.open(key, said.sealed));
			if (text !== undefined) return text;
		}
		return undefined;
	}

	/** Whether a note may be sealed with the key of this lock. */
	isNeeded(id: string): boolean {
		return this.sealed.some(({ version }) => (version.lock ?? id) === id);
	}

	/** Whether that, or something else that could not be opened. */
	isWanted(id: string): boolean {
		return this.#asked.has(id) || this.isNeeded(id);
	}

	/** None of the open keys opens these. */
	areUnreadable(events: ReadonlySet<string>): void {
		this.#damaged = events;
	}

	/** The locks that it may be sealed with, as far as they are known. */
	#locksOf({ sealed, lock }: StoredForm): Lock[] {
		const { locks } = locksIn(this.#log.projection);
		return [...locks.values()].filter(({ id }) => sealed !== undefined && (lock ?? id) === id);
	}

	#waitsFor(version: NoteVersion): Waiting | undefined {
		const locks = this.#locksOf(version);
		const shut = locks.filter(({ id }) => !this.#keys.get(id));
		if (shut.length < locks.length && !this.#damaged.has(version.event)) return undefined;
		if (shut.some(({ id }) => id === locksIn(this.#log.projection).lock?.id)) return 'passphrase';
		return shut.length > 0 ? 'earlier' : 'nothing';
	}
}
