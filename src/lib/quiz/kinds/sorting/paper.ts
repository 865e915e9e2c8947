import type { QuestionOf } from '../../question.ts';
import type { PaperLines } from '../kind.ts';

export const sortingOnPaper = ({ groups, cards }: QuestionOf<'sorting'>): PaperLines => ({
	before: groups.map((group) => group.label).join(' · '),
	lines: cards,
	reasons: cards.map(({ id, text, group, feedback }) => ({
		id,
		text,
		belongs: groups.find((each) => each.id === group)?.label,
		why: feedback
	}))
});
