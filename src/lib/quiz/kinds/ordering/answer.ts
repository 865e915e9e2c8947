import * as v from 'valibot';
import { ids } from '../answer-fields.ts';

/** The cards in the order given; cards left out are strays in the learner's eyes. */
export const orderingAnswer = v.strictObject({ kind: v.literal('ordering'), order: ids });
