import type { QuestionOf } from '../../question.ts';
import { shuffled } from '../../shuffle.ts';
import type { PaperLines } from '../kind.ts';

/** The cards lie as they do on the screen. */
export function orderingOnPaper({ id, steps, strays = [] }: QuestionOf<'ordering'>): PaperLines {
	const cards = [...steps, ...strays];
	const order = shuffled(
		cards.map((card) => card.id),
		id
	);
	return {
		lines: order.flatMap((each) => cards.filter((card) => card.id === each)),
		reasons: cards.map((card, at) => ({
			id: card.id,
			text: card.text,
			belongs: at < steps.length ? `place ${at + 1}` : 'left out',
			why: card.feedback
		}))
	};
}
