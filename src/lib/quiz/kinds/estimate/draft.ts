import * as v from 'valibot';
import type { QuestionOf } from '../../question.ts';

export const estimateDraft = ({ min, max }: QuestionOf<'estimate'>) =>
	v.object({
		value: v.pipe(v.number(), v.minValue(min), v.maxValue(max)),
		/** The slider was touched, even if it lies where it lay; a number nobody chose is not an answer. */
		touched: v.boolean()
	});
