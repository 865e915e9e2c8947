import type { CourseFault } from '../../course/course-error.ts';

/** What the development server tells the pages each time that it has read the course. */
export interface CourseNews {
	/** Counts up. It stays the same where only proofs have added something. */
	reading: number;
	faults: CourseFault[];
	/** Ids of lessons that cannot be shown as they are. */
	unreadable: string[];
}
