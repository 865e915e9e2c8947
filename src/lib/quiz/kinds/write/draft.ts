import * as v from 'valibot';
import { WAYS } from './answer.ts';

/** The words themselves are the draft of a note. */
export const writeDraft = () => v.object({ way: v.picklist(WAYS) });
