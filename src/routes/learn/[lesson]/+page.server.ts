import { lessonIds, loadLesson } from '#lib/library/course-library.ts';
import { loadReading } from '#lib/library/lesson-reading.ts';
import { basePath } from '#lib/study/paths.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => (await lessonIds()).map((lesson) => ({ lesson }));

export const load: PageServerLoad = async ({ params }) => {
	const lesson = await loadLesson(params.lesson);
	return { objectives: lesson.frontMatter.objectives, beats: await loadReading(lesson, basePath()) };
};
