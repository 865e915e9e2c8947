import { compareEvents } from './event-order.ts';
import type { ProgressEvent } from './events.ts';

/** Events by id. The record is a pure function of such a set. */
export type EventSet = ReadonlyMap<string, ProgressEvent>;

/** The set of a list; of two events with one id the first stays. */
export function eventSet(events: Iterable<ProgressEvent>): EventSet {
	return mergeEvents(new Map(), events);
}

/**
 * Union by id: the one rule by which tabs, mirror, backups and devices are joined. What was taken back or written
 * over is dropped. Commutative, associative and idempotent, since events with one id are the same event.
 */
export function mergeEvents(set: EventSet, more: Iterable<ProgressEvent>): EventSet {
	const joined = new Map(set);
	let takesBack = false;
	for (const event of more) {
		if (joined.has(event.id)) continue;
		joined.set(event.id, event);
		takesBack ||= ofNotesOrLocks(event);
	}
	if (takesBack) dropTakenBack(joined);
	return joined;
}

const ofNotesOrLocks = ({ kind }: ProgressEvent) => kind.startsWith('note.') || kind.startsWith('lock.');

/**
 * A saved note goes once it was removed, or a later version of the same note names it; but only if all that it replaced
 * itself is named like that too, or what it kept away would come back with the next join. A wrapped key goes once it was
 * removed and a later one wraps the same data key: the last stays for good, since any device may still have a note that
 * is sealed with it.
 */
function dropTakenBack(joined: Map<string, ProgressEvent>): void {
	const latestFirst = [...joined.values()].filter(ofNotesOrLocks).sort((a, b) => compareEvents(b, a));
	/** By lesson; locks belong to none. */
	const removed = new Map<string | undefined, Set<string>>();
	for (const event of latestFirst)
		if (event.kind === 'note.removed') add(removed, event.lesson, event.removed);
		else if (event.kind === 'lock.removed') add(removed, undefined, event.removed);
	/** What later versions replace, by note. */
	const replaced = new Map<string, Set<string>>();
	const wrappedLater = new Set<string>();
	for (const event of latestFirst) {
		if (event.kind === 'lock.set') {
			if (wrappedLater.has(event.lock) && removed.get(undefined)?.has(event.id)) joined.delete(event.id);
			wrappedLater.add(event.lock);
		} else if (event.kind === 'note.saved') {
			const { id, again = id, lesson, replaces = [] } = event;
			const note = JSON.stringify([lesson, event.note]);
			const isRemoved = (each: string) => removed.get(lesson)?.has(each) === true;
			const isGone = (each: string) => isRemoved(each) || replaced.get(note)?.has(each) === true;
			if ((isGone(id) || isRemoved(again)) && replaces.every(isGone)) joined.delete(id);
			add(replaced, note, replaces);
		}
	}
}

function add<Key>(sets: Map<Key, Set<string>>, key: Key, ids: readonly string[]): void {
	const set = sets.get(key) ?? new Set();
	sets.set(key, set);
	for (const id of ids) set.add(id);
}
