import * as v from 'valibot';
import { fields, text } from '../../../course/fields.ts';
import { common, feedback } from '../question-fields.ts';
import { isNear, nearestStep } from './scale.ts';

/** A number on a slider; `near` is how far off still counts as close. */
export const estimateSchema = v.pipe(
	fields({
		kind: v.literal('estimate'),
		...common,
		min: v.number('expected a number'),
		max: v.number('expected a number'),
		step: v.pipe(v.number('expected a number'), v.minValue(0.01, 'expected at least 0.01')),
		unit: text,
		answer: v.number('expected a number'),
		near: v.pipe(v.number('expected a number'), v.minValue(0, 'expected at least 0')),
		/** Words for the two ends of the scale. */
		ends: v.optional(v.tuple([text, text])),
		feedback: fields({ low: feedback, near: feedback, high: feedback })
	}),
	v.check(({ min, max, answer }) => min < max && min <= answer && answer <= max, 'expected min ≤ answer ≤ max'),
	v.check(
		({ min, max, answer, near }) => Math.max(answer - min, max - answer) > near,
		'expected near to leave some estimates out'
	),
	v.check((scale) => isNear(nearestStep(scale.answer, scale), scale), 'expected a step that comes near the answer')
);
