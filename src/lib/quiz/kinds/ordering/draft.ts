import * as v from 'valibot';
import type { QuestionOf } from '../../question.ts';
import { someOf } from '../draft-fields.ts';

/** Cards that are in, in order. */
export const orderingDraft = ({ steps, strays = [] }: QuestionOf<'ordering'>) =>
	v.object({ order: someOf([...steps, ...strays]) });
