import type { DraftFields } from '../draft-schemas.ts';
import type { QuestionOf } from '../../question.ts';
import type { Kind } from '../kind.ts';
import { isNear, nearestStep } from './scale.ts';

const middle = (question: QuestionOf<'estimate'>) => nearestStep((question.min + question.max) / 2, question);

/** Whether the number is one that the learner chose. It may have been slid before any script could notice. */
export function isChosen(question: QuestionOf<'estimate'>, { value, touched }: DraftFields['estimate']): boolean {
	return touched || value !== middle(question);
}

export const estimate: Kind<'estimate'> = {
	missing: 'Move the slider first.',
	emptyDraft: (question) => ({ value: middle(question), touched: false }),
	answerOf: (question, draft) => (isChosen(question, draft) ? { value: draft.value } : undefined),
	mark({ answer, near, unit, feedback, min, max }, { value }) {
		if (!(value >= min && value <= max)) return undefined;
		const where = isNear(value, { answer, near }) ? 'near' : value < answer ? 'low' : 'high';
		const right = where === 'near';
		return {
			right,
			parts: [
				{
					id: 'estimate',
					text: `About ${answer} ${unit}`,
					right,
					given: true,
					chose: `${value} ${unit}`,
					feedback: feedback[where]
				}
			]
		};
	}
};
