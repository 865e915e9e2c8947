import type { Mark } from '../../marked.ts';
import { markOf } from '../mark-of.ts';

/** How some of a list are chosen: of options, or of pieces. */
export const chooseSome = {
	missing: 'Mark at least one first.',
	emptyDraft: () => ({ many: [] }),
	answerOf: (_: unknown, { many }: { many: readonly string[] }) =>
		many.length === 0 ? undefined : { chosen: [...many] }
};

type Item<Wanted extends string> = { id: string; text: string; feedback: string } & Partial<Record<Wanted, true>>;

/** Marks each item by whether it was rightly chosen or left; nothing where one that was chosen is not there. */
export function markSome<Wanted extends string>(
	items: readonly Item<Wanted>[],
	wanted: Wanted,
	chosen: readonly string[],
	[belongs, doesNot]: readonly [belongs: string, doesNot: string]
): Mark | undefined {
	if (chosen.some((id) => !items.some((item) => item.id === id))) return undefined;
	return markOf(
		items.map((item) => {
			const given = chosen.includes(item.id);
			const isWanted = item[wanted] === true;
			return {
				id: item.id,
				text: item.text,
				given,
				beside: !given && !isWanted,
				right: given === isWanted,
				feedback: item.feedback,
				belongs: isWanted ? belongs : doesNot
			};
		})
	);
}
