import * as v from 'valibot';
import { fields, text } from '../../../course/fields.ts';
import { common, feedback } from '../question-fields.ts';
import { isNear, nearestStep } from './scale.ts';

export const estimateSchema = v.pipe(
	fields({
		/** A number on a slider. */
		kind: v.literal('estimate'),
		...common,
		/** Where the slider begins. */
		min: v.number('expected a number'),
		/** Where it ends. */
		max: v.number('expected a number'),
		/** By how much it moves. */
		step: v.pipe(v.number('expected a number'), v.minValue(0.01, 'expected at least 0.01')),
		/** What is counted, after the number. */
		unit: text,
		/** The number that was found. */
		answer: v.number('expected a number'),
		/** How far off still counts as close. */
		near: v.pipe(v.number('expected a number'), v.minValue(0, 'expected at least 0')),
		/** Words for the two ends of the scale. */
		ends: v.optional(v.tuple([text, text])),
		/** What is said to an estimate. */
		feedback: fields({
			/** To one that is too low. */
			low: feedback,
			/** To one that is close. */
			near: feedback,
			/** To one that is too high. */
			high: feedback
		})
	}),
	v.forward(
		v.check(({ min, max, answer }) => min < max && min <= answer && answer <= max, 'expected min ≤ answer ≤ max'),
		['answer']
	),
	v.forward(
		v.check(
			({ min, max, answer, near }) => Math.max(answer - min, max - answer) > near,
			'expected near to leave some estimates out'
		),
		['near']
	),
	v.forward(
		v.check((scale) => isNear(nearestStep(scale.answer, scale), scale), 'expected a step that comes near the answer'),
		['step']
	)
);
