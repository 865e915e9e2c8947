import { noonOf, type DayNumber } from '../review/day-number.ts';

/** When something comes back next, as the end of a sentence: “tomorrow”, “on Thursday 3 December”. */
export function returnDayWords(day: DayNumber, today: DayNumber): string {
	if (day <= today + 1) return 'tomorrow';
	const date = new Date(noonOf(day));
	const year = date.getFullYear() === new Date(noonOf(today)).getFullYear() ? undefined : 'numeric';
	return `on ${date.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', year }).replace(',', '')}`;
}
