import * as v from 'valibot';
import { id, ids } from '../answer-fields.ts';

export const oneAnswer = v.strictObject({ kind: v.picklist(['single', 'next-line']), chosen: id });
export const someAnswer = v.strictObject({ kind: v.picklist(['several', 'flaw', 'find']), chosen: ids });
