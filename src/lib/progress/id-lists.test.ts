import { expect, test } from 'vitest';
import { eventFault } from './event-fault-for-tests.ts';
import { inPieces, MOST_IDS } from './id-lists.ts';

test.each([0, 1, MOST_IDS, MOST_IDS + 1, 2 * MOST_IDS + 1])('%i ids are named by events that can be kept', (count) => {
	const ids = Array.from({ length: count }, (_, index) => `e${index}`);
	const pieces = inPieces(ids);
	expect(pieces.flat()).toEqual(ids);
	expect(pieces).toHaveLength(Math.ceil(count / MOST_IDS));
	for (const removed of pieces) {
		const base = { id: 'a', device: 'd', seq: 1, order: 1, at: 1, epoch: 0 };
		expect(eventFault({ kind: 'lock.removed', ...base, removed })).toBeUndefined();
	}
});
