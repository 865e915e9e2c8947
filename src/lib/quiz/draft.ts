import * as v from 'valibot';
import { SURENESS, type Answer, type Sureness } from './answer.ts';
import { plainWords } from './compare.ts';
import type { Question, QuestionKind } from './question.ts';
import { shuffled } from './shuffle.ts';

/** An answer in the making: the same shapes, with gaps. Plain data, bound to the inputs of a question. */
export interface Draft {
	kind: QuestionKind;
	/** Single choice and next line. */
	one: string;
	/** Several choices and marked pieces. */
	many: string[];
	/** Ordering: cards that are in, in order. */
	order: string[];
	/** Matching: choice by row and column. Sorting: group by card, under the column `group`. */
	joined: Record<string, Record<string, string>>;
	text: string;
	judged: Record<string, { truth?: 'true' | 'false'; sure?: Sureness }>;
	value: number;
	/** The slider was touched, even if it lies where it lay; a number nobody chose is not an answer. */
	touched: boolean;
}

/** The draft a question begins with. Cards of an ordering lie shuffled. */
export function emptyDraft(question: Question): Draft {
	const draft: Draft = {
		kind: question.kind,
		one: '',
		many: [],
		order: [],
		joined: {},
		text: '',
		judged: {},
		value: 0,
		touched: false
	};
	switch (question.kind) {
		case 'ordering':
			draft.order = shuffled(
				[...question.steps, ...(question.strays ?? [])].map((card) => card.id),
				question.id
			);
			break;
		case 'matching':
			for (const row of question.rows)
				draft.joined[row.id] = Object.fromEntries(question.columns.map((column) => [column.id, '']));
			break;
		case 'sorting':
			for (const card of question.cards) draft.joined[card.id] = { group: '' };
			break;
		case 'confidence':
			for (const statement of question.statements) draft.judged[statement.id] = {};
			break;
		case 'estimate': {
			const middle = (question.min + question.max) / 2;
			draft.value = question.min + Math.round((middle - question.min) / question.step) * question.step;
			break;
		}
	}
	return draft;
}

/** Whether anything was chosen, moved or written since the draft was empty. */
export function isTouched(question: Question, draft: Draft): boolean {
	return JSON.stringify(draft) !== JSON.stringify(emptyDraft(question));
}

/** The draft that shows an answer again. */
export function draftOf(question: Question, answer: Answer): Draft {
	const draft = emptyDraft(question);
	switch (answer.kind) {
		case 'single':
		case 'next-line':
			return { ...draft, one: answer.chosen };
		case 'several':
		case 'flaw':
			return { ...draft, many: [...answer.chosen] };
		case 'ordering':
			return { ...draft, order: [...answer.order] };
		case 'matching':
			return {
				...draft,
				joined: Object.fromEntries(Object.entries(answer.joined).map(([row, columns]) => [row, { ...columns }]))
			};
		case 'sorting':
			return {
				...draft,
				joined: Object.fromEntries(Object.entries(answer.groups).map(([card, group]) => [card, { group }]))
			};
		case 'cloze':
			return { ...draft, text: answer.text };
		case 'confidence':
			return {
				...draft,
				judged: Object.fromEntries(
					Object.entries(answer.judged).map(([id, { truth, sure }]) => [
						id,
						{ truth: truth ? ('true' as const) : ('false' as const), sure }
					])
				)
			};
		case 'estimate':
			return { ...draft, value: answer.value, touched: true };
	}
}

/** The answer a draft amounts to, or nothing while something is still open. */
export function answerOf(question: Question, draft: Draft): Answer | undefined {
	switch (question.kind) {
		case 'single':
		case 'next-line':
			return draft.one === '' ? undefined : { kind: question.kind, chosen: draft.one };
		case 'several':
		case 'flaw':
			return draft.many.length === 0 ? undefined : { kind: question.kind, chosen: [...draft.many] };
		case 'ordering':
			return draft.order.length === 0 ? undefined : { kind: 'ordering', order: [...draft.order] };
		case 'matching': {
			const chosen = (row: string, column: string) => draft.joined[row]?.[column] ?? '';
			const joined = Object.fromEntries(
				question.rows.map((row) => [
					row.id,
					Object.fromEntries(question.columns.map((column) => [column.id, chosen(row.id, column.id)]))
				])
			);
			const open = Object.values(joined).some((columns) => Object.values(columns).includes(''));
			return open ? undefined : { kind: 'matching', joined };
		}
		case 'sorting': {
			const groups = Object.fromEntries(question.cards.map((card) => [card.id, draft.joined[card.id]?.group ?? '']));
			return Object.values(groups).includes('') ? undefined : { kind: 'sorting', groups };
		}
		case 'cloze':
			return plainWords(draft.text) === '' ? undefined : { kind: 'cloze', text: draft.text.trim() };
		case 'confidence': {
			const judged: Record<string, { truth: boolean; sure: Sureness }> = {};
			for (const { id } of question.statements) {
				const { truth, sure } = draft.judged[id] ?? {};
				if (truth === undefined || sure === undefined) return undefined;
				judged[id] = { truth: truth === 'true', sure };
			}
			return { kind: 'confidence', judged };
		}
		case 'estimate':
			return isTouched(question, draft) ? { kind: 'estimate', value: draft.value } : undefined;
	}
}

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
