import { expect, test } from 'vitest';
import { backup, opened, refused } from '../progress/backup-files-for-tests.ts';
import { readBackup, type BackupFailure } from '../progress/backup.ts';
import { notMadeWords, refusalWords } from './backup-words.ts';

test.each(refused)('a file is refused in a sentence: %s', (_name, text) => {
	const read = readBackup(text);
	expect(read.ok ? '' : refusalWords(read)).toMatch(/^[A-Z0-9].*\.$/);
});

test('a file is refused with how many entries are at fault, and where the first is', () => {
	const read = readBackup(backup([opened, { ...opened, id: 'e2', at: 'noon' }, { ...opened, id: 'e3', at: '' }]));
	expect(read.ok ? '' : refusalWords(read)).toBe(
		'2 entries of this file cannot be read (first: events.1.at). Nothing was changed.'
	);
	expect(refusalWords({ reason: 'invalid', faults: 1, firstFault: 'format' })).toMatch(/^One entry of this file/);
});

test('where the device fails, it is said what did not come of it', () => {
	expect(refusalWords({ reason: 'storage-full', nothing: 'changed' })).toMatch(/full.*Nothing was changed\.$/);
	expect(refusalWords({ reason: 'storage-failed', nothing: 'taken back' })).toMatch(/Nothing was taken back\.$/);
});

test.each<[BackupFailure, RegExp]>([
	['too-large-to-restore', /not made.*still on this device\.$/],
	['too-large-locked', /^With a passphrase .* Without one it is smaller\.$/],
	['not-shared', /Download the file instead\.$/],
	['empty', /^Type a passphrase first\.$/],
	['storage-failed', /^The browser could not save/]
])('a backup that is not made says why: %s', (failure, words) => {
	expect(notMadeWords(failure)).toMatch(words);
});
