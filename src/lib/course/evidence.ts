import * as v from 'valibot';
import { fields, text } from './fields.ts';
import { idSchema, ideaSchema } from './lesson-schema.ts';

export const sourceSchema = fields({
	/** The source as a reader would look it up: who, when, what, where. */
	cite: text,
	/** How far it was read: its abstract or record, only a report of it, or a known bibliographic fact. */
	seen: v.picklist(['abstract', 'secondary', 'known'])
});

export const RATINGS = ['strong', 'moderate', 'mixed', 'weak', 'overclaim'] as const;

/** A claim the course weighs: what it says, how well it is supported, and the caveat that goes with it. */
export const claimSchema = fields({
	/** The claim, in a sentence. */
	says: text,
	/** Numbers of ideas from `ideas.ts` that rest on it. */
	ideas: v.array(ideaSchema),
	/** How well it is supported, in the nearest single word. */
	rating: v.picklist(RATINGS, `expected one of ${RATINGS.join(', ')}`),
	/** The rating in the words of the review, where one word is too little: "Strong when met by responsiveness". */
	verdict: text,
	/** What was studied, in whom, and what it cannot show. */
	caveat: text,
	/** Keys of `sources.ts`. */
	sources: v.array(idSchema),
	/** Whether somebody's health or body may depend on it: lessons that cite it wait for a clinician. */
	body: v.optional(v.boolean('expected true or false'))
});

export const termSchema = fields({
	/** The word, as a list of words would have it. */
	term: text,
	/** What it means, in a sentence or two. */
	means: text
});

/** The shapes of the files that a whole course leans on, for `satisfies`: an editor then completes keys, and numbers. */
export type Ideas = Record<number, string>;
export type Sources = Record<string, v.InferInput<typeof sourceSchema>>;
export type Glossary = Record<string, v.InferInput<typeof termSchema>>;
/** Claims that name sources and ideas of this course and no others: `Claims<typeof sources, typeof ideas>`. */
export type Claims<S extends Sources, I extends Ideas> = Record<
	string,
	v.InferInput<typeof claimSchema> & { ideas: (keyof I)[]; sources: (keyof S)[] }
>;

export type Source = v.InferOutput<typeof sourceSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Term = v.InferOutput<typeof termSchema>;
export type Rating = Claim['rating'];
