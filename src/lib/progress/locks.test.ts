import { expect, test } from 'vitest';
import { eventSet } from './event-set.ts';
import type { ProgressEvent } from './events.ts';
import { locksIn } from './locks.ts';
import { projectionOf } from './projection.ts';

const base = (order: number) => ({ device: 'd', seq: order, order, at: order, epoch: 0 });
const set = (order: number, lock: string): ProgressEvent => ({
	...{ kind: 'lock.set', id: `set-${order}`, ...base(order), lock },
	...{ salt: 's', rounds: 600_000, iv: 'iv', wrapped: `wrap ${order}` }
});
const removed = (order: number, ...ids: string[]): ProgressEvent => ({
	...{ kind: 'lock.removed', id: `removed-${order}`, ...base(order), removed: ids }
});
const locksAfter = (...events: ProgressEvent[]) => locksIn(projectionOf(eventSet(events)));

test('the lock is the newest that was not removed', () => {
	expect(locksAfter(set(1, 'a'), set(2, 'b')).lock).toMatchObject({ id: 'b', removed: false });
	expect(locksAfter(set(1, 'a'), set(2, 'b'), removed(3, 'set-2')).lock).toMatchObject({ id: 'a' });
	expect(locksAfter(set(1, 'a'), removed(2, 'set-1')).lock).toBeUndefined();
});

test('a lock that was removed stays known, for the notes of other devices', () => {
	const { locks } = locksAfter(set(1, 'a'), set(2, 'b'), removed(3, 'set-1'));
	expect(locks.get('a')).toMatchObject({ removed: true, events: [], wrapped: 'wrap 1' });
	expect(locks.get('b')).toMatchObject({ removed: false, events: ['set-2'] });
});

test('a changed passphrase opens the same lock, and the former no more', () => {
	const { lock, locks } = locksAfter(set(1, 'a'), set(2, 'a'), removed(3, 'set-1'));
	expect(lock).toMatchObject({ id: 'a', events: ['set-2'], wrapped: 'wrap 2' });
	expect(locks.size).toBe(1);
});

test('where one device changed the passphrase while another removed the lock, it is set', () => {
	expect(locksAfter(set(1, 'a'), set(2, 'a'), removed(2, 'set-1'), removed(3, 'set-1')).lock?.wrapped).toBe('wrap 2');
});

test('a wrap that was taken back opens nothing where another of its lock was not', () => {
	expect(locksAfter(set(1, 'a'), set(2, 'a'), removed(3, 'set-2')).lock?.wrapped).toBe('wrap 1');
});
