import { stepsOf, type LessonOutline, type StepId } from '../course/outline.ts';
import type { LessonProjection } from './projection.ts';

/** The first step of a lesson that is not finished; its last when all are. */
export function nextStep(lesson: Pick<LessonOutline, 'practice'>, projection: LessonProjection): StepId {
	const steps = stepsOf(lesson);
	return steps.find((step) => !projection.finishedSteps.has(step)) ?? 'reflect';
}
