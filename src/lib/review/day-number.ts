const DAY_MILLIS = 86_400_000;

/** A day of the calendar that hangs on the wall here, counted from 1 January 1970. Daylight changes make none longer. */
export type DayNumber = number;

/** The local day of a moment, given in milliseconds since 1970. */
export function dayNumber(millis: number): DayNumber {
	const date = new Date(millis);
	return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MILLIS;
}

/** Noon of a local day, in milliseconds since 1970: a moment of it by which it can be shown. */
export function noonOf(day: DayNumber): number {
	const date = new Date(day * DAY_MILLIS);
	return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12).getTime();
}
