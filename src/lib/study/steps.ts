import { stepsOf, type LessonOutline, type StepId } from '../course/outline.ts';
import type { LessonRecord } from '../progress/record.ts';

const NAMES: Record<StepId, string> = { reading: 'Read', quiz: 'Questions', scene: 'Scene', reflect: 'Pause' };

/** What a step is called on the screen. */
export function nameOfStep(step: StepId, practice: LessonOutline['practice']): string {
	if (step !== 'scene') return NAMES[step];
	return { activity: 'Try it', simulator: 'Two seats', scene: NAMES.scene, none: NAMES.scene }[practice];
}

/** What a link says that leads on to a step. */
export function onwardWords(step: StepId, practice: LessonOutline['practice']): string {
	return step === 'quiz' ? 'On to the questions' : `On to: ${nameOfStep(step, practice)}`;
}

/** What following a link can mean: of its lesson a step is done, all of it is, or it is skipped; its module is confirmed. */
export type DoneByLink = StepId | 'finished' | 'skipped' | 'confirmed';

/** What a link has as `data-done`, so that following it is recorded, whatever button or key, and before the app has come. */
export function doneByLink(of: string, ...done: DoneByLink[]): string {
	return [of, ...done].join(' ');
}

/** The first step of a lesson that is not finished; its last when all are. */
export function nextStep(lesson: Pick<LessonOutline, 'practice'>, record: LessonRecord): StepId {
	const steps = stepsOf(lesson);
	return steps.find((step) => !record.finishedSteps.has(step)) ?? 'reflect';
}
