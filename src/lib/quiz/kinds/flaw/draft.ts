import * as v from 'valibot';
import type { QuestionOf } from '../../question.ts';
import { someOf } from '../draft-fields.ts';

export const flawDraft = ({ pieces }: QuestionOf<'flaw'>) => v.object({ many: someOf(pieces) });
