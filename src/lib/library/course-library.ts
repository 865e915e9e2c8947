import { BrokenLessonsError, CourseError } from '../course/course-error.ts';
import { lessonFiles } from './lesson-files.ts';
import { readCourse, type Course, type Lesson } from './read-course.ts';

let reading: Promise<Course> | undefined;
let byId: Promise<Map<string, Lesson>> | undefined;

/** The whole course, read once while it is built. Throws `BrokenLessonsError` with every fault. */
export function loadCourse(): Promise<Course> {
	reading ??= readCourse(lessonFiles).then(({ course, faults }) => {
		if (faults.length > 0) throw new BrokenLessonsError(faults);
		return course;
	});
	return reading;
}

/** One lesson by its id. Throws where there is none. */
export async function loadLesson(id: string): Promise<Lesson> {
	byId ??= loadCourse().then(({ lessons }) => new Map(lessons.map((each) => [each.id, each])));
	const lesson = (await byId).get(id);
	if (!lesson) throw new CourseError(`There is no lesson '${id}' in lessons/.`);
	return lesson;
}

/** The ids of all lessons, in order. */
export async function lessonIds(): Promise<string[]> {
	return (await loadCourse()).lessons.map((lesson) => lesson.id);
}
