import { BrokenLessonsError, CourseError } from '../course/course-error.ts';
import { isListedByModule } from '../course/outline.ts';
import type { CourseInfo } from '../course/course-info.ts';
import { checkCourse, type CheckedCourse } from './check-course.ts';
import { lessonFiles, whereItLies } from './lesson-files.ts';
import { lessonFolders, moduleFolders } from './lesson-folders.ts';
import { sentMedia, type SentFile } from './sent-media.ts';
import type { Course, Lesson } from './read-course.ts';

/** A course without a fault. */
export interface WholeCourse extends Course {
	info: CourseInfo;
}

/** While an author writes, what can be shown is: the development server tells the faults beside it. */
const isFollowed = import.meta.env.MODE === 'development';

/** For as long as course.ts is at fault. */
const STAND_IN: CourseInfo = {
	title: 'A course whose course.ts has a fault',
	tagline: 'The faults are listed below.',
	description: 'A course at work.',
	privacy: ['Nothing can be said of it while course.ts has a fault.']
};

let checking: Promise<CheckedCourse> | undefined;
let reading: Promise<WholeCourse> | undefined;
let byId: Promise<Map<string, Lesson>> | undefined;

/** All that can be read of the course, with every fault that shows without a proof; read once. */
export function checkedCourse(): Promise<CheckedCourse> {
	checking ??= checkCourse(lessonFiles);
	return checking;
}

/**
 * The whole course, read once while it is built. Throws `BrokenLessonsError` with every fault; in development it leaves out
 * the lessons that cannot be read.
 */
export function loadCourse(): Promise<WholeCourse> {
	reading ??= readWhole();
	return reading;
}

async function readWhole(): Promise<WholeCourse> {
	const { course, info, faults } = await checkedCourse();
	if (isFollowed) return { ...course, info: info ?? STAND_IN };
	if (faults.length > 0 || !info) throw new BrokenLessonsError(faults.map(whereItLies));
	return { ...course, info };
}

/** One lesson by its id. Throws where there is none. */
export async function loadLesson(id: string): Promise<Lesson> {
	byId ??= loadCourse().then(({ lessons }) => new Map(lessons.map((each) => [each.id, each])));
	const lesson = (await byId).get(id);
	if (!lesson) throw new CourseError(`There is no lesson '${id}' in lessons/, or it cannot be read.`);
	return lesson;
}

/** A file of a lesson as learners get it; nothing where none is sent under this name. */
export async function loadMedia(lesson: string, name: string): Promise<SentFile | undefined> {
	return sentMedia(lessonFiles, await loadLesson(lesson), name);
}

/** Every lesson's folder, in order. A wrong name is told of when the course is read. */
const folders = moduleFolders(lessonFiles, []).flatMap(({ folder }) => lessonFolders(lessonFiles, folder, []));

/** The ids of all lessons, in order. Names of folders tell them: which pages there are is asked before any is read. */
export function lessonIds(): string[] {
	return folders.map(({ id }) => id);
}

/** Each is a file of a lesson's folder; no lesson has more than one. */
const PRACTICES = ['scenario', 'activity', 'simulator'];

/** The ids of the lessons that have a practice, in order. */
export function practiceIds(): string[] {
	const has = (file: string): boolean => lessonFiles.modules[file] !== undefined;
	return folders.filter(({ folder }) => PRACTICES.some((name) => has(`${folder}/${name}.ts`))).map(({ id }) => id);
}

/** The ids of the modules that have a page of their own, in order. */
export function moduleIds(): string[] {
	return isListedByModule(folders.length) ? moduleFolders(lessonFiles, []).map(({ id }) => id) : [];
}
