import type { Lesson } from '#lib/library/read-course.ts';
import { courseIn } from '../course.ts';

let reading: ReturnType<typeof courseIn> | undefined;

/** A lesson of the second course, on which these tests run. */
export async function loadLesson(id: 'flour-and-water' | 'the-bake'): Promise<Lesson> {
	reading ??= courseIn('tests/courses/bread');
	const lesson = (await reading).lessons.find((each) => each.id === id);
	if (!lesson) throw new Error(`The second course has no lesson '${id}'.`);
	return lesson;
}
