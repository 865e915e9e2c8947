import type { Answer, Sureness } from './answer.ts';
import type { Question, QuestionKind } from './question.ts';

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
	/** The slider was touched; a number nobody chose is not an answer. */
	touched: boolean;
}

/** A small stable hash of a text, as an unsigned 32-bit number (FNV-1a). */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	return hash;
}

/** The ids in an order that is always the same for the same seed, and never the one they came in (if there are two). */
export function shuffled(ids: readonly string[], seed: string): string[] {
	const mixed = [...ids].sort((a, b) => hashOf(`${seed}/${a}`) - hashOf(`${seed}/${b}`));
	const same = mixed.every((id, at) => id === ids[at]);
	return same ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
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
			const open = question.rows.some((row) => question.columns.some((column) => !draft.joined[row.id]?.[column.id]));
			return open ? undefined : { kind: 'matching', joined: draft.joined };
		}
		case 'sorting': {
			const groups = Object.fromEntries(question.cards.map((card) => [card.id, draft.joined[card.id]?.group ?? '']));
			return Object.values(groups).includes('') ? undefined : { kind: 'sorting', groups };
		}
		case 'cloze':
			return draft.text.trim() === '' ? undefined : { kind: 'cloze', text: draft.text.trim() };
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
			return draft.touched ? { kind: 'estimate', value: draft.value } : undefined;
	}
}

/** Whether a stored value still is a draft of this question, with every id it names in place. */
export function isDraftOf(question: Question, value: unknown): value is Draft {
	if (typeof value !== 'object' || value === null) return false;
	const candidate = value as Partial<Draft>;
	const empty = emptyDraft(question);
	const sameKeys = (a: object | undefined, b: object) => a !== undefined && Object.keys(b).every((key) => key in a);
	if (candidate.kind !== question.kind || !sameKeys(candidate, empty)) return false;
	if (!sameKeys(candidate.joined, empty.joined) || !sameKeys(candidate.judged, empty.judged)) return false;
	return question.kind !== 'ordering' || (candidate.order ?? []).every((id) => empty.order.includes(id));
}
