import * as v from 'valibot';
import { activitySchema } from '../../src/lib/course/activity.ts';
import { courseInfoSchema } from '../../src/lib/course/course-info.ts';
import { claimSchema, sourceSchema, termSchema } from '../../src/lib/course/evidence.ts';
import { text } from '../../src/lib/course/fields.ts';
import { frontMatterSchema, idSchema, moduleFrontMatterSchema } from '../../src/lib/course/lesson-schema.ts';
import { simulatorInfoSchema } from '../../src/lib/course/simulator-info.ts';
import { figureSchema } from '../../src/lib/figure/figure.ts';
import { quizSchema } from '../../src/lib/quiz/question.ts';

/** What authors write, by the names of the files in `schemas/`. */
export const authorSchemas = {
	lesson: frontMatterSchema,
	module: moduleFrontMatterSchema,
	course: courseInfoSchema,
	ideas: v.record(v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/)), text),
	sources: v.record(idSchema, sourceSchema),
	claims: v.record(idSchema, claimSchema),
	glossary: v.record(idSchema, termSchema),
	quiz: quizSchema,
	activity: activitySchema,
	simulator: simulatorInfoSchema,
	figure: figureSchema
};

export type AuthorSchema = keyof typeof authorSchemas;
/** The same as types: TypeScript reads the comments over their fields, as an editor does. */
export type AuthorInputs = { [N in AuthorSchema]: v.InferInput<(typeof authorSchemas)[N]> };

/** Where each is written. */
export const TITLES: Readonly<Record<AuthorSchema, string>> = {
	lesson: 'The front matter of lesson.md',
	module: 'The front matter of module.md',
	course: 'course.ts',
	ideas: 'ideas.ts',
	sources: 'sources.ts',
	claims: 'claims.ts',
	glossary: 'glossary.ts',
	quiz: 'quiz.ts',
	activity: 'activity.ts',
	simulator: 'simulator.ts',
	figure: 'figures/<name>.ts'
};
