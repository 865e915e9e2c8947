import * as v from 'valibot';
import { fields, listOf, text, title } from './fields.ts';
import { idSchema } from './lesson-schema.ts';

const paragraphs = v.pipe(v.array(text, 'expected a list of paragraphs'), v.minLength(1, 'expected at least 1'));

/** With a name that others have as well: nobody is led to a site of this device, or to no site at all. */
const ANOTHER_SITE = /^https:\/\/([\p{L}\d-]+\.)+(\p{L}{2,}|xn--[a-z\d-]+)(:\d+)?([/?#]\S*)?$/iu;

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
	/** What the directory is called. */
	name: helpText,
	/** Where it is, encrypted. */
	url: address,
	/** Whom it serves; says so plainly where it is women only. */
	for: helpText,
	/** What one finds there, in a sentence. */
	note: helpText
});

/** The help page, in the order in which it is shown. */
export const helpSchema = fields({
	/** The day on which the list was last revised, as in 2026-11-22. */
	revised: v.pipe(text, v.isoDate('expected a day, as in 2026-11-22')),
	/** The first words of the page. */
	intro: helpText,
	/** What to do in immediate danger, without a phone number: it would hold for one country only. */
	emergency: helpText,
	/** What cannot wait after a rape or an assault, in a few plain sentences for people of every gender; the rest unfolds. */
	firstDays: v.optional(
		fields({
			/** The heading. */
			name: helpText,
			/** What cannot wait, in paragraphs. */
			says: v.array(helpText, 'expected a list of paragraphs'),
			/** What unfolds below. */
			more: fields({
				/** The words that unfold it. */
				name: helpText,
				/** Its paragraphs. */
				says: v.array(helpText, 'expected a list of paragraphs')
			})
		})
	),
	/** Sites that list services country by country. */
	directories: v.pipe(v.array(directorySchema), v.minLength(1, 'expected at least one directory')),
	/** Help that has no directory, and notes on using the list: for somebody in need, and nothing about how it was made. */
	others: v.array(
		fields({
			/** What it is called. */
			name: helpText,
			/** What it is, or how to use it. */
			note: helpText
		})
	),
	/** The link that leads here from a scene, for whom it is more than a story. */
	fromScenes: helpText
});

/** How a learner would like to take the course, asked at the end of its first lesson. Either way leads through all of it. */
export const waysInSchema = fields({
	/** The heading of the choice. */
	legend: text,
	/** The question. */
	intro: text,
	/** The ways, one of which is chosen. */
	ways: listOf(
		fields({
			/** Kept in the learner's record: it stays. */
			id: idSchema,
			/** What the learner reads. */
			label: text
		}),
		2
	),
	/** What is said below: that nothing depends on it. */
	note: text
});

/** What the course was made from. */
const madeFromSchema = fields({
	/** What is said before the list. */
	intro: text,
	/** What it goes back to. */
	articles: v.array(
		fields({
			/** Its title. */
			title: text,
			/** Who wrote it, and where it came out. */
			credit: text,
			/** What of the course it is behind. */
			note: text
		}),
		'expected a list'
	)
});

/** What belongs to the whole course, as `course.ts` in its folder gives it. What is left out, the pages do without. */
export const courseInfoSchema = fields({
	/** The course's name, on every page and where it is installed. */
	title,
	/** One line under it, on the first page. */
	tagline: text,
	/** In which language it is written, as a tag such as en or de-CH; English where it says nothing. */
	language: v.optional(
		v.pipe(text, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag, as in en or de-CH'))
	),
	/** What one gets, for the first page: what one will be able to do, how long it takes, where it stays. */
	welcome: v.optional(v.array(text, 'expected a list of sentences')),
	/** Goes into the manifest and the page's meta tags, where others may see it: no word on the course's hard topics. */
	description: text,
	/** What a device says of it where it is installed; the description, if nothing. */
	installedAs: v.optional(text),
	/** The page that replaces the course when somebody leaves quickly. Without one no page offers to leave. */
	exitUrl: v.optional(
		v.pipe(text, v.regex(ANOTHER_SITE, 'expected the address of another site, as in https://example.org/'))
	),
	/** The help page; without it there is none, and no link to one. */
	help: v.optional(helpSchema),
	/** The id of the lesson to which opening cards send those whom theirs is not for; without it they have no such link. */
	startInstead: v.optional(idSchema),
	/** A question at the end of the first lesson, how one would like to take the course; without it nobody asks. */
	waysIn: v.optional(waysInSchema),
	/** The kinds that the endings of its scenes have, by name. A course with a scene or a moment needs them. */
	endings: v.optional(
		v.record(
			idSchema,
			fields({
				/** What is said of one that is not found yet, in the middle of a sentence, as in: a repair. */
				says: text,
				/** Something was mended, or a wish was honoured: a play says how far off these are. */
				good: v.optional(v.literal(true, 'expected true, or nothing'))
			}),
			'expected kinds of endings by their names'
		)
	),
	/** Its scenes are dilemmas: what breaks a limit is a fault (see scenario.ts). They are measured all the same. */
	dilemmas: v.optional(v.literal(true, 'expected true, or nothing')),
	/**
	 * Its questions have to be thought about: of a hundred with one right option so many at most may be guessed from their
	 * surface (see quiz.ts), and each question says in `asks` why it needs its idea. They are guessed all the same.
	 */
	guessable: v.optional(
		v.pipe(v.number('expected a number'), v.minValue(0, 'expected 0 to 100'), v.maxValue(100, 'expected 0 to 100'))
	),
	/** For whom a lesson's `secondDoor` is: the words before it. Without it no lesson has one. */
	secondDoorFor: v.optional(text),
	/** What stays private, in paragraphs, for the page About. */
	privacy: paragraphs,
	/** What the course cannot do, for About; without it there is no such section. */
	limits: v.optional(paragraphs),
	/** How it was made, and who has read what: for About, not for the help page. */
	madeBy: v.optional(paragraphs),
	/** What it was made from, for About. */
	madeFrom: v.optional(madeFromSchema)
});

export type Directory = v.InferOutput<typeof directorySchema>;
export type WaysIn = v.InferOutput<typeof waysInSchema>;
export type CourseInfo = v.InferOutput<typeof courseInfoSchema>;
