import type { CourseInfo } from '#lib/course/course-info.ts';

/** A second course, on which the engine is tried: no simulator, no help page, no exit. */
export const course = {
	title: 'A Plain Loaf',
	tagline: 'A short course on baking bread at home',
	description: 'Two short lessons with readings, questions and a story.',
	endings: {
		risen: { says: 'a loaf that rises', good: true },
		usable: { says: 'a loaf for toast' },
		tomorrow: { says: 'another try', good: true }
	},
	secondDoorFor: 'Without an oven',
	privacy: ['There is no account. What you do here is kept in this browser, on this device.'],
	limits: ['Ovens and flours differ, so times and temperatures are a place to start from.'],
	madeBy: ['It was written to try out the pages that show it.']
} satisfies CourseInfo;
