import * as v from 'valibot';
import { text } from '../../course/fields.ts';
import { idSchema } from '../../course/lesson-schema.ts';

/** What a figure of any kind has. What it rests on is checked in `figure.ts`, since one of two fields will do. */
export const common = {
	title: text,
	/** One sentence: what the figure means, and not what it looks like. */
	means: text,
	/** What it does not speak of, or may not be taken for; shown beside what it means. */
	notFor: v.optional(text),
	/** The claim of `claims.ts` on which its numbers rest; the figure shows its rating, caveat and sources. */
	claim: v.optional(idSchema),
	/** What of it is made up, in a sentence that the figure shows. */
	invented: v.optional(text)
};

/** A level of a drawing: a whole number from 0 to 10. */
export const level = v.pipe(
	v.number('expected a whole number from 0 to 10'),
	v.integer('expected a whole number from 0 to 10'),
	v.minValue(0, 'expected at least 0'),
	v.maxValue(10, 'expected at most 10')
);

/** How many of a hundred. */
export const ofHundred = v.pipe(
	v.number('expected a whole number of a hundred'),
	v.integer('expected a whole number of a hundred'),
	v.minValue(0, 'expected at least 0'),
	v.maxValue(100, 'expected at most 100')
);
