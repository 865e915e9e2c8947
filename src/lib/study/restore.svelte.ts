import { readBackup } from '../progress/backup.ts';
import { inEpoch } from '../progress/epoch.ts';
import type { ProgressEvent } from '../progress/events.ts';
import { previewImport, type ImportPreview } from '../progress/import-preview.ts';
import { failureWords } from './failure-words.ts';
import type { Learner } from './learner.svelte.ts';

/** A text, or a sentence that says why there is none. */
export type TextOrSentence = { ok: true; text: string } | { ok: false; sentence: string };

/** What restoring needs of the device. */
export interface RestoreDevice {
	readFile(file: Pick<Blob, 'stream'>): Promise<TextOrSentence>;
	/** Opens a backup that is locked with a passphrase. */
	unseal(text: string, passphrase: string): Promise<TextOrSentence>;
}

/** Where a restoring stands: `sealed` waits for the passphrase, `preview` for a yes. Until `done` nothing has changed. */
export type RestoreState =
	| { step: 'none' }
	| { step: 'reading' }
	| { step: 'refused'; sentence: string }
	| { step: 'sealed'; text: string; sentence?: string }
	| { step: 'preview'; preview: ImportPreview; exportedAt: string; events: readonly ProgressEvent[] }
	| { step: 'done'; preview: ImportPreview };

/** Restoring a backup: a file is chosen, unlocked if need be, looked at, and only then added, whole or not at all. */
export class Restore {
	readonly #learner: Learner;
	readonly #device: () => Promise<RestoreDevice>;
	#state = $state.raw<RestoreState>({ step: 'none' });
	/** Counts the files chosen, so that a slow one does not come up after a later one. */
	#choices = 0;

	constructor(learner: Learner, device: () => Promise<RestoreDevice>) {
		this.#learner = learner;
		this.#device = device;
	}

	get state(): RestoreState {
		return this.#state;
	}

	async choose(file: Pick<Blob, 'stream'>): Promise<void> {
		const choice = ++this.#choices;
		this.#state = { step: 'reading' };
		await this.#learner.whenReady;
		const read = await (await this.#device()).readFile(file);
		if (choice !== this.#choices) return;
		this.#state = read.ok ? this.#look(read.text) : { step: 'refused', sentence: read.sentence };
	}

	async unlock(passphrase: string): Promise<void> {
		const { state } = this;
		if (state.step !== 'sealed') return;
		const opened = await (await this.#device()).unseal(state.text, passphrase);
		if (this.#state !== state) return;
		this.#state = opened.ok ? this.#look(opened.text) : { ...state, sentence: opened.sentence };
	}

	/** Adds what the preview shows. */
	async add(): Promise<void> {
		const { state } = this;
		if (state.step !== 'preview') return;
		const failure = await this.#learner.join(state.events);
		this.#state = failure
			? { step: 'refused', sentence: `${failureWords(failure)} Nothing was changed.` }
			: { step: 'done', preview: state.preview };
	}

	/** Rather not. */
	stop(): void {
		this.#choices += 1;
		this.#state = { step: 'none' };
	}

	#look(text: string): RestoreState {
		const read = readBackup(text);
		if (!read.ok && read.reason === 'sealed') return { step: 'sealed', text };
		if (!read.ok) return { step: 'refused', sentence: read.sentence };
		const events = inEpoch(read.events, this.#learner.epoch);
		const preview = previewImport(this.#learner.events, events);
		return { step: 'preview', preview, exportedAt: read.exportedAt, events };
	}
}
