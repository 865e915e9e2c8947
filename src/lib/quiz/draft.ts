import type { Answer, Sureness } from './answer.ts';
import { CLOZE_UNITS, plainWords } from './compare.ts';
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
			return plainWords(draft.text) === ''
				? undefined
				: { kind: 'cloze', text: draft.text.trim().slice(0, CLOZE_UNITS) };
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
