import * as v from 'valibot';
import { fields, text } from '../../course/fields.ts';
import { idSchema, ideaSchema } from '../../course/lesson-schema.ts';

export const feedback = v.pipe(
	v.string('expected feedback: why it tempts, what is true'),
	v.trim(),
	v.minLength(1, 'expected feedback: why it tempts, what is true')
);

/** What a question of any kind has. */
export const common = {
	/** The question's name within its quiz. Answers are kept by it, so it stays while the question asks for the same. */
	id: idSchema,
	/** Numbers of ideas from `ideas.ts` that the question asks about. */
	ideas: v.array(ideaSchema, 'expected a list of idea numbers'),
	/** For authors: why it cannot be answered without those ideas. Never shown to learners. */
	asks: v.optional(text),
	/** A few sentences to read before the question. */
	situation: v.optional(text),
	/** The name of a figure of the lesson to look at before one answers. Learners get its HTML in its place. */
	figure: v.optional(text),
	/** What is asked. */
	prompt: text,
	/** Where to read it again: a beat of this lesson, or of an earlier one. */
	reread: v.optional(
		fields({
			/** The id of the earlier lesson; this one, if nothing. */
			lesson: v.optional(idSchema),
			/** The beat's id: its heading in lower case with hyphens. */
			beat: idSchema
		})
	),
	/** The id of the earlier lesson that the question repeats. */
	repeats: v.optional(idSchema)
};
