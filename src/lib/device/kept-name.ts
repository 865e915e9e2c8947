import { courseId } from '#lessons/course-id.ts';

/** What this course keeps, as a whole: one origin may hold several courses, and one course under several paths. */
export const courseName = (base: string) => `${courseId}:${base}`;

/** The name of one thing that this course keeps. The script in `app.html` writes the same names. */
export const keptName = (base: string, what: string) => `${courseName(base)}:${what}`;
