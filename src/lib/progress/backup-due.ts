import type { Projection } from './projection.ts';

/** A reminder comes after so many finished lessons. */
const LESSONS = 3;
/** The setting that is chosen when a reminder is put off. */
export const REMINDER_PUT_OFF = 'backup-reminder';

/**
 * How many lessons were finished since the last backup, or since a reminder of it was put off. It goes by the order of what
 * happened: a clock that was ahead for a day would silence the reminder for as long as it was ahead.
 */
export function lessonsSinceBackup({ lessons, lastBackupOrder = -1, settingOrders }: Projection): number {
	const since = Math.max(lastBackupOrder, settingOrders.get(REMINDER_PUT_OFF) ?? -1);
	return [...lessons.values()].filter(({ finishedOrder = -1 }) => finishedOrder > since).length;
}

export function backupIsDue(projection: Projection): boolean {
	return lessonsSinceBackup(projection) >= LESSONS;
}
