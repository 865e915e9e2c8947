import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

export const flawSchema = fields({
	/** A text in pieces, some of which are flawed; those are to be marked. */
	kind: v.literal('flaw'),
	...common,
	/** The text, piece by piece. */
	pieces: v.pipe(
		listOf(
			fields({
				/** Answers are kept by it, so it stays. */
				id: idSchema,
				/** The piece. */
				text,
				/** On a piece that should be marked. */
				flaw: v.optional(v.literal(true)),
				/** What is wrong with it, or why it is sound. */
				feedback
			}),
			3
		),
		v.check((pieces) => pieces.some((piece) => piece.flaw), 'expected at least one piece with flaw: true')
	)
});
