import type { NewEvent } from '../progress/events.ts';
import type { ProgressLog } from './progress-log.svelte.ts';
import type { DoneByLink } from '../progress/done-by-link.ts';

/** What links said that were followed; the device hears and keeps it. */
export interface FollowedLinks {
	list(): string[];
	forget(said: string): void;
	/** It is not `kept` where storage is blocked or full: then it will not be in the list. */
	listen(onfollow: (said: string, kept: boolean) => void): void;
}

const HAPPENED: Record<DoneByLink, (of: string) => NewEvent> = {
	reading: (lesson) => ({ kind: 'step.finished', lesson, step: 'reading' }),
	quiz: (lesson) => ({ kind: 'step.finished', lesson, step: 'quiz' }),
	scene: (lesson) => ({ kind: 'step.finished', lesson, step: 'scene' }),
	reflect: (lesson) => ({ kind: 'step.finished', lesson, step: 'reflect' }),
	finished: (lesson) => ({ kind: 'lesson.finished', lesson }),
	skipped: (lesson) => ({ kind: 'lesson.skipped', lesson }),
	confirmed: (module) => ({ kind: 'module.confirmed', module })
};
const ID = /^[a-z][a-z0-9-]{0,99}$/;

/** What happened, by what a link said. Nothing at all where any of it was not written by `doneByLink`. */
export function eventsOfLink(said: string): NewEvent[] {
	const [of = '', ...words] = said.split(' ');
	const done = new Set(words);
	if (!ID.test(of) || done.size < words.length || !words.every(isDone)) return [];
	return words.map((word) => HAPPENED[word](of));
}

function isDone(word: string): word is DoneByLink {
	return Object.hasOwn(HAPPENED, word);
}

/**
 * Records what links say. Call what this returns once the record is open: until then what was said waits where it is kept,
 * and outlasts the page.
 */
export function recordFollowed(log: ProgressLog, links: FollowedLinks): () => void {
	let open = false;

	function record(said: string): void {
		const { finished, confirmedModules } = log.projection;
		const happened = eventsOfLink(said).filter((each) => {
			if (each.kind === 'lesson.finished') return !finished.has(each.lesson);
			return each.kind !== 'module.confirmed' || !confirmedModules.has(each.module);
		});
		if (happened.length > 0) log.record(...happened);
		// Else it waits for a page that can keep it, of a newer app perhaps.
		if (log.durable && !log.stopped) links.forget(said);
	}

	links.listen((said, kept) => {
		if (open || !kept) record(said);
	});
	return () => {
		open = true;
		// What cannot be kept is not shown as unsaved at every start.
		if (!log.stopped) links.list().forEach(record);
	};
}
