import type { Matching } from 'gift-pegjs';
import { MOST_LISTED } from '../../src/lib/course/stored-ids.ts';
import { WHY, feedback, field, fieldOrGap, gap, type Gap, type Value } from './draft.ts';
import type { FromGift } from './from-choices.ts';
import { idMaker } from './new-id.ts';
import type { Telling } from './telling.ts';

const MOST = MOST_LISTED / 2;
/** The one column that GIFT has. */
const COLUMN = 'match';

/** A `matching` with one column. A pair without a left side is a choice that no row needs. */
export function fromPairs({ matchPairs }: Matching, telling: Telling): FromGift {
	const pairs = matchPairs.map(({ subquestion, subanswer }) => ({
		left: telling.words(subquestion),
		right: telling.words(subanswer)
	}));
	const newChoiceId = idMaker();
	const choices = new Map<string, string>();
	for (const { right } of pairs) if (!choices.has(right)) choices.set(right, newChoiceId(right, 'choice'));
	const newRowId = idMaker();
	const rows = pairs
		.filter(({ left }) => left !== '')
		.map(({ left, right }): Value => {
			const id = newRowId(left, 'row');
			const answers = { object: [field(COLUMN, choices.get(right) ?? '')] };
			return { object: [field('id', id), field('text', left), field('answers', answers), feedback('')] };
		});
	const needed = new Set(pairs.filter(({ left }) => left !== '').map(({ right }) => right));
	const listed = [...choices].map(([text, id]): Value => ({
		object: [
			field('id', id),
			fieldOrGap('text', text, 'what is chosen'),
			...(needed.has(text) ? [] : [gap('feedback', `no row needs this choice; ${WHY}`)])
		]
	}));
	const column: Value = {
		object: [
			field('id', COLUMN),
			gap('label', 'what the choices are'),
			field('choices', { list: [...limits('choices', listed), ...listed] })
		]
	};
	return {
		kind: 'matching',
		parts: [field('columns', { list: [column] }), field('rows', { list: [...limits('rows', rows), ...rows] })]
	};
}

function limits(name: string, list: readonly Value[]): Gap[] {
	if (list.length < 2) return [gap(name, list.length === 0 ? `at least two ${name}` : `more ${name}: at least two`)];
	return list.length > MOST ? [gap(name, `fewer ${name}, at most ${MOST}`)] : [];
}
