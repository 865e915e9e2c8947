import { expect, test } from 'vitest';
import { changesAnything, type ImportPreview } from '../progress/import-preview.ts';
import { previewWords } from './restore-words.ts';

const nothing: ImportPreview = {
	...{ events: 0, lessons: 0, answers: 0, runs: 0, notes: 0, parted: 0, removedNotes: 0, differing: 0 }
};

test.each<[Partial<ImportPreview>, string]>([
	[{}, 'Everything in this backup is here already.'],
	[
		{ events: 9, lessons: 2, answers: 5, runs: 1, notes: 1 },
		'It adds 5 answers, 1 scene played and 1 note, in 2 lessons.'
	],
	[
		{ events: 2, lessons: 1, parted: 1 },
		'It adds to 1 lesson. Where a play went on both here and there, both ways are kept, as runs of their own.'
	],
	[{ events: 2, lessons: 1 }, 'It adds to 1 lesson.'],
	[{ events: 1 }, 'It adds to your settings.'],
	[
		{ removedNotes: 2 },
		'Everything in this backup is here already. It also deletes 2 notes here, deleted before the backup was made.'
	],
	[
		{ differing: 3 },
		'Everything in this backup is here already. Where it says something else than this device (3 of its entries), this device is believed.'
	]
])('%j', (preview, words) => {
	expect(previewWords({ ...nothing, ...preview }).join(' ')).toBe(words);
});

test('only what adds or deletes changes anything', () => {
	expect(changesAnything(nothing)).toBe(false);
	expect(changesAnything({ ...nothing, differing: 1 })).toBe(false);
	expect(changesAnything({ ...nothing, events: 1 })).toBe(true);
	expect(changesAnything({ ...nothing, removedNotes: 1 })).toBe(true);
});
