import * as v from 'valibot';
import { id } from '../answer-fields.ts';

/** How sure a learner is of a judgement. */
export const SURENESS = ['guessing', 'fairly-sure', 'certain'] as const;
export type Sureness = (typeof SURENESS)[number];

export const confidenceAnswer = v.strictObject({
	kind: v.literal('confidence'),
	judged: v.record(id, v.strictObject({ truth: v.boolean(), sure: v.picklist(SURENESS) }))
});
