import * as v from 'valibot';
import { fields, text } from './fields.ts';
import { idSchema, ideaSchema } from './lesson-schema.ts';

/** How far a source was read: its abstract or record, only a report of it, or a known bibliographic fact. */
export const sourceSchema = fields({ cite: text, seen: v.picklist(['abstract', 'secondary', 'known']) });

export const RATINGS = ['strong', 'moderate', 'mixed', 'weak', 'overclaim'] as const;

/** A claim the course weighs: what it says, how well it is supported, and the caveat that goes with it. */
export const claimSchema = fields({
	says: text,
	ideas: v.array(ideaSchema),
	rating: v.picklist(RATINGS, `expected one of ${RATINGS.join(', ')}`),
	/** The rating in the words of the review, where one word is too little: "Strong when met by responsiveness". */
	verdict: text,
	caveat: text,
	sources: v.array(idSchema),
	/** Whether somebody's health or body may depend on it: lessons that cite it wait for a clinician. */
	body: v.optional(v.boolean('expected true or false'))
});

export const termSchema = fields({ term: text, means: text });

export type Source = v.InferOutput<typeof sourceSchema>;
export type Claim = v.InferOutput<typeof claimSchema>;
export type Term = v.InferOutput<typeof termSchema>;
export type Rating = Claim['rating'];
