import * as v from 'valibot';
import { id } from '../answer-fields.ts';

/** For each card, its group. */
export const sortingAnswer = v.strictObject({ kind: v.literal('sorting'), groups: v.record(id, id) });
