import type { NewEvent } from './events.ts';
import { wordsOf, type NoteSaved, notesIn } from './notes.ts';
import type { LessonProjection } from './projection.ts';

/** More would make every version of a note long; the schema takes ten times as many. */
const MOST_REPLACED = 1000;
/** As many as the schema takes. */
const MOST_REMOVED = 10_000;

type Saving = Extract<NewEvent, { kind: 'note.saved' }>;
type Removing = Extract<NewEvent, { kind: 'note.removed' }>;

/** What is said of a note, in place of the versions that its writer has seen. */
export interface Succession {
	lesson: string;
	note: string;
	said: { text: string } | { sealed: string; lock: string };
	/** The events of the versions seen. */
	seen: readonly string[];
	/** The version whose words are only said in another form. */
	again?: string;
}

/** The ids of a note's events that are here. */
export function savedIds(projection: LessonProjection, note: string): string[] {
	return savesOf(projection, note).map(({ id }) => id);
}

/**
 * What happens when a note is saved: one event both keeps it and names all that it replaces, also what that had replaced,
 * since nobody names those once they are dropped. Versions that were not seen stand on.
 */
export function saving(
	projection: LessonProjection,
	{ lesson, note, said, seen, again }: Succession
): (Saving | Removing)[] {
	const saves = savesOf(projection, note);
	const form = saves.find(({ id }) => id === again);
	const first = form && wordsOf(form);
	const gone = behind(projection, note, seen);
	const here = new Set([first, ...seen, ...saves.map(({ id }) => id)]);
	const ordered = [...gone.filter((id) => here.has(id)), ...gone.filter((id) => !here.has(id))];
	const present = gone.filter((id) => here.has(id)).length;
	const limit = Math.min(MOST_REMOVED, Math.max(MOST_REPLACED, present));
	const replaces = ordered.slice(0, limit);
	const rest = ordered.slice(limit).filter((id) => id !== first);
	return [
		...removals(lesson, rest),
		{ kind: 'note.saved', lesson, note, ...said, replaces, ...(first !== undefined && { again: first }) }
	];
}

/** What happens when these versions of a note are deleted, with all that they replaced. */
export function removing(
	projection: LessonProjection,
	lesson: string,
	note: string,
	seen: readonly string[]
): Removing[] {
	return removals(lesson, behind(projection, note, seen));
}

/** Everything known of a note but what stands in it unseen, or was removed. */
function behind(projection: LessonProjection, note: string, seen: readonly string[]): string[] {
	const saves = savesOf(projection, note);
	const standing = notesIn(projection).get(note);
	const unseen = new Set([standing, ...(standing?.others ?? [])].map((version) => version?.event));
	const kept = new Set<string>();
	for (const save of saves)
		if (unseen.has(save.id) && !seen.includes(save.id) && !seen.includes(wordsOf(save)))
			kept.add(save.id).add(wordsOf(save));
	for (const event of projection.noteEvents)
		if (event.kind === 'note.removed') for (const id of event.removed) kept.add(id);
	const known = saves.flatMap((save) => [save.id, wordsOf(save), ...(save.replaces ?? [])]);
	return [...new Set([...seen, ...known])].filter((id) => !kept.has(id));
}

function savesOf(projection: LessonProjection, note: string): NoteSaved[] {
	return projection.noteEvents.filter(
		(event): event is NoteSaved => event.kind === 'note.saved' && event.note === note
	);
}

function removals(lesson: string, ids: readonly string[]): Removing[] {
	const parts = Array.from({ length: Math.ceil(ids.length / MOST_REMOVED) }, (_, part) =>
		ids.slice(part * MOST_REMOVED, (part + 1) * MOST_REMOVED)
	);
	return parts.map((removed) => ({ kind: 'note.removed', lesson, removed }));
}
