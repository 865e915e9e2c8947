import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, ofHundred } from '../figure-fields.ts';

export const chainSchema = fields({
	/** Links that must all hold: how often the whole does, if each holds as often as the learner says. */
	kind: v.literal('chain'),
	...common,
	/** The links, in their order: how often each holds is asked where those before it do. */
	links: v.pipe(
		listOf(
			fields({
				/** Unlike those of the other links. */
				id: idSchema,
				/** What has to be so, as a sentence. */
				text
			}),
			2
		),
		v.maxLength(6, 'expected at most 6 links')
	),
	/** Of a hundred, how often each link holds until the learner says otherwise; a multiple of 5, by which the sliders move. */
	start: ofHundred
});
