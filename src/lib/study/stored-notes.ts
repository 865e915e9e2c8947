import { notesIn } from '../progress/notes.ts';
import { fitsNote } from '../progress/note-limits.ts';
import { removing, savedIds, saving, type Succession } from '../progress/note-succession.ts';
import type { ProgressLog } from './progress-log.svelte.ts';

/**
 * Saves a note in place of the versions seen, whose words are deleted from the store once it is kept. It has happened
 * before this returns; a form that no reader would accept does not happen at all.
 */
export async function saveNote(log: ProgressLog, succession: Succession): Promise<boolean> {
	const { lesson, note, said } = succession;
	if (!fitsNote(said)) return false;
	const projection = log.lesson(lesson);
	log.record(...saving(projection, succession));
	await log.settled();
	if (log.allKept) await forget(log, savedIds(projection, note));
	return true;
}

/** Deletes what a note ever said, here and in the store; or only these versions of it. */
export async function removeNote(log: ProgressLog, lesson: string, note: string, versions?: string[]): Promise<void> {
	const projection = log.lesson(lesson);
	const all = savedIds(projection, note);
	log.record(...removing(projection, lesson, note, versions ?? all));
	await forget(log, all);
}

/** Deletes what no version that stands in a note shows any more: other devices' forms of words written over here. */
export async function tidyNote(log: ProgressLog, lesson: string, note: string): Promise<void> {
	const projection = log.lesson(lesson);
	const all = savedIds(projection, note);
	const latest = notesIn(projection).get(note);
	if (!latest || all.length === 1 + latest.others.length) return;
	log.record(...removing(projection, lesson, note, []));
	await log.settled();
	if (log.allKept) await forget(log, all);
}

/** Deletes the events among these that joining has dropped. */
function forget(log: ProgressLog, ids: readonly string[]): Promise<void> {
	return log.forget(ids.filter((id) => !log.events.has(id)));
}
