import { lessonIds, loadCourse, loadLesson } from '#lib/library/course-library.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => lessonIds().map((lesson) => ({ lesson }));

export const load: PageServerLoad = async ({ params }) => {
	const lesson = await loadLesson(params.lesson);
	const { reflection, plan, secondDoor } = lesson.frontMatter;
	const { info, lessons } = await loadCourse();
	const door = secondDoor === undefined ? undefined : { for: info.secondDoorFor, leads: secondDoor };
	return { reflection, plan, door, last: lessons.at(-1) === lesson };
};
