import type { StepId } from '../course/outline.ts';

/** What following a link can mean: of its lesson a step is done, all of it is, or it is skipped; its module is confirmed. */
export type DoneByLink = StepId | 'finished' | 'skipped' | 'confirmed';

/** What a link has as `data-done`, so that following it is recorded, whatever button or key, and before the app has come. */
export function doneByLink(of: string, ...done: DoneByLink[]): string {
	return [of, ...done].join(' ');
}
