import type { LessonOutline, StepId } from '../course/outline.ts';

const NAMES: Record<StepId, string> = { reading: 'Read', quiz: 'Questions', scene: 'Scene', reflect: 'Pause' };

type Practice = Pick<LessonOutline, 'practice' | 'practiceName'>;

/** What a step is called on the screen. */
export function nameOfStep(step: StepId, { practice, practiceName }: Practice): string {
	if (step !== 'scene') return NAMES[step];
	return practiceName ?? (practice === 'activity' ? 'Try it' : NAMES.scene);
}

/** What a link says that leads on to a step. */
export function onwardWords(step: StepId, practice: Practice): string {
	return step === 'quiz' ? 'On to the questions' : `On to: ${nameOfStep(step, practice)}`;
}
