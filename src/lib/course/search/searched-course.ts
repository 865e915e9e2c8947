import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer());
const place = v.object({ lesson: v.string(), beat: v.string() });

const lessonSchema = v.object({
	id: v.string(),
	number: count,
	title: v.string(),
	/** Menus name it by its number only. */
	discreet: v.optional(v.boolean()),
	openFromStart: v.boolean(),
	/** As in the outline: what opens it. */
	opensAfter: v.optional(v.string()),
	/** The module that asks at its door before its lessons are read. */
	door: v.optional(v.string()),
	contentNote: v.optional(v.string()),
	objectives: v.array(v.string()),
	beats: v.array(v.object({ id: v.string(), heading: v.string(), text: v.string() })),
	/** What is read before one answers, and nothing that may be chosen or is right. */
	questions: v.array(v.object({ id: v.string(), prompt: v.string(), situation: v.optional(v.string()) }))
});

/** What can be searched of a course, as it is written when the course is built, and read where somebody searches. */
export const searchedCourseSchema = v.object({
	lessons: v.array(lessonSchema),
	/** With the place where a reading first explains it. */
	terms: v.array(v.object({ term: v.string(), means: v.string(), at: v.optional(place) }))
});

export type SearchedCourse = v.InferOutput<typeof searchedCourseSchema>;
export type SearchedLesson = v.InferOutput<typeof lessonSchema>;
