import { loadLesson, practiceIds } from '#lib/library/course-library.ts';
import { layOutMap } from '#lib/library/map-layout.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => practiceIds().map((lesson) => ({ lesson }));

export const load: PageServerLoad = async ({ params }) => {
	const { scene, activity } = await loadLesson(params.lesson);
	return { scene, activity, layout: scene && layOutMap(scene) };
};
