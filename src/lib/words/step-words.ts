import type { LessonOutline, StepId } from '../course/outline.ts';

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
