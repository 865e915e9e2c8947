import { mergeEvents, type EventSet } from './event-set.ts';
import type { ProgressEvent } from './events.ts';
import { projectionOf } from './projection.ts';
import { runsOf } from './runs.ts';
import { sameContent } from './same-content.ts';

/** What restoring a backup would do. */
export interface ImportPreview {
	/** Events that are new here; none means that the backup adds nothing. */
	events: number;
	/** Lessons, answers, runs of scenes and notes among them. */
	lessons: number;
	answers: number;
	runs: number;
	notes: number;
	/** Ways in which plays that are known here went on elsewhere at the same time: each becomes a run of its own. */
	parted: number;
	/** Notes kept here that the backup says were removed. */
	removedNotes: number;
	/** Ids under which the backup says something else than what is kept here; what is kept here stays. */
	differing: number;
}

/** Compares a backup's events with the record, changing nothing. */
export function previewImport(current: EventSet, incoming: readonly ProgressEvent[]): ImportPreview {
	const joined = mergeEvents(current, incoming);
	const left = notesIn(joined);
	const added = [...joined.values()].filter((event) => !current.has(event.id));
	const differing = incoming.filter((event) => {
		const known = current.get(event.id);
		return known !== undefined && !sameContent(known, event);
	});
	return {
		events: added.length,
		lessons: new Set(added.flatMap((event) => ('lesson' in event ? [event.lesson] : []))).size,
		answers: added.filter(({ kind }) => kind === 'question.answered' || kind === 'review.answered').length,
		runs: added.filter((event) => event.kind === 'run.started').length,
		notes: new Set(added.flatMap((event) => (event.kind === 'note.saved' ? [event.note] : []))).size,
		parted: Math.max(0, partedIn(joined) - partedIn(current)),
		removedNotes: [...notesIn(current)].filter((note) => !left.has(note)).length,
		differing: differing.length
	};
}

/** How many runs have parted from another. */
function partedIn(events: EventSet): number {
	const lessons = [...projectionOf(events).lessons.values()];
	return lessons.reduce((sum, { played }) => sum + runsOf(played).runs.filter(({ parted }) => parted).length, 0);
}

/** The notes of which any version is kept. */
function notesIn(events: EventSet): Set<string> {
	return new Set(
		[...events.values()].flatMap((event) =>
			event.kind === 'note.saved' ? [JSON.stringify([event.lesson, event.note])] : []
		)
	);
}

/** Whether restoring would change anything. */
export function changesAnything({ events, removedNotes }: ImportPreview): boolean {
	return events > 0 || removedNotes > 0;
}
