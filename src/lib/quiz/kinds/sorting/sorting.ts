import type { QuestionOf } from '../../question.ts';
import type { Kind } from '../kind.ts';
import { markOf } from '../mark-of.ts';

/** For each card the group it was put into; empty where it is open. */
const groupsIn = ({ cards }: QuestionOf<'sorting'>, groups: Readonly<Record<string, string>>) =>
	Object.fromEntries(cards.map((card) => [card.id, groups[card.id] ?? '']));

export const sorting: Kind<'sorting'> = {
	missing: 'Give each card a place first.',
	emptyDraft: (question) => ({ groups: groupsIn(question, {}) }),
	answerOf(question, draft) {
		const groups = groupsIn(question, draft.groups);
		return Object.values(groups).includes('') ? undefined : { groups };
	},
	mark({ cards, groups }, { groups: given }) {
		const label = (id: string | undefined) => groups.find((each) => each.id === id)?.label;
		if (!cards.every((card) => groups.some((group) => group.id === given[card.id]))) return undefined;
		return markOf(
			cards.map(({ id, text, group, feedback }) => ({
				id,
				text,
				given: true,
				right: given[id] === group,
				feedback,
				chose: label(given[id]),
				belongs: label(group)
			}))
		);
	}
};
