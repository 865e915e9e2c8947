import { isOpen, type LessonOutline } from '../course/outline.ts';
import type { Projection } from './projection.ts';

/**
 * How a lesson stands for this learner; `later` opens once the one before is finished or skipped, or when somebody goes
 * there all the same.
 */
export type LessonState = 'finished' | 'skipped' | 'begun' | 'open' | 'later';

export function stateOfLesson(lesson: LessonOutline, projection: Projection): LessonState {
	if (projection.finished.has(lesson.id)) return 'finished';
	if (projection.lessons.get(lesson.id)?.skipped) return 'skipped';
	if (projection.lessons.get(lesson.id)?.opened) return 'begun';
	return isOpen(lesson, projection.done) ? 'open' : 'later';
}
