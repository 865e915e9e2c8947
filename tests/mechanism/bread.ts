import { expect, type Page } from '@playwright/test';
import { BACKUP_FORMAT, makeBackup } from '#lib/progress/backup.ts';
import type { Lesson } from '#lib/library/read-course.ts';
import { courseIn } from '../course.ts';
import { courseId } from '../courses/bread/course-id.ts';
import { open } from '../page.ts';

let reading: ReturnType<typeof courseIn> | undefined;

/** A lesson of the second course, on which these tests run. */
export async function loadLesson(id: 'flour-and-water' | 'the-bake'): Promise<Lesson> {
	reading ??= courseIn('tests/courses/bread');
	const lesson = (await reading).lessons.find((each) => each.id === id);
	if (!lesson) throw new Error(`The second course has no lesson '${id}'.`);
	return lesson;
}

/** The text of a backup file of the second course; by itself `makeBackup` makes one of the first. */
export function backupOf(events: readonly unknown[]): string {
	return makeBackup(events, 1).replace(BACKUP_FORMAT, `${courseId}-progress`);
}

/** The learner comes with a backup of these. */
export async function bringBackup(page: Page, events: readonly unknown[]): Promise<void> {
	await open(page, 'progress/');
	const buffer = Buffer.from(backupOf(events));
	const file = page.getByLabel('Choose a backup file');
	await file.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
	// By keyboard: the record may come between the two halves of a click, and move the button away.
	await page.getByRole('button', { name: 'Restore it' }).press('Enter');
	await expect(page.getByText('Your backup is restored')).toBeVisible();
}
