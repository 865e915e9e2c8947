import fc from 'fast-check';
import type { KindForTests } from '../kind-for-tests.ts';
import { about } from '../pieces-for-tests.ts';
import { nearestStep } from './scale.ts';

export const estimateForTests: KindForTests<'estimate'> = {
	sample: {
		kind: 'estimate',
		...about('number'),
		min: 0,
		max: 100,
		step: 5,
		unit: 'in 100',
		answer: 57,
		near: 5,
		feedback: { low: 'Feedback when low', near: 'Feedback when near', high: 'Feedback when high' }
	},
	right: (question) => ({ value: nearestStep(question.answer, question) }),
	wrong: ({ min, max, answer }) => ({ value: answer - min > max - answer ? min : max }),
	any: ({ min, max, step }) =>
		fc.record({ value: fc.nat(Math.floor((max - min) / step)).map((steps) => min + steps * step) }),
	draftOf: ({ value }) => ({ value, touched: true })
};
