/** When a calendar reminds of something. */
export interface Reminder {
	/** The first day, and the time of it, as the clock on the wall says it. */
	year: number;
	/** From 1 to 12. */
	month: number;
	day: number;
	/** From 0 to 23. */
	hour: number;
	minute: number;
	/** How often it reminds after that. */
	repeats: 'never' | 'daily' | 'weekly';
}

/** What stands in the calendar: a word that tells nobody anything. */
export const REMINDER_NAME = 'Reading';

/**
 * A reminder as a file that calendars take in (iCalendar, RFC 5545). It names neither the course nor an address, and its
 * time is that of the wall clock, wherever the calendar is.
 * @param id that no other reminder has
 * @param nowMillis milliseconds since 1970
 */
export function calendarFile(
	{ year, month, day, hour, minute, repeats }: Reminder,
	id: string,
	nowMillis: number
): string {
	const digits = (value: number, count = 2) => String(value).padStart(count, '0');
	const start = `${digits(year, 4)}${digits(month)}${digits(day)}T${digits(hour)}${digits(minute)}00`;
	const written = new Date(nowMillis).toISOString().replace(/[-:]|\.\d+/g, '');
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		`PRODID:-//${REMINDER_NAME}//EN`,
		'BEGIN:VEVENT',
		`UID:${id}`,
		`DTSTAMP:${written}`,
		`DTSTART:${start}`,
		'DURATION:PT10M',
		...(repeats === 'never' ? [] : [`RRULE:FREQ=${repeats.toUpperCase()}`]),
		`SUMMARY:${REMINDER_NAME}`,
		'TRANSP:TRANSPARENT',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		`DESCRIPTION:${REMINDER_NAME}`,
		'TRIGGER:PT0S',
		'END:VALARM',
		'END:VEVENT',
		'END:VCALENDAR',
		''
	].join('\r\n');
}
