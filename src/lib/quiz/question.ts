import * as v from 'valibot';
import { fields, uniqueIds } from '../course/fields.ts';
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
	`expected a kind: ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`
);

export const quizSchema = fields({
	/** Feedback never says "not quite"; each answer is only explained. */
	gentle: v.optional(v.boolean('expected true or false'), false),
	/** False: answers are not kept, on the device or anywhere. */
	kept: v.optional(v.boolean('expected true or false'), true),
	questions: v.pipe(
		v.array(questionSchema, 'expected a list of questions'),
		v.minLength(1, 'expected at least one question'),
		v.check((questions) => uniqueIds(questions), 'expected question ids that differ from each other')
	)
});

export type Quiz = v.InferOutput<typeof quizSchema>;

/** What an author writes; defaults may be left out. Checked by `quizSchema` when the course is built. */
export function defineQuiz(quiz: v.InferInput<typeof quizSchema>): v.InferInput<typeof quizSchema> {
	return quiz;
}
