import { lessonIds, loadCourse, loadLesson } from '#lib/library/course-library.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => lessonIds().map((lesson) => ({ lesson }));

export const load: PageServerLoad = async ({ params }) => {
	const lesson = await loadLesson(params.lesson);
	const { reflection, plan, secondDoor } = lesson.frontMatter;
	return { reflection, plan, secondDoor, last: (await loadCourse()).lessons.at(-1) === lesson };
};
