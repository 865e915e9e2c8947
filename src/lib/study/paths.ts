import { resolve } from '$app/paths';
import type { StepId } from '../course/outline.ts';

const ENDS: Record<StepId, string> = { reading: '', quiz: 'quiz/', scene: 'scene/', reflect: 'reflect/' };

/** The path under which the site lies, without a closing slash; empty at the root of a host. */
export function basePath(): string {
	return resolve('/').slice(0, -1);
}

/** The address of a step of a lesson, under the site's base path. */
export function lessonPath(lesson: string, step: StepId = 'reading'): string {
	return `${resolve('/')}learn/${lesson}/${ENDS[step]}`;
}
