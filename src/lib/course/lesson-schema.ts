import * as v from 'valibot';
import { fields, text } from './fields.ts';
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
export const harmSchema = fields({ by: genderSchema, to: genderSchema, words: text });

/** The front matter of `lesson.md`. Unknown fields are refused, so that a misspelt one is never silently lost. */
export const frontMatterSchema = fields({
	title: text,
	objectives: v.pipe(
		v.array(text, 'expected a list of 2 to 4 objectives'),
		v.minLength(2, 'expected at least 2 objectives'),
		v.maxLength(4, 'expected at most 4 objectives')
	),
	minutes: v.pipe(
		v.number('expected a number of minutes'),
		v.integer('expected a whole number of minutes'),
		v.minValue(1, 'expected at least 1 minute'),
		v.maxValue(90, 'expected at most 90 minutes')
	),
	ideas: v.pipe(
		v.array(ideaSchema, 'expected a list of idea numbers, as in [1, 2, 6]'),
		v.minLength(1, 'expected at least one idea')
	),
	/** One calm line on what the lesson touches, or the word `none`. */
	contentNote: text,
	/** The same points in a few sentences, for those who would rather not read the lesson. */
	summary: v.pipe(
		v.array(text, 'expected a list of sentences'),
		v.minLength(2, 'expected at least 2 sentences'),
		v.maxLength(8, 'expected at most 8 sentences')
	),
	/** Another way into the practice, for those of whom the course's `secondDoorFor` speaks. */
	secondDoor: v.optional(text),
	/** A card before the first beat, such as whom the lesson is not for. */
	openingCard: v.optional(text),
	reflection: v.optional(reflectionSchema),
	/** The prompt of an if–then plan, kept privately beside the reflection. */
	plan: v.optional(text),
	/** Open from the first screen, in any order. */
	openFromStart: v.optional(v.boolean('expected true or false'), false),
	/** Menus name it by its number only. */
	discreet: v.optional(v.boolean('expected true or false'), false),
	/** Shows the grounding card (look, feet, breath, stop) on every screen of the lesson. */
	grounding: v.optional(v.boolean('expected true or false'), false),
	/** Whose reading the lesson still waits for; its pages say so. */
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
	title: text,
	/** A card at the head of each lesson of the module. */
	openingCard: v.optional(text),
	/** A plain question that is confirmed once before the module's lessons open. */
	confirmation: v.optional(text),
	/** What `plate.svg` beside it shows. */
	plate: v.optional(text)
});

export type ModuleFrontMatter = v.InferOutput<typeof moduleFrontMatterSchema>;
