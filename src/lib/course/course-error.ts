/** A fault in what an author wrote: where it is, and what was expected. */
export interface CourseFault {
	/** Path from the project's root. */
	file: string;
	/** Counted from 1; absent where the fault is not on one line. */
	line?: number;
	/** Counted from 1; absent where the whole line is meant, or where none is. */
	column?: number;
	/** The field, as a path: `questions.2.options.0.feedback`. */
	field?: string;
	message: string;
}

/** One line a person can act on: `lessons/…/lesson.md:12:3: expected …` or `lessons/…/quiz.ts:12 questions.0.prompt: …`. */
export function describeFault({ file, line, column, field, message }: CourseFault): string {
	const place = [file, line, column].filter((part) => part !== undefined).join(':');
	return `${place}${field ? ` ${field}` : ''}: ${message}`;
}

/** The course cannot be built or shown as it is. */
export class CourseError extends Error {
	override name = 'CourseError';
}

/** Some lesson is at fault; the message lists every fault. */
export class BrokenLessonsError extends CourseError {
	override name = 'BrokenLessonsError';
	constructor(readonly faults: readonly CourseFault[]) {
		super(`The lessons have ${faults.length} fault(s):\n${faults.map(describeFault).join('\n')}`);
	}
}
