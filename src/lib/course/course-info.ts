import * as v from 'valibot';
import { fields, listOf, text } from './fields.ts';
import { idSchema } from './lesson-schema.ts';

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
	firstDays: v.optional(
		fields({
			name: helpText,
			says: v.array(helpText, 'expected a list of paragraphs'),
			more: fields({ name: helpText, says: v.array(helpText, 'expected a list of paragraphs') })
		})
	),
	directories: v.pipe(v.array(directorySchema), v.minLength(1, 'expected at least one directory')),
	/** Help that has no directory, and notes on using the list: for somebody in need, and nothing about how it was made. */
	others: v.array(fields({ name: helpText, note: helpText })),
	/** The link that leads here from a scene, for whom it is more than a story. */
	fromScenes: helpText
});

/** How a learner would like to take the course, asked at the end of its first lesson. Either way leads through all of it. */
export const waysInSchema = fields({
	legend: text,
	intro: text,
	/** Their ids are kept in the learner's record. */
	ways: listOf(fields({ id: idSchema, label: text }), 2),
	note: text
});

/** What the course was made from. */
const madeFromSchema = fields({
	intro: text,
	articles: v.array(fields({ title: text, credit: text, note: text }), 'expected a list')
});

/** What belongs to the whole course, as `course.ts` in its folder gives it. What is left out, the pages do without. */
export const courseInfoSchema = fields({
	title: text,
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
	exitUrl: v.optional(address),
	/** Without it there is no help page. */
	help: v.optional(helpSchema),
	/** The id of the lesson to which opening cards send those whom another lesson is not for. */
	startInstead: v.optional(idSchema),
	waysIn: v.optional(waysInSchema),
	/** The kinds that the endings of its scenes have, by name: what is said of one that is not found yet. */
	endings: v.optional(
		v.record(
			idSchema,
			fields({
				/** In the middle of a sentence, as in: a repair. */
				says: text,
				/** Something was mended, or a wish was honoured: a play says how far off these are. */
				good: v.optional(v.literal(true, 'expected true, or nothing'))
			}),
			'expected kinds of endings by their names'
		)
	),
	/** Its scenes are dilemmas: the limits of `scenario/proof/dilemma.ts` are kept to, and what breaks one is a fault. */
	dilemmas: v.optional(v.literal(true, 'expected true, or nothing')),
	/**
	 * Its questions have to be thought about: of a hundred with one right option so many at most may be guessed from their
	 * surface (`quiz/guesser/`), and each question says in `asks` why it needs its idea.
	 */
	guessable: v.optional(
		v.pipe(v.number('expected a number'), v.minValue(0, 'expected 0 to 100'), v.maxValue(100, 'expected 0 to 100'))
	),
	/** For whom a lesson's `secondDoor` is: the words before it. */
	secondDoorFor: v.optional(text),
	privacy: paragraphs,
	limits: v.optional(paragraphs),
	/** How it was made, and who has read what: for About, not for somebody in need. */
	madeBy: v.optional(paragraphs),
	madeFrom: v.optional(madeFromSchema)
});

export type Directory = v.InferOutput<typeof directorySchema>;
export type WaysIn = v.InferOutput<typeof waysInSchema>;
export type CourseInfo = v.InferOutput<typeof courseInfoSchema>;
