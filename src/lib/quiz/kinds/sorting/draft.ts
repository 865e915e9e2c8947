import * as v from 'valibot';
import type { QuestionOf } from '../../question.ts';
import { forEach, openOrOneOf } from '../draft-fields.ts';

/** For each card, its group. */
export function sortingDraft({ cards, groups }: QuestionOf<'sorting'>) {
	/** As drafts were kept while all kinds had one form: a card was joined to its group as a row is to its columns. */
	const joined = forEach(cards, () => v.object({ group: openOrOneOf(groups) }));
	return v.union([
		v.object({ groups: forEach(cards, () => openOrOneOf(groups)) }),
		v.pipe(
			v.object({ joined }),
			v.transform((earlier) => ({
				groups: Object.fromEntries(Object.entries(earlier.joined).map(([card, { group }]) => [card, group]))
			}))
		)
	]);
}
