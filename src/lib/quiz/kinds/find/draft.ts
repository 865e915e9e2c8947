import * as v from 'valibot';
import type { QuestionOf } from '../../question.ts';
import { someOf } from '../draft-fields.ts';

export const findDraft = ({ lines }: QuestionOf<'find'>) => v.object({ many: someOf(lines) });
