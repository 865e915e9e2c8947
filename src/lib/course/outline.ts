/** What the menus need to know of a lesson. */
export interface LessonOutline {
	/** Permanent; never reused, never renumbered. */
	id: string;
	number: number;
	title: string;
	minutes: number;
	discreet: boolean;
	openFromStart: boolean;
	/** The id of the lesson that has to be finished or skipped first; none for those open from the start. */
	opensAfter?: string;
	practice: 'scene' | 'activity' | 'simulator' | 'none';
	/** What it is called in menus, where the course says so. */
	practiceName?: string;
	reflection: boolean;
}

export interface ModuleOutline {
	id: string;
	number: number;
	title: string;
	intro: string;
	confirmation?: string;
	lessons: LessonOutline[];
}

export interface CourseOutline {
	modules: ModuleOutline[];
}

export type StepId = 'reading' | 'quiz' | 'scene' | 'reflect';

/**
 * The steps of a lesson in order. The last, `reflect`, also leads on to the next lesson, so every lesson has it. The
 * questions of a simulator ask about what was played, so they come after it.
 */
export function stepsOf(lesson: Pick<LessonOutline, 'practice'>): StepId[] {
	if (lesson.practice === 'none') return ['reading', 'quiz', 'reflect'];
	return lesson.practice === 'simulator'
		? ['reading', 'scene', 'quiz', 'reflect']
		: ['reading', 'quiz', 'scene', 'reflect'];
}

/** The step that follows another. */
export function stepAfter(lesson: Pick<LessonOutline, 'practice'>, step: StepId): StepId {
	const steps = stepsOf(lesson);
	return steps[steps.indexOf(step) + 1] ?? 'reflect';
}

/**
 * A course of more lessons, some 3 MB over the wire, lists those of each module on a page of their own, and is kept for
 * working offline module by module: neither its first page nor the first offline copy may grow with them.
 */
const LISTED = 30;

/** Whether a course of so many lessons is too long to be listed as a whole. */
export function isListedByModule(lessonCount: number): boolean {
	return lessonCount > LISTED;
}

/** Whether each module of a course has a page of its own. */
export function hasModulePages(course: CourseOutline): boolean {
	return isListedByModule(course.modules.reduce((count, { lessons }) => count + lessons.length, 0));
}

/** What the first page of a course needs: all of a short one, the modules of a long one without their lessons. */
export function shortOutline(course: CourseOutline): CourseOutline {
	if (!hasModulePages(course)) return course;
	return { modules: course.modules.map((module) => ({ ...module, lessons: [] })) };
}

/** All lessons in the order they are taken. */
export function lessonsInOrder(course: CourseOutline): LessonOutline[] {
	return course.modules.flatMap((module) => module.lessons);
}

/** The name a lesson goes by where others may look over the learner's shoulder. */
export function menuTitle(lesson: Pick<LessonOutline, 'number' | 'title' | 'discreet'>): string {
	return lesson.discreet ? `Lesson ${lesson.number}` : lesson.title;
}

/** Whether a lesson is open. `done` holds the ids of lessons finished or skipped; those stay open. */
export function isOpen(
	{ id, opensAfter }: Pick<LessonOutline, 'id' | 'opensAfter'>,
	done: ReadonlySet<string>
): boolean {
	return opensAfter === undefined || done.has(id) || done.has(opensAfter);
}

/** The first lesson that is neither finished nor skipped, if any. */
export function nextLesson(course: CourseOutline, done: ReadonlySet<string>): LessonOutline | undefined {
	return lessonsInOrder(course).find((lesson) => !done.has(lesson.id));
}
