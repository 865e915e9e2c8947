import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

const MOST_LINES = 15;
const MOST_MARKS = 3;

/** A transcript, line by line, without labels; those with `mark: true` are to be found. */
export const findSchema = fields({
	kind: v.literal('find'),
	...common,
	lines: v.pipe(
		listOf(
			fields({
				id: idSchema,
				/** Who says or does it; none where it is only told. */
				who: v.optional(text),
				text,
				mark: v.optional(v.literal(true)),
				feedback
			}),
			8
		),
		v.maxLength(MOST_LINES, `expected at most ${MOST_LINES} lines`),
		v.check((lines) => {
			const marks = lines.filter((line) => line.mark).length;
			return marks >= 1 && marks <= MOST_MARKS;
		}, `expected one to ${MOST_MARKS} lines with mark: true`)
	)
});
