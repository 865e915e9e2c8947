import type { EndingKinds } from '#lib/scenario/scene.ts';
import type { SceneConfig } from '#lib/scenario/scene-schema.ts';
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
	const played = scene && { scene, layout: layOutMap(scene), kinds: kindsOf(scene, info.endings) };
	return { ...played, activity, simulator, helpLink, ...(instead ? { instead } : {}) };
};

/** Of the course's kinds of endings those that a scene has. */
function kindsOf({ states }: SceneConfig, kinds: EndingKinds = {}): EndingKinds {
	const own = new Set(Object.values(states).flatMap((state) => ('type' in state ? state.meta.ending : [])));
	return Object.fromEntries(Object.entries(kinds).filter(([kind]) => own.has(kind)));
}
