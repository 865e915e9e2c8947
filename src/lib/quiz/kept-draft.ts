import * as v from 'valibot';
import { SURENESS } from './answer.ts';
import type { Draft } from './draft.ts';
import type { Question } from './question.ts';

const draftSchema = v.strictObject({
	kind: v.string(),
	one: v.string(),
	many: v.array(v.string()),
	order: v.array(v.string()),
	joined: v.record(v.string(), v.record(v.string(), v.string())),
	text: v.string(),
	judged: v.record(
		v.string(),
		v.strictObject({ truth: v.optional(v.picklist(['true', 'false'])), sure: v.optional(v.picklist(SURENESS)) })
	),
	value: v.number(),
	touched: v.boolean()
});

/** Whether a stored value still is a draft of this question, with every id it names in place. */
export function isDraftOf(question: Question, value: unknown): value is Draft {
	return v.is(draftSchema, value) && value.kind === question.kind && fits(question, value);
}

interface Named {
	id: string;
}
const known = (list: readonly Named[], id: string) => list.some((item) => item.id === id);
const eachOnce = (ids: readonly string[], list: readonly Named[]) =>
	new Set(ids).size === ids.length && ids.every((id) => known(list, id));
/** Either still open, or one of these. */
const openOrKnown = (id: string | undefined, list: readonly Named[]) =>
	id === '' || (id !== undefined && known(list, id));

function fits(question: Question, draft: Omit<Draft, 'kind'>): boolean {
	switch (question.kind) {
		case 'single':
		case 'next-line':
			return openOrKnown(draft.one, question.options);
		case 'several':
			return eachOnce(draft.many, question.options);
		case 'flaw':
			return eachOnce(draft.many, question.pieces);
		case 'ordering':
			return eachOnce(draft.order, [...question.steps, ...(question.strays ?? [])]);
		case 'matching':
			return question.rows.every((row) =>
				question.columns.every((column) => openOrKnown(draft.joined[row.id]?.[column.id], column.choices))
			);
		case 'sorting':
			return question.cards.every((card) => openOrKnown(draft.joined[card.id]?.group, question.groups));
		case 'cloze':
			return true;
		case 'confidence':
			return question.statements.every(({ id }) => draft.judged[id] !== undefined);
		case 'estimate':
			return draft.value >= question.min && draft.value <= question.max;
	}
}
