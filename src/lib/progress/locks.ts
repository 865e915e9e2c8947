import type { ProgressEvent } from './events.ts';

export type LockEvent = Extract<ProgressEvent, { kind: 'lock.set' | 'lock.removed' }>;

/** A data key for notes, as a passphrase opens it. All texts in base64. */
export interface Lock {
	/** The data key's id. */
	id: string;
	/** The ids of every event that set it and was not taken back, so that all can be. */
	events: string[];
	/** It is no longer set, but kept for what may still be sealed with it. */
	removed: boolean;
	salt: string;
	/** Rounds of PBKDF2. */
	rounds: number;
	iv: string;
	wrapped: string;
}

/** The lock that is set, and all that a note may still need, by their ids; removed ones too. */
export interface Locks {
	lock?: Lock;
	locks: ReadonlyMap<string, Lock>;
}

/** What was told of a record's events: pages ask again and again. */
const told = new WeakMap<readonly LockEvent[], Locks>();

/** The locks of a record. */
export function locksIn({ lockEvents }: { lockEvents: readonly LockEvent[] }): Locks {
	const locks = told.get(lockEvents) ?? locksOf(lockEvents);
	told.set(lockEvents, locks);
	return locks;
}

/** The locks that these events, in order, set: all of them, and the one set last that was not removed. */
function locksOf(events: readonly LockEvent[]): Locks {
	const gone = new Set(events.flatMap((event) => (event.kind === 'lock.removed' ? event.removed : [])));
	const locks = new Map<string, Lock>();
	let lock: Lock | undefined;
	for (const event of events) {
		if (event.kind !== 'lock.set') continue;
		const { salt, rounds, iv, wrapped } = event;
		const before = locks.get(event.lock);
		const removed = gone.has(event.id);
		// A wrap that was taken back opens a lock only where there is no other.
		if (removed && before && !before.removed) continue;
		const ids = removed ? [] : [...(before?.events ?? []), event.id];
		const set = { id: event.lock, events: ids, removed, salt, rounds, iv, wrapped };
		locks.set(set.id, set);
		if (!removed) lock = set;
	}
	return { lock, locks };
}
