/** A day of the calendar where the learner is, as `2027-03-14`. Such texts sort by time. */
export type LocalDay = `${number}-${number}-${number}`;

/** The day that it is at a time, by the clock and the zone of this device. */
export function localDay(millis: number): LocalDay {
	const at = new Date(millis);
	return dayOf(at.getFullYear(), at.getMonth() + 1, at.getDate());
}

/** Whether a text names a day that there is. */
export function isLocalDay(text: string): text is LocalDay {
	const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
	if (year === undefined || month === undefined || day === undefined) return false;
	return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The day so many days and months later; in a shorter month its last day stands for those that it lacks. */
export function dayAfter(from: LocalDay, { days = 0, months = 0 }: { days?: number; months?: number }): LocalDay {
	const [year, month, day] = from.split('-').map(Number) as [number, number, number];
	const monthsOn = year * 12 + (month - 1) + months;
	const [thenYear, thenMonth] = [Math.floor(monthsOn / 12), (monthsOn % 12) + 1];
	// In UTC every day has the same length.
	const at = new Date(Date.UTC(thenYear, thenMonth - 1, Math.min(day, daysIn(thenYear, thenMonth)) + days));
	return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayOf(year: number, month: number, day: number): LocalDay {
	const digits = (value: number, count: number) => String(value).padStart(count, '0');
	return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as LocalDay;
}
