import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, ofHundred } from '../figure-fields.ts';

/** A story whose links must all hold: how likely the whole is, if each is as likely as the learner says. */
export const chainSchema = fields({
	kind: v.literal('chain'),
	...common,
	links: v.pipe(listOf(fields({ id: idSchema, text }), 2), v.maxLength(6, 'expected at most 6 links')),
	/** Of a hundred, how often each link holds, until the learner says otherwise. */
	start: ofHundred
});
