import * as v from 'valibot';
import type { QuestionOf } from '../../question.ts';
import { forEach, openOrOneOf } from '../draft-fields.ts';

/** For each row, the choice of each column. */
export const matchingDraft = ({ rows, columns }: QuestionOf<'matching'>) =>
	v.object({ joined: forEach(rows, () => forEach(columns, ({ choices }) => openOrOneOf(choices))) });
