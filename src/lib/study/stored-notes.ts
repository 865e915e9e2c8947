import { notesIn } from '../progress/notes.ts';
import { fitsNote } from '../progress/note-limits.ts';
import { removing, savedIds, saving, type Succession } from '../progress/note-succession.ts';
import type { Learner } from './learner.svelte.ts';

/**
 * Saves a note in place of the versions seen, whose words are deleted from the store once it is kept. It has happened
 * before this returns; a form that no reader would accept does not happen at all.
 */
export async function saveNote(learner: Learner, succession: Succession): Promise<boolean> {
	const { lesson, note, said } = succession;
	if (!fitsNote(said)) return false;
	const record = learner.lesson(lesson);
	learner.happened(...saving(record, succession));
	await learner.settled();
	if (learner.allKept) await forget(learner, savedIds(record, note));
	return true;
}

/** Deletes what a note ever said, here and in the store; or only these versions of it. */
export async function removeNote(learner: Learner, lesson: string, note: string, versions?: string[]): Promise<void> {
	const record = learner.lesson(lesson);
	const all = savedIds(record, note);
	learner.happened(...removing(record, lesson, note, versions ?? all));
	await forget(learner, all);
}

/** Deletes what no version that stands in a note shows any more: other devices' forms of words written over here. */
export async function tidyNote(learner: Learner, lesson: string, note: string): Promise<void> {
	const record = learner.lesson(lesson);
	const all = savedIds(record, note);
	const latest = notesIn(record).get(note);
	if (!latest || all.length === 1 + latest.others.length) return;
	learner.happened(...removing(record, lesson, note, []));
	await learner.settled();
	if (learner.allKept) await forget(learner, all);
}

/** Deletes the events among these that joining has dropped. */
function forget(learner: Learner, ids: readonly string[]): Promise<void> {
	return learner.forget(ids.filter((id) => !learner.events.has(id)));
}
