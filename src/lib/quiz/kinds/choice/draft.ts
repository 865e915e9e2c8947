import * as v from 'valibot';
import type { QuestionOf } from '../../question.ts';
import { openOrOneOf, someOf } from '../draft-fields.ts';

export const oneDraft = ({ options }: QuestionOf<'single' | 'next-line'>) => v.object({ one: openOrOneOf(options) });
export const severalDraft = ({ options }: QuestionOf<'several'>) => v.object({ many: someOf(options) });
