import { isOpen, type LessonOutline } from '../course/outline.ts';
import type { ProgressRecord } from './record.ts';

/**
 * How a lesson stands for this learner; `later` opens once the one before is finished or skipped, or when somebody goes
 * there all the same.
 */
export type LessonState = 'finished' | 'skipped' | 'begun' | 'open' | 'later';

export function stateOfLesson(lesson: LessonOutline, record: ProgressRecord): LessonState {
	if (record.finished.has(lesson.id)) return 'finished';
	if (record.lessons.get(lesson.id)?.skipped) return 'skipped';
	if (record.lessons.get(lesson.id)?.opened) return 'begun';
	return isOpen(lesson, record.done) ? 'open' : 'later';
}
