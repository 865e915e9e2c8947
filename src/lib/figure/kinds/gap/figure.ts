import * as v from 'valibot';
import { fields, text } from '../../../course/fields.ts';
import { common, level } from '../figure-fields.ts';

/** What is wanted and what is there, and what goes with the gap between them. */
export const gapSchema = fields({
	kind: v.literal('gap'),
	...common,
	wanted: fields({ label: text, start: level }),
	there: fields({ label: text, start: level }),
	/** What goes with the gap, as in “content with the bond”. */
	outcome: text,
	/** The side on which it falls faster; left out where both are alike. */
	steeper: v.optional(v.picklist(['less', 'more'], 'expected less or more')),
	/** What is said of less than is wanted, about as much, and more. */
	words: fields({ less: text, even: text, more: text })
});
