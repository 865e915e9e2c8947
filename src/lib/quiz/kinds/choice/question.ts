import * as v from 'valibot';
import { checkFields } from '../../../course/check-fields.ts';
import { fields, listOf, text } from '../../../course/fields.ts';
import { idSchema } from '../../../course/lesson-schema.ts';
import { common, feedback } from '../question-fields.ts';

const options = listOf(
	fields({
		/** Answers are kept by it, so it stays. */
		id: idSchema,
		/** What the learner chooses. */
		text,
		/** On what fits. */
		right: v.optional(v.literal(true)),
		/** Why it fits, or why it tempts, and what is true. */
		feedback
	}),
	2
);

const EXACTLY_ONE = 'exactly one option with right: true';
const oneRight = v.pipe(
	options,
	v.check((list) => list.some((each) => each.right), `expected ${EXACTLY_ONE}`),
	checkFields((list) => {
		const right = [...list.entries()].filter(([, option]) => option.right);
		const [first, ...others] = right.map(([at]) => at);
		return others.map((at) => ({
			path: [at, 'right'],
			message: `is right as well as options.${first}; expected ${EXACTLY_ONE}`
		}));
	})
);

export const singleSchema = fields({
	/** One option of several fits. */
	kind: v.literal('single'),
	...common,
	/** What there is to choose from; one is right. */
	options: oneRight
});

export const nextLineSchema = fields({
	/** What to say next: options are spoken lines, of which one fits. */
	kind: v.literal('next-line'),
	...common,
	/** The lines there are to choose from; one is right. */
	options: oneRight
});

export const severalSchema = fields({
	/** Any number of options fit, at least one. */
	kind: v.literal('several'),
	...common,
	/** What there is to tick; one or more are right. */
	options: v.pipe(
		options,
		v.check((list) => list.some((each) => each.right), 'expected at least one option with right: true')
	)
});
