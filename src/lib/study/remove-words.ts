import { notesIn } from '../progress/notes.ts';
import { PLAN, PLAN_AFTER } from '../progress/own-notes.ts';
import type { NotePlace } from '../progress/own-words.ts';
import { choosePlanDay } from './choose-plan-day.ts';
import type { ProgressLog } from './progress-log.svelte.ts';
import { removeNote } from './stored-notes.ts';

/** Deletes a text for good, with all that its note ever said; with a plan, what came of it, and its day. */
export async function removeWords(log: ProgressLog, { lesson, note }: NotePlace): Promise<void> {
	const notes = note === PLAN ? [PLAN, PLAN_AFTER] : [note];
	const removing = notes.map((each) => removeNote(log, lesson, each));
	if (note === PLAN) choosePlanDay(log, lesson, '');
	await Promise.all(removing);
}

/** Deletes all that was written and saved, also what cannot be opened now. */
export async function removeAllWords(log: ProgressLog): Promise<void> {
	const places = [...log.projection.lessons].flatMap(([lesson, projection]) =>
		[...notesIn(projection).keys()].map((note) => ({ lesson, note }))
	);
	await Promise.all(places.map((place) => removeWords(log, place)));
}
