import type { StoreFailure } from '../progress/progress-store.ts';

const WORDS: Record<StoreFailure, string> = {
	'no-storage': 'This browser lets the course keep nothing, so your progress is lost when this page is closed.',
	'storage-full': 'This device is full, so your latest answers are not saved yet. They are still on this page.',
	'storage-failed': 'The browser could not save your latest answers. They are still on this page.',
	'newer-data':
		'A newer version of this course wrote your progress. It is safe, but this version cannot change it. Please reload.',
	closed: 'Your progress was changed in another tab, so this one saves nothing any more. Please reload this page.'
};

/** What a failure means for the learner, in one or two plain sentences. */
export function failureWords(failure: StoreFailure): string {
	return WORDS[failure];
}
