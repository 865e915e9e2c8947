import { stepsOf, type LessonOutline, type StepId } from '../course/outline.ts';
import type { LessonRecord } from '../progress/record.ts';

const NAMES: Record<StepId, string> = { reading: 'Read', quiz: 'Questions', scene: 'Scene', reflect: 'Pause' };

/** What a step is called on the screen. */
export function nameOfStep(step: StepId, practice: LessonOutline['practice']): string {
	return step === 'scene' && practice === 'activity' ? 'Try it' : NAMES[step];
}

/** The first step of a lesson that is not finished; its last when all are. */
export function nextStep(lesson: Pick<LessonOutline, 'practice'>, record: LessonRecord): StepId {
	const steps = stepsOf(lesson);
	return steps.find((step) => !record.finishedSteps.has(step)) ?? 'reflect';
}
