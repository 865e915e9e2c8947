import { untrack } from 'svelte';
import type { Entry } from '../course/search/entries.ts';
import type { OwnText, SearchableCourse } from '../course/search/searchable-course.ts';
import type { SearchIndex } from '../course/search/search-index.ts';
import { notesIn } from '../progress/notes.ts';
import { coalesced } from './coalesced.ts';
import { foundText, idOfFound, type FoundText } from './found-text.ts';
import { LazyModule } from './lazy-module.svelte.ts';
import type { NoteLock } from './note-lock.svelte.ts';
import type { ProgressLog } from './progress-log.svelte.ts';

interface CourseSearchParts {
	log: ProgressLog;
	lock: NoteLock;
	/** What can be searched, as it was written when the course was built. Rejects where it cannot be had. */
	fetchTexts: () => Promise<unknown>;
}

/** So many are shown: whoever has more before them types one word more. */
const MOST_SHOWN = 30;

/**
 * A search in the course, in the questions that the learner answered, and in what they wrote while no lock is shut on it.
 * What is typed stays in this object, and is gone with it.
 */
export class CourseSearch {
	readonly #parts: CourseSearchParts;
	readonly #course: LazyModule<SearchableCourse>;
	#typed = $state('');
	/** Something was typed. Until then nothing is opened that is sealed. */
	#begun = $state(false);
	/** What the learner wrote. */
	#own = $state.raw<SearchIndex<Entry> | undefined>();

	constructor(parts: CourseSearchParts) {
		this.#parts = parts;
		this.#course = new LazyModule(async () => {
			const [{ SearchableCourse }, texts] = await Promise.all([
				import('../course/search/searchable-course.ts'),
				parts.fetchTexts()
			]);
			return SearchableCourse.of(texts);
		});
	}

	get typed(): string {
		return this.#typed;
	}
	/** It can search. */
	get ready(): boolean {
		return this.#course.value !== undefined;
	}
	/** What is searched could not be had. */
	get missing(): boolean {
		return this.#course.missing;
	}
	/** How many were found, shown or not; nothing while nothing is looked for. */
	get count(): number | undefined {
		return this.#hits?.length;
	}
	/** The best of them. */
	readonly found = $derived.by((): FoundText[] => {
		const { projection } = this.#parts.log;
		return this.#hits?.slice(0, MOST_SHOWN).map((hit) => foundText(hit, projection)) ?? [];
	});

	/** Loads what is searched, or tries again. */
	async load(): Promise<void> {
		await this.#course.load();
	}

	type(words: string): void {
		this.#typed = words;
		this.#begun ||= words !== '';
		// Whoever types is still here.
		if (this.#parts.lock.state === 'open') this.#parts.lock.touch();
	}

	/** As if nothing had been typed. */
	forget(): void {
		this.#typed = '';
		this.#begun = false;
		this.#own = undefined;
	}

	/** Takes in what the learner wrote, as long as it may be read. Called whenever something that it reads does change. */
	look(): void {
		const { log, lock } = this.#parts;
		const shut = lock.state === 'locked';
		const { lessons } = log.projection;
		if (!log.ready || !this.#begun || !this.#course.value || lessons.size === 0) return;
		untrack(() => {
			if (shut) this.#own = undefined;
			else void this.#read();
		});
	}

	readonly #read = coalesced(async () => {
		const { log, lock } = this.#parts;
		const course = this.#course.value;
		const texts: OwnText[] = [];
		for (const [lesson, projection] of log.projection.lessons)
			for (const [note, version] of notesIn(projection)) {
				const read = await lock.reveal(version);
				if (read.ok) texts.push({ id: version.event, lesson, note, text: read.text });
			}
		const own = texts.length > 0 ? await course?.indexOf(texts) : undefined;
		// The lock may have shut meanwhile, or the words be gone from the box.
		if (lock.state !== 'locked' && this.#begun) this.#own = own;
	});

	readonly #hits = $derived.by(() => {
		const course = this.#course.value;
		if (!course || this.#typed.trim() === '') return undefined;
		const { log, lock } = this.#parts;
		const { projection } = log;
		const own = lock.state === 'locked' ? undefined : this.#own;
		const isAnswered = (lesson: string, question: string) =>
			projection.lessons.get(lesson)?.answers.has(question) === true;
		const hits = course.find(this.#typed, isAnswered, own);
		return [...new Map(hits.map((hit) => [idOfFound(hit.document, projection), hit])).values()];
	});
}
