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
	id: idSchema,
	/** Numbers of the course's ideas that the question asks about. */
	ideas: v.array(ideaSchema, 'expected a list of idea numbers'),
	/** For authors: why it cannot be answered without those ideas. Never shown to learners. */
	asks: v.optional(text),
	/** A few sentences to read before the question. */
	situation: v.optional(text),
	/** A figure of the lesson to look at before one answers: its name in the file, its HTML as learners get it. */
	figure: v.optional(text),
	prompt: text,
	/** Where to read it again: a beat of this lesson, or of an earlier one. */
	reread: v.optional(fields({ lesson: v.optional(idSchema), beat: idSchema })),
	/** The id of the earlier lesson that the question repeats. */
	repeats: v.optional(idSchema)
};
