import type { LocalDay } from '../progress/local-day.ts';

/** A day of the calendar as it is shown. */
export function localDayWords(day: LocalDay): string {
	return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
