import type { LocalDay } from '../progress/local-day.ts';
import { planDaySetting } from '../progress/plan-days.ts';
import type { ProgressLog } from './progress-log.svelte.ts';

/** Says on which day a plan is to be looked at again; empty for none. */
export function choosePlanDay(log: ProgressLog, lesson: string, value: LocalDay | ''): void {
	const setting = planDaySetting(lesson);
	if ((log.projection.settings.get(setting) ?? '') !== value) log.record({ kind: 'setting.chosen', setting, value });
}
