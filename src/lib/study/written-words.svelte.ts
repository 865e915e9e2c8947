import { untrack } from 'svelte';
import { notesIn, type NoteVersion } from '../progress/notes.ts';
import type { NotePlace } from '../progress/own-words.ts';
import { coalesced } from './coalesced.ts';
import type { NoteLock } from './note-lock.svelte.ts';
import type { Revealed } from './note-forms.ts';
import type { ProgressLog } from './progress-log.svelte.ts';

/** What a version of a note says, or why it cannot be read here; neither while it is being opened. */
export interface WrittenVersion {
	/** The event that saved it. */
	id: string;
	text?: string;
	trouble?: 'locked' | 'unreadable';
}

/** A note as it is saved. */
export interface WrittenNote extends WrittenVersion, NotePlace {
	/** When it was saved, by a clock that may be wrong; unknown where only a later form of its words is here. */
	savedAtMillis?: number;
	/** Versions that were saved elsewhere without sight of it, the latest first. */
	others: WrittenVersion[];
}

/** All that the learner wrote and saved, opened as far as the lock on notes lets it be. While that is shut there is nothing. */
export class WrittenWords {
	readonly #log: ProgressLog;
	readonly #lock: NoteLock;
	#readings = $state.raw<ReadonlyMap<string, Revealed>>(new Map());

	constructor(log: ProgressLog, lock: NoteLock) {
		this.#log = log;
		this.#lock = lock;
	}

	/** Every note that stands, in no particular order. */
	get notes(): WrittenNote[] {
		if (this.#lock.state === 'locked') return [];
		return [...this.#log.projection.lessons].flatMap(([lesson, projection]) =>
			[...notesIn(projection)].map(([note, latest]) => ({
				...{ lesson, note, ...this.#read(latest) },
				// Sealed or opened later, its event has the day of that.
				...(latest.order !== undefined && { savedAtMillis: latest.savedAtMillis }),
				others: latest.others.map((version) => this.#read(version))
			}))
		);
	}
	/** Some of it is still being opened. */
	get opening(): boolean {
		return this.notes.some((note) => [note, ...note.others].some(isOpening));
	}

	/** Takes in what has changed. Called whenever something that it reads does. */
	look(): void {
		if (this.#lock.state === 'locked') untrack(() => this.#forget());
		else if (this.opening) untrack(() => void this.#open());
	}

	#read({ event, text }: NoteVersion): WrittenVersion {
		if (text !== undefined) return { id: event, text };
		const reading = this.#readings.get(event);
		if (!reading) return { id: event };
		return reading.ok ? { id: event, text: reading.text } : { id: event, trouble: reading.reason };
	}

	/** Nothing of what was opened stays in memory. */
	#forget(): void {
		if (this.#readings.size > 0) this.#readings = new Map();
	}

	readonly #open = coalesced(async () => {
		const read = new Map<string, Revealed>();
		for (const projection of this.#log.projection.lessons.values())
			for (const note of notesIn(projection).values())
				for (const version of [note, ...note.others]) {
					if (version.text !== undefined || this.#readings.has(version.event)) continue;
					read.set(version.event, await this.#lock.reveal(version));
					// It may have shut meanwhile.
					if (this.#lock.state === 'locked') return;
				}
		if (read.size > 0) this.#readings = new Map([...this.#readings, ...read]);
	});
}

function isOpening({ text, trouble }: WrittenVersion): boolean {
	return text === undefined && trouble === undefined;
}
