import { loadCourse, loadLesson, practiceIds } from '#lib/library/course-library.ts';
import { layOutMap } from '#lib/library/map-layout.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => practiceIds().map((lesson) => ({ lesson }));

export const load: PageServerLoad = async ({ params }) => {
	const { scene, activity, simulator } = await loadLesson(params.lesson);
	const { info, lessons } = await loadCourse();
	const { help, startInstead } = info;
	/** What the link to the help page says, where one stands here. */
	const helpLink = simulator || (scene && scene.meta.helpLink !== false) ? help?.fromScenes : undefined;
	const other = simulator ? lessons.find(({ id }) => id === startInstead) : undefined;
	const instead = other && { id: other.id, number: other.number };
	return { scene, activity, layout: scene && layOutMap(scene), helpLink, ...(instead ? { instead } : {}) };
};
