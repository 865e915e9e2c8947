import { nextOrder } from '../progress/order.ts';
import { coalesced } from './coalesced.ts';
import type { ProgressLog } from './progress-log.svelte.ts';
import type { FoundDraft, NoteDraft } from './note-drafts.ts';
import type { NoteForm } from './note-forms.ts';
import type { NoteLock } from './note-lock.svelte.ts';

export interface DraftWriter {
	log: ProgressLog;
	lock: NoteLock;
	newId: () => string;
	/** Milliseconds since 1970. */
	now: () => number;
}

/** What is to be kept: the text, and the saved versions that it was written in sight of. */
interface Written {
	text: string;
	basedOn: Iterable<string>;
}

/**
 * The draft of one page of one note. It is kept before `keep` returns, or under an open lock as soon as it is sealed, and
 * not at all while the lock is shut. Each page has a key of its own: tabs cannot overwrite each other's. It may be longer
 * than a note that is saved: nothing that was typed is cut.
 */
export class OwnDraft {
	readonly #writer: DraftWriter;
	readonly #prefix: string;
	/** What stands on the page now; nothing where there is nothing to be kept. */
	readonly #written: () => Written | undefined;
	#key: string | undefined;
	#id: string | undefined;
	#order = 0;
	#follows = new Set<string>();
	#spent: FoundDraft[] = [];

	constructor(writer: DraftWriter, prefix: string, written: () => Written | undefined) {
		this.#writer = writer;
		this.#prefix = prefix;
		this.#written = written;
	}

	get key(): string | undefined {
		return this.#key;
	}
	/** The id of what was kept last, if it still is. */
	get id(): string | undefined {
		return this.#id;
	}
	/** The drafts of other tabs that went into this one or were let go. */
	get follows(): ReadonlySet<string> {
		return this.#follows;
	}

	/** Comes after another tab's draft, which is not needed any more once this one is kept. */
	follow(draft: FoundDraft): void {
		this.#follows.add(draft.id);
		this.#spent.push(draft);
		this.#order = Math.max(this.#order, draft.order);
	}

	/** Takes that back, for all. */
	followNone(): void {
		this.#follows.clear();
		this.#spent = [];
	}

	keep(): void {
		const { log, lock } = this.#writer;
		if (log.ready && lock.state === 'open') void this.#keepSealed();
		// Until the record is read, it says nothing of a lock.
		else if (log.ready ? lock.state === 'none' : log.knownUnlocked) {
			const written = this.#written();
			if (written) this.#keepAs(written, { text: written.text });
		}
	}

	/** Deletes it, and those that it follows. */
	drop(): void {
		if (this.#key !== undefined && this.#id !== undefined) this.#writer.log.drafts.keep(this.#key, undefined);
		this.#id = undefined;
		this.#dropSpent();
	}

	/** One sealing at a time: the latest text always follows. */
	readonly #keepSealed = coalesced(async () => {
		const written = this.#written();
		const form = written && (await this.#writer.lock.protect(written.text));
		if (form && this.#written()?.text === written.text) this.#keepAs(written, form);
	});

	#keepAs({ basedOn }: Written, form: NoteForm): void {
		const { log, newId, now } = this.#writer;
		this.#key ??= `${this.#prefix}${newId()}`;
		this.#order = nextOrder(now(), this.#order);
		this.#id = `${this.#key}@${this.#order}`;
		const draft: NoteDraft = {
			...{ version: 1, id: this.#id, order: this.#order },
			...{ basedOn: [...basedOn], follows: [...this.#follows], ...form }
		};
		log.drafts.keep(this.#key, draft);
		this.#dropSpent();
	}

	#dropSpent(): void {
		const spent = this.#spent;
		this.#spent = [];
		if (spent.length > 0) void this.#dropAll(spent);
	}

	async #dropAll(spent: readonly FoundDraft[]): Promise<void> {
		const { dropDraft } = await import('./note-drafts.ts');
		for (const { key, id } of spent) await dropDraft(this.#writer.log, key, id);
	}
}
