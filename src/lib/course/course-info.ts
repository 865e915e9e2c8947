import * as v from 'valibot';
import { fields, text } from './fields.ts';

const paragraphs = v.pipe(v.array(text, 'expected a list of paragraphs'), v.minLength(1, 'expected at least 1'));

/** An address that is opened from the course: encrypted, since others may be watching. */
const address = v.pipe(
	text,
	v.url('expected a web address'),
	v.startsWith('https://', 'expected an address that begins with https://')
);

/** Seven or more digits with nothing but spaces, dots, brackets and dashes between them. */
const PHONE_NUMBER = /\d(?:[\s().\-–]*\d){6,}/;

/** A text of the help page. Numbers go out of date and hold for one country only, so directories stand in their place. */
const helpText = v.pipe(
	text,
	v.check((words) => !PHONE_NUMBER.test(words), 'expected no phone number: name a directory instead')
);

/** A site that lists services country by country. */
export const directorySchema = fields({
	name: helpText,
	url: address,
	/** Whom it serves; says so plainly where it is women only. */
	for: helpText,
	note: helpText
});

/** The help page, in the order in which it is shown. */
export const helpSchema = fields({
	/** The day on which the list was last revised, as in 2026-11-22. */
	revised: v.pipe(text, v.isoDate('expected a day, as in 2026-11-22')),
	intro: helpText,
	emergency: helpText,
	/** What cannot wait after a rape or an assault, in a few plain sentences for people of every gender; the rest unfolds. */
	firstDays: fields({
		name: helpText,
		says: v.array(helpText, 'expected a list of paragraphs'),
		more: fields({ name: helpText, says: v.array(helpText, 'expected a list of paragraphs') })
	}),
	directories: v.pipe(v.array(directorySchema), v.minLength(1, 'expected at least one directory')),
	/** Help that has no directory, and notes on using the list: for somebody in need, and nothing about how it was made. */
	others: v.array(fields({ name: helpText, note: helpText }))
});

/** What belongs to the whole course, as `lessons/course.ts` gives it. */
export const courseInfoSchema = fields({
	title: text,
	tagline: text,
	/** Goes into the manifest and the page's meta tags, where others may see it: no word on the course's hard topics. */
	description: text,
	/** The page that replaces the course when somebody leaves quickly. */
	exitUrl: address,
	help: helpSchema,
	privacy: paragraphs,
	limits: paragraphs,
	/** How the help page came about, and who has read what: for About, not for somebody in need. */
	madeBy: paragraphs
});

export type Directory = v.InferOutput<typeof directorySchema>;
export type CourseInfo = v.InferOutput<typeof courseInfoSchema>;
