import type { CourseInfo } from '#lib/course/course-info.ts';

/** What belongs to the whole course. What else it may have, such as a help page: lessons/README.md, “course.ts”. */
export const course = {
	title: '%title%',
	tagline: '%tagline%',
	language: '%language%',
	// Stands in the page's meta tags, where others may see it.
	description: '[YOUR WORDS: what the course is, in a sentence or two]',
	exitUrl: '%exitUrl%',
	// The kinds that endings of scenes have, by name. `says` stands in the middle of a sentence.
	endings: {
		good: { says: 'an ending that holds up', good: true },
		mixed: { says: 'an ending with a price' }
	},
	// True of every course made with this engine. Add what else your learners should know.
	privacy: ['There is no account. What you do and write here is kept in this browser, on this device.']
} satisfies CourseInfo;
