/** A fault in what an author wrote: where it is, and what was expected. */
export interface CourseFault {
	/** Path from the project's root. */
	file: string;
	/** Counted from 1; absent where the fault is not on one line. */
	line?: number;
	/** The field, as a path: `questions.2.options.0.feedback`. */
	field?: string;
	message: string;
}

/** One line a person can act on: `lessons/…/quiz.ts:12 questions.0.prompt: expected a text`. */
export function describeFault({ file, line, field, message }: CourseFault): string {
	return `${file}${line === undefined ? '' : `:${line}`}${field ? ` ${field}` : ''}: ${message}`;
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
