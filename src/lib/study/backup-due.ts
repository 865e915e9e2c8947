import type { ProgressRecord } from '../progress/record.ts';

/** A reminder comes after so many finished lessons. */
const LESSONS = 3;
/** The setting that holds when a reminder was last put off, in milliseconds since 1970. */
export const REMINDER_PUT_OFF = 'backup-reminder';

/** How many lessons were finished since the last backup, or since a reminder of it was put off. */
export function lessonsSinceBackup({ lessons, lastBackupAtMillis = 0, settings }: ProgressRecord): number {
	const putOffAtMillis = Number(settings.get(REMINDER_PUT_OFF)) || 0;
	const since = Math.max(lastBackupAtMillis, putOffAtMillis);
	return [...lessons.values()].filter(({ finishedAtMillis = 0 }) => finishedAtMillis > since).length;
}

export function backupIsDue(record: ProgressRecord): boolean {
	return lessonsSinceBackup(record) >= LESSONS;
}
