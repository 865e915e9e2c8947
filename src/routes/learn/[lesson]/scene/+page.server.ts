import { loadCourse, loadLesson } from '#lib/library/course-library.ts';
import { layOutMap } from '#lib/library/map-layout.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () =>
	(await loadCourse()).lessons.filter((lesson) => lesson.practice !== 'none').map((lesson) => ({ lesson: lesson.id }));

export const load: PageServerLoad = async ({ params }) => {
	const { scene, activity } = await loadLesson(params.lesson);
	return { scene, activity, layout: scene && layOutMap(scene) };
};
