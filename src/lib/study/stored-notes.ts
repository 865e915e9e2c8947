import type { Learner } from './learner.svelte.ts';

/** Deletes what a note ever said, here and in the store. */
export async function removeNote(learner: Learner, lesson: string, note: string): Promise<void> {
	await forget(learner, lesson, eventsOf(learner, lesson, note));
}

/** Keeps a note in another form, and only then deletes what it was before. */
export async function replaceNote(
	learner: Learner,
	lesson: string,
	note: string,
	said: { text: string } | { sealed: string }
): Promise<void> {
	const before = eventsOf(learner, lesson, note);
	learner.happened({ kind: 'note.saved', lesson, note, ...said });
	await learner.settled();
	if (learner.allKept) await forget(learner, lesson, before);
}

function eventsOf(learner: Learner, lesson: string, note: string): string[] {
	return learner.lesson(lesson).notes.get(note)?.events ?? [];
}

function forget(learner: Learner, lesson: string, removed: string[]): Promise<void> {
	return learner.takeBack({ kind: 'note.removed', lesson, removed });
}
