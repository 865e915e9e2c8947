import { stepsOf, type LessonOutline, type StepId } from '../course/outline.ts';
import type { LessonRecord } from './record.ts';

/** The first step of a lesson that is not finished; its last when all are. */
export function nextStep(lesson: Pick<LessonOutline, 'practice'>, record: LessonRecord): StepId {
	const steps = stepsOf(lesson);
	return steps.find((step) => !record.finishedSteps.has(step)) ?? 'reflect';
}
