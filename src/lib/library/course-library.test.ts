import { describe, expect, it } from 'vitest';
import { CourseError } from '../course/course-error.ts';
import { lessonIds, loadCourse, loadLesson } from './course-library.ts';

describe('the library', () => {
	it('reads the course once', async () => expect(await loadCourse()).toBe(await loadCourse()));

	it('finds each lesson by its id', async () => {
		for (const id of await lessonIds()) expect((await loadLesson(id)).id).toBe(id);
	});

	it('says so where there is no such lesson', async () => {
		const missing = loadLesson('no-such-lesson');
		await expect(missing).rejects.toThrow(CourseError);
		await expect(missing).rejects.toThrow("There is no lesson 'no-such-lesson' in lessons/.");
	});
});
