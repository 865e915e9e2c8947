import * as v from 'valibot';
import { id } from '../answer-fields.ts';

/** For each row, the choice of each column. */
export const matchingAnswer = v.strictObject({
	kind: v.literal('matching'),
	joined: v.record(id, v.record(id, id))
});
