import { isLocalDay, type LocalDay } from './local-day.ts';
import { notesIn } from './notes.ts';
import { PLAN } from './own-notes.ts';
import type { Projection } from './projection.ts';

/** The longest id that an event takes. */
const MOST_UNITS = 100;

/** The setting that holds the day on which the plan of a lesson is to be looked at again; empty for none. */
export function planDaySetting(lesson: string): string {
	return `plan-day:${lesson}`.slice(0, MOST_UNITS);
}

/** The day that was chosen for the plan of a lesson, if any. */
export function planDay({ settings }: Pick<Projection, 'settings'>, lesson: string): LocalDay | undefined {
	const day = settings.get(planDaySetting(lesson));
	return day !== undefined && isLocalDay(day) ? day : undefined;
}

/**
 * The lessons whose plan still stands and whose day has come, the earliest day first. A day is a text, compared with what
 * the calendar says today: a clock that is put right, or another zone, moves no day.
 */
export function plansToLookAt(projection: Pick<Projection, 'lessons' | 'settings'>, today: LocalDay): string[] {
	const due = [...projection.lessons].flatMap(([lesson, of]) => {
		const day = planDay(projection, lesson);
		return day !== undefined && day <= today && notesIn(of).has(PLAN) ? [{ lesson, day }] : [];
	});
	return due.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ lesson }) => lesson);
}
