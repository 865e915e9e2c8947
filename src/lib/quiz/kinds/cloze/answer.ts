import * as v from 'valibot';
import { CLOZE_UNITS } from './plain-words.ts';

/** The only answer that is kept in words. */
export const clozeAnswer = v.strictObject({
	kind: v.literal('cloze'),
	text: v.pipe(v.string(), v.maxLength(CLOZE_UNITS))
});
