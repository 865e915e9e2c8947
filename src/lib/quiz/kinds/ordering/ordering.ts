import type { QuestionOf } from '../../question.ts';
import { shuffled } from '../../shuffle.ts';
import type { Kind } from '../kind.ts';
import { markOf } from '../mark-of.ts';

const idsOfCards = ({ steps, strays = [] }: QuestionOf<'ordering'>) => [...steps, ...strays].map((card) => card.id);

export const ordering: Kind<'ordering'> = {
	missing: 'Take at least one card in first.',
	/** Cards lie shuffled. */
	emptyDraft: (question) => ({ order: shuffled(idsOfCards(question), question.id) }),
	answerOf: (_, { order }) => (order.length === 0 ? undefined : { order: [...order] }),
	mark(question, { order }) {
		const { steps, strays = [] } = question;
		const known = idsOfCards(question);
		if (order.some((id) => !known.includes(id)) || new Set(order).size !== order.length) return undefined;
		const placeOf = (id: string) => (order.includes(id) ? `place ${order.indexOf(id) + 1}` : 'left out');
		const parts = steps.map(({ id, text, feedback }, at) => ({
			id,
			text,
			given: order.includes(id),
			right: order[at] === id,
			feedback,
			chose: placeOf(id),
			belongs: `place ${at + 1}`
		}));
		const left = strays.map(({ id, text, feedback }) => ({
			id,
			text,
			given: order.includes(id),
			right: !order.includes(id),
			feedback,
			chose: placeOf(id),
			belongs: 'left out'
		}));
		return markOf([...parts, ...left]);
	}
};
