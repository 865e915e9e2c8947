import type { ProgressStore, Unkept } from '../progress/progress-store.ts';
import { coalesced } from './coalesced.ts';

/** What drafts need of the device. */
export type DraftStore = Pick<ProgressStore, 'readDraft' | 'readDrafts' | 'writeDraft' | 'replaceDraft'>;

/**
 * Half-given answers and notes that are not saved, by keys: on this device only, and no part of the record. What is drafted
 * can be read at once, and is kept as soon as there is a store.
 */
export class Drafts {
	#store: DraftStore | undefined;
	/** Those that are not kept yet; without a value where the one that is kept is to go. */
	readonly #unkept = new Map<string, unknown>();
	readonly #onchange: () => void;
	#writing: Promise<unknown> = Promise.resolve();

	/** `onchange` hears at once whenever there is more, or less, that is not kept. */
	constructor(onchange: () => void) {
		this.#onchange = onchange;
	}

	get unkept(): Unkept['drafts'] {
		return [...this.#unkept].map(([key, value]) => ({ key, value }));
	}

	attach(store: DraftStore): void {
		this.#store = store;
		this.#write();
	}

	/** Everything was erased. */
	clear(): void {
		this.#unkept.clear();
	}

	async read(key: string): Promise<unknown> {
		if (!this.#store || this.#unkept.has(key)) return this.#unkept.get(key);
		const draft = await this.#store.readDraft(key);
		return draft.ok ? draft.value : undefined;
	}

	/**
	 * All whose keys begin so, then all that are not kept yet, where a later one counts for an earlier with its key; nothing
	 * where they could not be read.
	 */
	async readAll(prefix: string): Promise<[key: string, value: unknown][] | undefined> {
		const kept = await this.#store?.readDrafts(prefix);
		return kept?.ok === false ? undefined : [...(kept?.value ?? []), ...this.#unkept];
	}

	/** Keeps a draft; without a value it goes. */
	keep(key: string, value: unknown): void {
		this.#unkept.set(key, $state.snapshot(value));
		this.#onchange();
		this.#write();
	}

	/** The same, if the draft that is there is the one that is meant: another tab may have gone on with it. */
	async replace(key: string, isMeant: (draft: unknown) => boolean, value: unknown): Promise<void> {
		if (this.#unkept.has(key)) {
			if (isMeant(this.#unkept.get(key))) this.keep(key, value);
			return;
		}
		const replaced = this.#store?.replaceDraft(key, isMeant, value);
		this.#writing = Promise.all([this.#writing, replaced]);
		await replaced;
	}

	/** Resolves when all so far were kept, or failed to be. */
	async settled(): Promise<void> {
		await this.#writing;
	}

	#write(): void {
		this.#writing = Promise.all([this.#writing, this.#writeLatest()]);
	}

	/** One write at a time: of what is typed while one is under way, the next takes the latest. */
	readonly #writeLatest = coalesced(async () => {
		for (const [key, draft] of this.#unkept) {
			const kept = await this.#store?.writeDraft(key, draft);
			// Unless it was changed again meanwhile.
			if (!kept?.ok || this.#unkept.get(key) !== draft) continue;
			this.#unkept.delete(key);
			this.#onchange();
		}
	});
}
