import type { CourseFault } from '../course/course-error.ts';
import type { CourseInfo } from '../course/course-info.ts';
import { linkFaults } from './course-links.ts';
import { asksFaults, coverageFaults, readingFaults } from './coverage.ts';
import { encodingFaults } from './encodings.ts';
import { harmBalanceFaults, harmWordFaults } from './harm-balance.ts';
import type { LessonFiles } from './lesson-files.ts';
import { readCourse, type ReadCourse } from './read-course.ts';
import { readCourseInfo } from './read-course-info.ts';
import { readReferences, type References } from './references.ts';

const LESSON_FOLDER = /^lessons\/[^/]+\/[^/]+\//;

export interface CheckedCourse extends ReadCourse {
	/** Absent where course.ts is at fault. */
	info?: CourseInfo;
	references: Partial<References>;
}

/**
 * Reads all that an author writes and finds every fault that can be seen without a proof: the one checker of
 * `npm run lessons:check`, of the development server and of the build. What takes longer is in `prove-course.ts`.
 */
export async function checkCourse(files: LessonFiles): Promise<CheckedCourse> {
	const { course, found, faults } = await readCourse(files);
	const { info, faults: infoFaults } = await readCourseInfo(files, found);
	const { references, faults: referenceFaults } = await readReferences(files);
	faults.push(...infoFaults, ...referenceFaults, ...readingFaults(found, references), ...harmWordFaults(found));
	faults.push(...harmBalanceFaults(found.flatMap(({ frontMatter }) => frontMatter?.harms ?? [])));
	if (info?.guessable !== undefined) faults.push(...asksFaults(found));
	if (found.length === 0)
		faults.push({
			file: 'lessons',
			message: 'has no lessons; expected folders such as 1-start/01-first, with a lesson.md in each'
		});
	// Half a course leaves much out; that would only hide what is wrong with it.
	const { ideas, sources, claims, glossary } = references;
	if (course.lessons.length === found.length && ideas && sources && claims && glossary)
		faults.push(...coverageFaults(course.lessons, { ideas, sources, claims, glossary }));
	faults.push(...(await linkFaults(files, { found, info, references })));
	const encodings = await encodingFaults(files);
	// What else such a file seems to say means nothing, nor what the others of its lesson make of that.
	const lost = [...encodings.unreadable].map((file) => LESSON_FOLDER.exec(file)?.[0] ?? file);
	const meant = faults.filter(({ file }) => !lost.some((path) => file.startsWith(path)));
	return { course, found, info, references, faults: inOrder([...encodings.faults, ...meant]) };
}

/** By file and place. */
export function inOrder(faults: readonly CourseFault[]): CourseFault[] {
	return [...faults].sort(
		(a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
	);
}
