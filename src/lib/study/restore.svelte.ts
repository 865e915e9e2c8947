import { readBackup, type FileFault, type PassphraseFault, type RestoreRefusal } from '../progress/backup.ts';
import { inEpoch } from '../progress/epoch.ts';
import type { ProgressEvent } from '../progress/events.ts';
import { previewImport, type ImportPreview } from '../progress/import-preview.ts';
import { noteOf, removableOf, restoredBy, restoredFrom, type Restored } from '../progress/take-back.ts';
import type { ProgressLog } from './progress-log.svelte.ts';

/** A text, or why there is none. */
export type TextResult<Fault> = { ok: true; text: string } | { ok: false; reason: Fault };

/** What restoring needs of the device. */
export interface RestoreDevice {
	now: () => number;
	readFile(file: Pick<Blob, 'stream'>): Promise<TextResult<FileFault>>;
	/** Opens a backup that is locked with a passphrase. */
	unseal(text: string, passphrase: string): Promise<TextResult<PassphraseFault>>;
	/** What was written down of the latest restoring, to take it back after the page was left. */
	restored(): Promise<unknown>;
	keepRestored(note: unknown): Promise<unknown>;
}

/**
 * Where a restoring stands: `sealed` waits for the passphrase, `preview` for a yes. Until `done` nothing has changed.
 * `undone` is `whole` unless something was done since that needs what the backup brought.
 */
export type RestoreState =
	| { step: 'none' }
	| { step: 'reading' }
	| { step: 'refused'; refusal: RestoreRefusal }
	| { step: 'sealed'; text: string; refusal?: RestoreRefusal }
	| { step: 'preview'; preview: ImportPreview; exportedAt: string; events: readonly ProgressEvent[] }
	| { step: 'done'; preview: ImportPreview }
	| { step: 'undone'; whole: boolean };

/** Restoring a backup: a file is chosen, unlocked if need be, looked at, and only then added, whole or not at all. */
export class Restore {
	readonly #log: ProgressLog;
	readonly #device: () => Promise<RestoreDevice>;
	#state = $state.raw<RestoreState>({ step: 'none' });
	#restored = $state.raw<Restored | undefined>();
	/** Counts the files chosen, so that a slow one does not come up after a later one. */
	#choices = 0;

	constructor(log: ProgressLog, device: () => Promise<RestoreDevice>) {
		this.#log = log;
		this.#device = device;
	}

	get state(): RestoreState {
		return this.#state;
	}

	/** When a backup was restored that can still be taken back, in milliseconds since 1970. */
	get restoredAtMillis(): number | undefined {
		return this.#restored?.atMillis;
	}

	/** Looks whether an earlier page has restored a backup that can be taken back. */
	async look(): Promise<void> {
		await this.#log.whenReady;
		const restored = restoredFrom(await (await this.#device()).restored());
		if (restored?.added.some((id) => this.#log.events.has(id))) this.#restored ??= restored;
	}

	async choose(file: Pick<Blob, 'stream'>): Promise<void> {
		const choice = ++this.#choices;
		this.#state = { step: 'reading' };
		await this.#log.whenReady;
		const read = await (await this.#device()).readFile(file);
		if (choice !== this.#choices) return;
		this.#state = read.ok ? this.#preview(read.text) : { step: 'refused', refusal: read };
	}

	async unlock(passphrase: string): Promise<void> {
		const { state } = this;
		if (state.step !== 'sealed') return;
		const opened = await (await this.#device()).unseal(state.text, passphrase);
		if (this.#state !== state) return;
		this.#state = opened.ok ? this.#preview(opened.text) : { ...state, refusal: opened };
	}

	/** Adds what the preview shows. */
	async add(): Promise<void> {
		const { state } = this;
		if (state.step !== 'preview') return;
		const device = await this.#device();
		const before = this.#log.events;
		const failure = await this.#log.merge(state.events);
		if (failure) {
			this.#state = { step: 'refused', refusal: { reason: failure, nothing: 'changed' } };
			return;
		}
		this.#restored = restoredBy(before, state.events, device.now());
		this.#state = { step: 'done', preview: state.preview };
		await device.keepRestored(noteOf(this.#restored));
	}

	/** Takes the latest restoring back: the record is as it was before it, with what was done since. */
	async takeBack(): Promise<void> {
		const restored = this.#restored;
		if (!restored) return;
		const device = await this.#device();
		const removable = removableOf(this.#log.events, restored);
		const failure = await this.#log.undoMerge(removable, restored.dropped);
		if (failure) {
			this.#state = { step: 'refused', refusal: { reason: failure, nothing: 'taken back' } };
			return;
		}
		this.#restored = undefined;
		this.#state = { step: 'undone', whole: removable.length === restored.added.length };
		await device.keepRestored(undefined);
	}

	/** Rather not. */
	stop(): void {
		this.#choices += 1;
		this.#state = { step: 'none' };
	}

	#preview(text: string): RestoreState {
		const read = readBackup(text);
		if (!read.ok && read.reason === 'sealed') return { step: 'sealed', text };
		if (!read.ok) return { step: 'refused', refusal: read };
		const events = inEpoch(read.events, this.#log.epoch);
		const preview = previewImport(this.#log.events, events);
		return { step: 'preview', preview, exportedAt: read.exportedAt, events };
	}
}
