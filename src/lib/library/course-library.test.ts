import { describe, expect, it, vi } from 'vitest';
import { CourseError } from '../course/course-error.ts';
import { lessonIds, loadCourse, loadLesson, moduleIds, practiceIds } from './course-library.ts';

describe('the library', () => {
	it('reads the course once', async () => expect(await loadCourse()).toBe(await loadCourse()));

	it('finds each lesson by its id', async () => {
		for (const id of lessonIds()) expect((await loadLesson(id)).id).toBe(id);
	});

	it('tells by the names of folders which lessons and practices there are', async () => {
		const { lessons } = await loadCourse();
		expect(lessonIds()).toEqual(lessons.map(({ id }) => id));
		const practised = lessons.filter(({ practice }) => practice !== 'none');
		expect(practised.length).toBeGreaterThan(0);
		expect(practiceIds()).toEqual(practised.map(({ id }) => id));
	});

	it('has no page for each part of a course as short as this', () => expect(moduleIds()).toEqual([]));

	it('has one for each part of a long course', async () => {
		const numbers = Array.from({ length: 31 }, (_, index) => index + 1);
		const texts = Object.fromEntries(
			numbers.map((number) => [
				`lessons/${number > 20 ? '2-more' : '1-start'}/${number}-lesson-${number}/lesson.md`,
				''
			])
		);
		vi.resetModules();
		vi.doMock('./lesson-files.ts', () => ({ lessonFiles: { texts, modules: {} } }));
		const long = await import('./course-library.ts');
		vi.doUnmock('./lesson-files.ts');
		expect(long.lessonIds()).toEqual(numbers.map((number) => `lesson-${number}`));
		expect(long.moduleIds()).toEqual(['start', 'more']);
	});

	it('says so where there is no such lesson', async () => {
		const missing = loadLesson('no-such-lesson');
		await expect(missing).rejects.toThrow(CourseError);
		await expect(missing).rejects.toThrow("There is no lesson 'no-such-lesson' in lessons/");
	});
});
