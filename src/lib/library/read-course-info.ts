import type { CourseFault } from '../course/course-error.ts';
import { courseInfoSchema, type CourseInfo } from '../course/course-info.ts';
import { didYouMean, didYouMeanOneOf } from '../course/meant.ts';
import { idSchema } from '../course/lesson-schema.ts';
import type { LessonFiles } from './lesson-files.ts';
import type { FoundLesson } from './found-lesson.ts';
import { bySchema, readModule } from './read-lesson.ts';

const FILE = 'lessons/course.ts';
const ID_FILE = 'lessons/course-id.ts';

/** Reads `course.ts`, looks at `course-id.ts`, and finds what it and the lessons need of each other that is not there. */
export async function readCourseInfo(
	files: LessonFiles,
	lessons: readonly FoundLesson[]
): Promise<{ info?: CourseInfo; faults: CourseFault[] }> {
	const faults: CourseFault[] = [];
	if (!files.modules[FILE]) faults.push({ file: FILE, message: 'is missing; each course has a title' });
	const info = await readModule(files, FILE, 'course', faults, bySchema(courseInfoSchema));
	if (!files.modules[ID_FILE])
		faults.push({ file: ID_FILE, message: "is missing; expected a line such as export const courseId = 'bread';" });
	await readModule(files, ID_FILE, 'courseId', faults, bySchema(idSchema));
	if (info) faults.push(...missingFaults(info, lessons));
	return { info, faults };
}

function missingFaults(info: CourseInfo, lessons: readonly FoundLesson[]): CourseFault[] {
	const { startInstead, exitUrl, secondDoorFor } = info;
	const fault = (field: string, message: string): CourseFault => ({ file: FILE, field, message });
	const faults: CourseFault[] = [];
	if (startInstead !== undefined && !lessons.some(({ id }) => id === startInstead))
		faults.push(
			fault(
				'startInstead',
				`'${startInstead}' is no lesson${didYouMeanOneOf(
					startInstead,
					lessons.map(({ id }) => id)
				)}`
			)
		);
	const practised = lessons.find(({ activity }) => activity?.kind === 'practise-exit');
	if (exitUrl === undefined && practised)
		faults.push(fault('exitUrl', `is missing; ${practised.folder}/activity.ts practises leaving`));
	const withDoor = lessons.find(({ frontMatter }) => frontMatter?.secondDoor !== undefined);
	if (secondDoorFor === undefined && withDoor)
		faults.push(fault('secondDoorFor', `is missing; ${withDoor.folder}/lesson.md has a secondDoor`));
	return [...faults, ...lessons.flatMap((lesson) => endingFaults(info, lesson))];
}

/** Endings of a lesson's scene or moment that are of no kind the course has. */
function endingFaults({ endings = {} }: CourseInfo, { folder, scene, moment }: FoundLesson): CourseFault[] {
	const kinds = Object.keys(endings);
	const expected = kinds.length > 0 ? `; it has ${kinds.join(', ')}` : '; it has none: give it endings';
	return Object.entries({ 'scenario.ts': scene, 'moment.ts': moment }).flatMap(([file, machine]) =>
		Object.entries(machine?.states ?? {}).flatMap(([state, config]) => {
			if (!('type' in config) || kinds.includes(config.meta.ending)) return [];
			const meant = didYouMean(config.meta.ending, kinds) || expected;
			const message = `'${config.meta.ending}' is no kind of ending in ${FILE}${meant}`;
			return [{ file: `${folder}/${file}`, field: `states.${state}.meta.ending`, message }];
		})
	);
}
