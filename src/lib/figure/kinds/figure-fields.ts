import * as v from 'valibot';
import { text, title } from '../../course/fields.ts';
import { idSchema } from '../../course/lesson-schema.ts';

/** What a figure of any kind has. What it rests on is checked in `figure.ts`, since one of two fields will do. */
export const common = {
	/** The heading over it. */
	title,
	/** One sentence: what the figure means, and not what it looks like. Left out where a question shows the figure. */
	means: text,
	/** What it does not speak of, or may not be taken for; shown below what it means, and left out with it. */
	notFor: v.optional(text),
	/** The claim of `claims.ts` on which it rests; its rating, caveat and sources are shown. Needed where nothing is `invented`. */
	claim: v.optional(idSchema),
	/** What of it is made up, as is shown after the word “Invented”. Needed where there is no `claim`. */
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
