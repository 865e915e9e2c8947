import type { ProgressLog } from './progress-log.svelte.ts';

/** The reading of a lesson: beats shown one after the other at the learner's pace, taken up where they were left. */
export class ReadingSession {
	readonly #lesson: string;
	readonly #beats: () => readonly string[];
	readonly #log: ProgressLog;
	/** The index of the beat that the page's address names, if it names one. */
	#asked = $state(0);
	/** Somebody has read on before the record was read: all was shown then, and stays. */
	#readOn = $state(false);

	constructor(lesson: string, beats: () => readonly string[], log: ProgressLog) {
		this.#lesson = lesson;
		this.#beats = beats;
		this.#log = log;
	}

	/** Whether it is known which beats are to be shown. */
	get ready(): boolean {
		return this.#log.ready;
	}

	/** The index of the last beat that is shown. All are shown before the record is read, once the reading is finished, or on request. */
	readonly lastShown = $derived.by((): number => {
		const beats = this.#beats();
		const all = beats.length - 1;
		if (!this.#log.ready || this.#readOn || this.#log.projection.settings.get('beats') === 'all') return all;
		const { beat, finishedSteps } = this.#log.lesson(this.#lesson);
		if (finishedSteps.has('reading')) return all;
		if (!beat) return this.#asked;
		const at = beats.indexOf(beat.id);
		// A renamed heading falls back to its place.
		return Math.max(this.#asked, at >= 0 ? at : Math.min(beat.index, all));
	});

	/**
	 * The beat to begin at once the record is read: the one that the address names, shown even if the learner has not come
	 * so far, else where they left off. Nothing on a first visit, or once the reading is finished.
	 */
	async resume(address: string): Promise<string | undefined> {
		await this.#log.whenReady;
		const named = this.#beats().indexOf(address);
		if (named >= 0) {
			this.#asked = named;
			return address;
		}
		const { beat, finishedSteps } = this.#log.lesson(this.#lesson);
		return address === '' && beat && !finishedSteps.has('reading') ? this.#beats()[this.lastShown] : undefined;
	}

	/** All was shown before the record was read. */
	readOnEarly(): void {
		this.#readOn = true;
	}

	/** Shows the next beat. Returns its id. */
	next(): string | undefined {
		const index = this.lastShown + 1;
		const beat = this.#beats()[index];
		if (beat !== undefined) this.#log.record({ kind: 'beat.reached', lesson: this.#lesson, beat, index });
		return beat;
	}
}
