import * as v from 'valibot';
import { fieldFaults } from '../../course/fields.ts';
import type { Answer } from '../answer.ts';
import { emptyDraft } from '../draft.ts';
import { keptDraft } from '../kept-draft.ts';
import { mark } from '../mark.ts';
import { quizSchema, type Question } from '../question.ts';

/* For tests: what is asked of questions, answers and drafts of every kind. */

/** What is said of a quiz with these questions when the course is built. */
export const faultsOf = (questions: unknown[], rest: Record<string, unknown> = {}) =>
	fieldFaults(v.safeParse(quizSchema, { questions, ...rest }).issues ?? []);

/** What is said of one question: its fields, from the question on, and what was expected there. */
export const questionFaults = (question: unknown) =>
	faultsOf([question]).map(({ field = '', message }) => [field.replace(/^questions\.0\.?/, ''), message]);

/** Without one of its fields. */
export const without = (field: string) => (item: object | undefined) =>
	Object.fromEntries(Object.entries(item ?? {}).filter(([key]) => key !== field));

export const NO_FEEDBACK = 'is missing; expected feedback: why it tempts, what is true';

/** Each part with whether it was dealt with rightly. */
export const partsOf = (question: Question, answer: Answer) =>
	Object.fromEntries(mark(question, answer)?.parts.map(({ id, right }) => [id, right]) ?? []);

/** What a device makes of an empty draft with other fields, such as one from before an edit of the lesson. */
export const keptWith = (question: Question, change: object) =>
	keptDraft(question, { ...emptyDraft(question), ...change });
