import type * as v from 'valibot';
import type { QuestionKind, QuestionOf } from '../question.ts';
import { oneDraft, severalDraft } from './choice/draft.ts';
import { clozeDraft } from './cloze/draft.ts';
import { confidenceDraft } from './confidence/draft.ts';
import { estimateDraft } from './estimate/draft.ts';
import { findDraft } from './find/draft.ts';
import { flawDraft } from './flaw/draft.ts';
import { matchingDraft } from './matching/draft.ts';
import { orderingDraft } from './ordering/draft.ts';
import { sortingDraft } from './sorting/draft.ts';
import { writeDraft } from './write/draft.ts';

const schemas = {
	single: oneDraft,
	'next-line': oneDraft,
	several: severalDraft,
	ordering: orderingDraft,
	matching: matchingDraft,
	sorting: sortingDraft,
	cloze: clozeDraft,
	confidence: confidenceDraft,
	flaw: flawDraft,
	find: findDraft,
	estimate: estimateDraft,
	write: writeDraft
};

/** What a draft of a kind has besides its kind. */
export type DraftFields = {
	[K in keyof typeof schemas]: v.InferOutput<ReturnType<(typeof schemas)[K]>>;
};

/** An answer in the making, with gaps. Plain data, bound to the inputs of a question. */
export type DraftOf<K extends QuestionKind> = { [P in K]: { kind: P } & DraftFields[P] }[K];
export type Draft = DraftOf<QuestionKind>;

/** What the device keeps of a half-given answer to a question. */
export const draftSchemas: {
	readonly [K in QuestionKind]: (question: QuestionOf<K>) => v.GenericSchema<unknown, DraftFields[K]>;
} = schemas;
