import type { BackupFailure, BackupRefusal, RestoreRefusal } from '../progress/backup.ts';
import type { StoreFailure } from '../progress/progress-store.ts';
import { failureWords } from './failure-words.ts';

const REFUSALS: Record<Exclude<BackupRefusal['reason'], 'invalid'>, string> = {
	'too-large': 'This file is larger than any backup of this course. Nothing was changed.',
	'too-deep': 'This file is nested in a way that no backup of this course is. Nothing was changed.',
	'cut-off': 'This file ends too early; it was probably not copied in full. Nothing was changed.',
	'not-json': 'This file cannot be read as a backup. Nothing was changed.',
	unreadable: 'This file could not be read. Choose it again. Nothing was changed.',
	'odd-keys': 'This file holds names that no backup of this course has, so it was not trusted. Nothing was changed.',
	'not-ours': 'This file is not a backup of this course. Nothing was changed.',
	'not-sealed': 'This file is not a backup of this course. Nothing was changed.',
	sealed: 'This backup is locked with a passphrase.',
	newer: 'This backup was made by a newer version of the course. Reload this page and try again. Nothing was changed.',
	conflicting: 'This file says two different things under one id, so it was not trusted. Nothing was changed.',
	empty: 'Type a passphrase first.',
	'no-crypto': 'This browser cannot lock or unlock files on this page.',
	damaged: 'This locked backup is damaged; no passphrase can open it. Nothing was changed.',
	'wrong-passphrase': 'This is not the passphrase of this backup. Nothing was changed.'
};

/** What a learner is told where a backup is not restored, or not taken back. */
export function refusalWords(refusal: RestoreRefusal): string {
	if ('nothing' in refusal) return `${failureWords(refusal.reason)} Nothing was ${refusal.nothing}.`;
	if (refusal.reason !== 'invalid') return REFUSALS[refusal.reason];
	const entries = refusal.faults === 1 ? 'One entry' : `${refusal.faults} entries`;
	return `${entries} of this file cannot be read (first: ${refusal.firstFault}). Nothing was changed.`;
}

/** What a learner is told where no backup was made, or where it was not handed over. */
export function notMadeWords(failure: BackupFailure): string {
	switch (failure) {
		case 'too-large-to-restore':
			return 'This backup would be larger than the course can read again, so it was not made. What you did is still on this device.';
		case 'too-large-locked':
			return 'With a passphrase this backup would be larger than the course can read again, so it was not made. Without one it is smaller.';
		case 'not-shared':
			return 'That could not be shared. Download the file instead.';
		default:
			return isRefusal(failure) ? REFUSALS[failure] : failureWords(failure);
	}
}

function isRefusal(failure: keyof typeof REFUSALS | StoreFailure): failure is keyof typeof REFUSALS {
	return Object.hasOwn(REFUSALS, failure);
}
