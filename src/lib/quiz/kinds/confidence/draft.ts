import * as v from 'valibot';
import type { QuestionOf } from '../../question.ts';
import { forEach } from '../draft-fields.ts';

/** As in `../../sureness.ts`, with which TypeScript compares them: to share them would cost every page of the course a file. */
const sureness = v.picklist(['guessing', 'fairly-sure', 'certain']);

/** For each statement, what is judged of it so far. */
export const confidenceDraft = ({ statements }: QuestionOf<'confidence'>) =>
	v.object({
		judged: forEach(statements, () =>
			v.object({ truth: v.optional(v.picklist(['true', 'false'])), sure: v.optional(sureness) })
		)
	});
