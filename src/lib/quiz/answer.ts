import * as v from 'valibot';
import { answerSchemas } from './kinds/answer-schemas.ts';
import type { QuestionKind } from './question.ts';

/** An answer as it is kept: stable ids only, except for the words of a cloze. Kinds may share a form; it stands once. */
export const answerSchema = v.variant('kind', [...new Set(Object.values(answerSchemas))]);

/** What an answer has besides its kind. */
export type AnswerFields = { [K in QuestionKind]: Omit<v.InferOutput<(typeof answerSchemas)[K]>, 'kind'> };
export type AnswerOf<K extends QuestionKind> = { [P in K]: { kind: P } & AnswerFields[P] }[K];
export type Answer = AnswerOf<QuestionKind>;
