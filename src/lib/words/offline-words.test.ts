import { expect, test } from 'vitest';
import { offlineWords } from './offline-words.ts';

test.each([
	[15, 15, true, 'Ready offline'],
	[12, 15, false, 'Offline: 12 of 15 lessons'],
	[0, 15, false, ''],
	// All lessons, and not all else: a page may still be missing.
	[15, 15, false, 'Offline: 15 of 15 lessons'],
	// A long course, of which the learner asked for a part or not yet.
	[35, 1000, true, 'Offline: 35 of 1000 lessons'],
	[0, 1000, true, '']
])('%i of %i lessons, all that is kept unasked: %s', (lessons, of, whole, words) => {
	expect(offlineWords({ lessons, of, whole })).toBe(words);
});
