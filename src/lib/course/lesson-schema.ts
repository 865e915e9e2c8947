import * as v from 'valibot';
import { fields, text, textUpTo, title } from './fields.ts';
import { MOST_UNITS } from './stored-ids.ts';

/** A permanent id: lower-case letters, digits and hyphens, beginning with a letter. */
export const idSchema = v.pipe(
	v.string('expected an id'),
	v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected lower-case letters, digits and hyphens, as in the-bake'),
	v.maxLength(MOST_UNITS, `expected an id of at most ${MOST_UNITS} letters`),
	v.check((id) => !(id in {}), 'expected another id: this one means something to JavaScript')
);

/** The number of an idea of the course; lessons, questions and claims say which of them they teach. */
export const ideaSchema = v.pipe(
	v.number('expected the number of an idea'),
	v.integer('expected a whole number'),
	v.minValue(1, 'expected the number of an idea, which is 1 or more')
);

export const reflectionSchema = fields({
	/** One private question. It stands on `/mine/` over what was written to it, so it makes sense by itself, months later. */
	prompt: text,
	/** Shown only to those who ask for it. */
	offByDefault: v.optional(v.boolean('expected true or false'), false)
});

/** What a text tells of somebody's gender; `unsaid` where it leaves it open. */
export const genderSchema = v.picklist(
	['woman', 'man', 'non-binary', 'unsaid'],
	'expected woman, man, non-binary or unsaid'
);

/** Somebody in the lesson's texts who controls or hurts another. `words` stand in one of its files, letter for letter. */
export const harmSchema = fields({
	/** Who controls or hurts. */
	by: genderSchema,
	/** Who is controlled or hurt. */
	to: genderSchema,
	/** A few words from where it is told, letter for letter. */
	words: text
});

/** The front matter of `lesson.md`. Unknown fields are refused, so that a misspelt one is never silently lost. */
export const frontMatterSchema = fields({
	/** The lesson's name in menus and over its pages; it says nothing of a hard subject. */
	title,
	/** What one can do after it, each beginning with a verb. */
	objectives: v.pipe(
		v.array(textUpTo(200), 'expected a list of 2 to 4 objectives'),
		v.minLength(2, 'expected at least 2 objectives'),
		v.maxLength(4, 'expected at most 4 objectives')
	),
	/** How long it takes, with its quiz and its practice. */
	minutes: v.pipe(
		v.number('expected a number of minutes'),
		v.integer('expected a whole number of minutes'),
		v.minValue(1, 'expected at least 1 minute'),
		v.maxValue(90, 'expected at most 90 minutes')
	),
	/** Numbers of ideas from `ideas.ts` that the lesson teaches; a question asks about each. */
	ideas: v.pipe(
		v.array(ideaSchema, 'expected a list of idea numbers, as in [1, 2, 6]'),
		v.minLength(1, 'expected at least one idea')
	),
	/** One short, calm, specific line on what the lesson touches, or the word `none`. */
	contentNote: textUpTo(400),
	/** The same points in a few sentences, for those who would rather not read the lesson. */
	summary: v.pipe(
		v.array(textUpTo(400), 'expected a list of sentences'),
		v.minLength(2, 'expected at least 2 sentences'),
		v.maxLength(8, 'expected at most 8 sentences')
	),
	/** Another way into the practice, for those of whom the course's `secondDoorFor` speaks. */
	secondDoor: v.optional(text),
	/** A card before the first beat, such as whom the lesson is not for. */
	openingCard: v.optional(text),
	/** A private prompt at the end of the lesson. */
	reflection: v.optional(reflectionSchema),
	/** The prompt of an if–then plan, kept privately; it can come back on a day that its writer chooses. */
	plan: v.optional(text),
	/** Open from the start; the others open one after the other. */
	openFromStart: v.optional(v.boolean('expected true or false'), false),
	/** Menus name the lesson by its number only. */
	discreet: v.optional(v.boolean('expected true or false'), false),
	/** Shows the grounding card (look, feet, breath, stop) on every screen of the lesson. */
	grounding: v.optional(v.boolean('expected true or false'), false),
	/** The lesson speaks of bodies or harm and no clinician has read it yet; its pages say so. */
	awaitsReview: v.optional(v.picklist(['clinician'], 'expected clinician, or no such field')),
	/** Everybody in its texts who controls or hurts another, so that the course can be counted. */
	harms: v.optional(v.array(harmSchema, 'expected a list'), [])
});

export type FrontMatter = v.InferOutput<typeof frontMatterSchema>;
export type Gender = v.InferOutput<typeof genderSchema>;
export type Harm = v.InferOutput<typeof harmSchema>;
export type Reflection = v.InferOutput<typeof reflectionSchema>;

/** The front matter of `module.md`; its body is the module's one paragraph. */
export const moduleFrontMatterSchema = fields({
	/** The module's name in menus and over its list of lessons. */
	title,
	/** A card at the head of each lesson of the module. */
	openingCard: v.optional(text),
	/** A plain question that is confirmed once before the module's lessons open. */
	confirmation: v.optional(text),
	/** What `plate.svg` beside it shows. */
	plate: v.optional(text)
});

export type ModuleFrontMatter = v.InferOutput<typeof moduleFrontMatterSchema>;
