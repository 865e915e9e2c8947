import * as v from 'valibot';
import { SURENESS } from '../../sureness.ts';
import { id } from '../answer-fields.ts';

export const confidenceAnswer = v.strictObject({
	kind: v.literal('confidence'),
	judged: v.record(id, v.strictObject({ truth: v.boolean(), sure: v.picklist(SURENESS) }))
});
