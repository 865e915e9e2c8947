import * as v from 'valibot';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

const MOST_LINES = 15;
const MOST_MARKS = 3;

export const findSchema = fields({
	/** A line of a transcript is to be found, or up to three. */
	kind: v.literal('find'),
	...common,
	/** The transcript, line by line, without labels. */
	lines: v.pipe(
		listOf(
			fields({
				/** Answers are kept by it, so it stays. */
				id: idSchema,
				/** Who says or does it; none where it is only told. */
				who: v.optional(text),
				/** What is said or done. */
				text,
				/** On a line that is to be found. */
				mark: v.optional(v.literal(true)),
				/** Why it is the line, or why it tempts. */
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
