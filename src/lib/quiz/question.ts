import * as v from 'valibot';
import { differingIds } from '../course/differing-ids.ts';
import { fields } from '../course/fields.ts';
import { didYouMean } from '../course/meant.ts';
import { questionSchemas } from './kinds/question-schemas.ts';

export type QuestionKind = keyof typeof questionSchemas;
/** `{ kind: P }` says to TypeScript that what stands under a question's kind is made for this question. */
export type QuestionOf<K extends QuestionKind> = {
	[P in K]: { kind: P } & v.InferOutput<(typeof questionSchemas)[P]>;
}[K];
export type Question = QuestionOf<QuestionKind>;

const names = Object.keys(questionSchemas);

export const questionSchema = v.variant(
	'kind',
	Object.values(questionSchemas),
	({ input }) => `expected a kind: ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}${didYouMean(input, names)}`
);

export const quizSchema = fields({
	/** Feedback never says “not quite”; each answer is only explained. */
	gentle: v.optional(v.boolean('expected true or false'), false),
	/** Answers are kept on the device; where false, nowhere. */
	kept: v.optional(v.boolean('expected true or false'), true),
	/** The questions, in the order in which they are asked. */
	questions: v.pipe(
		v.array(questionSchema, 'expected a list of questions'),
		v.minLength(1, 'expected at least one question'),
		differingIds()
	)
});

export type Quiz = v.InferOutput<typeof quizSchema>;

/** What an author writes; defaults may be left out. Checked by `quizSchema` when the course is built. */
export function defineQuiz(quiz: v.InferInput<typeof quizSchema>): v.InferInput<typeof quizSchema> {
	return quiz;
}
