import type { ProgressEvent } from './events.ts';

export type NoteEvent = Extract<ProgressEvent, { kind: 'note.saved' | 'note.removed' }>;
export type NoteSaved = Extract<NoteEvent, { kind: 'note.saved' }>;

/** A note as it was saved once. */
export interface NoteVersion {
	/** The event that saved it. */
	event: string;
	text?: string;
	/** In place of the text: encrypted with the data key of this lock; version 1 did not say of which. */
	sealed?: string;
	lock?: string;
	savedAtMillis: number;
	/** As of its event; unknown where only a later form of its words is here. */
	order?: number;
}

/** What stands in a note: the version saved last. */
export interface Note extends NoteVersion {
	/** The ids of every event of it that is known here. */
	events: string[];
	/** Versions that were saved elsewhere without sight of it, and it without sight of them; the latest first. */
	others: NoteVersion[];
}

/** The event that first said what this one says, in whatever form. */
export const wordsOf = ({ id, again = id }: NoteSaved) => again;

/** What was told of a record's events: pages ask again and again. */
const told = new WeakMap<readonly NoteEvent[], ReadonlyMap<string, Note>>();

/** What stands in the notes of a lesson, by note id. */
export function notesIn({ noteEvents }: { noteEvents: readonly NoteEvent[] }): ReadonlyMap<string, Note> {
	const notes = told.get(noteEvents) ?? notesOf(noteEvents);
	told.set(noteEvents, notes);
	return notes;
}

/** The notes of a lesson, of its events in order. */
function notesOf(events: readonly NoteEvent[]): Map<string, Note> {
	const removed = events.flatMap((event) => (event.kind === 'note.removed' ? event.removed : []));
	const notes = new Map<string, NoteSaved[]>();
	for (const event of events)
		if (event.kind === 'note.saved') notes.set(event.note, [...(notes.get(event.note) ?? []), event]);
	const standing = new Map<string, Note>();
	for (const [note, saves] of notes) {
		const [latest, ...others] = standingOf(saves, removed).map(versionOf);
		const events = saves.map(({ id }) => id);
		// Two devices that typed the same have nothing to tell each other.
		const differing = others.filter(({ text }) => text === undefined || text !== latest?.text);
		if (latest) standing.set(note, { ...latest, events, others: differing });
	}
	return standing;
}

/**
 * Those of a note's versions that nothing stands in place of, the latest first. Words said again in another form are the
 * same words: what replaces or removes them in one form does so in all, and the latest form stands for the others.
 */
export function standingOf(saves: readonly NoteSaved[], removedIds: readonly string[]): NoteSaved[] {
	const removed = new Set(removedIds);
	const replaced = new Set<string>();
	for (const save of saves) for (const id of save.replaces ?? []) if (id !== wordsOf(save)) replaced.add(id);
	const said = new Set<string>();
	let oldStands = false;
	const kept = [...saves].reverse().filter((save) => !removed.has(save.id) && !removed.has(wordsOf(save)));
	const standing = kept.filter((save) => {
		const words = wordsOf(save);
		// Version 1 named nothing: its latest stands for all that it wrote.
		const old = save.replaces === undefined;
		const gone = replaced.has(save.id) || replaced.has(words) || said.has(words) || (old && oldStands);
		said.add(words);
		oldStands ||= old;
		return !gone;
	});
	// Only in a file that somebody made up do all replace each other.
	return standing.length > 0 ? standing : kept.slice(0, 1);
}

function versionOf({ id, text, sealed, lock, at, order, again }: NoteSaved): NoteVersion {
	return {
		...{ event: id, text, sealed, lock, savedAtMillis: at },
		...(again === undefined && { order })
	};
}
