import fc from 'fast-check';
import type { KindForTests } from '../kind-for-tests.ts';
import { about } from '../pieces-for-tests.ts';
import { SURENESS } from '../../sureness.ts';

export const confidenceForTests: KindForTests<'confidence'> = {
	sample: {
		kind: 'confidence',
		...about('sure'),
		statements: [
			{ id: 'yes', text: 'Text of yes', truth: true, feedback: { true: 'yes, said true', false: 'yes, said false' } },
			{ id: 'no', text: 'Text of no', truth: false, feedback: { true: 'no, said true', false: 'no, said false' } }
		]
	},
	right: ({ statements }) => ({
		judged: Object.fromEntries(statements.map(({ id, truth }) => [id, { truth, sure: 'fairly-sure' as const }]))
	}),
	wrong: ({ statements }) => ({
		judged: Object.fromEntries(statements.map(({ id, truth }) => [id, { truth: !truth, sure: 'certain' as const }]))
	}),
	any({ statements }) {
		const judgement = fc.record({ truth: fc.boolean(), sure: fc.constantFrom(...SURENESS) });
		return fc.record({ judged: fc.record(Object.fromEntries(statements.map(({ id }) => [id, judgement]))) });
	},
	draftOf: ({ judged }) => ({
		judged: Object.fromEntries(
			Object.entries(judged).map(([id, { truth, sure }]) => [
				id,
				{ truth: truth ? ('true' as const) : ('false' as const), sure }
			])
		)
	})
};
