import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

/** A text in pieces, each of which can be marked; those with `flaw: true` should be. */
export const flawSchema = fields({
	kind: v.literal('flaw'),
	...common,
	pieces: v.pipe(
		listOf(fields({ id: idSchema, text, flaw: v.optional(v.literal(true)), feedback }), 3),
		v.check((pieces) => pieces.some((piece) => piece.flaw), 'expected at least one piece with flaw: true')
	)
});
