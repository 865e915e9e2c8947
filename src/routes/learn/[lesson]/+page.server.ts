import { lessonIds, loadCourse, loadLesson } from '#lib/library/course-library.ts';
import { renderReading, type ReadingBeat } from '#lib/library/lesson-reading.ts';
import { rendered } from '#lib/library/rendered.ts';
import { basePath } from '#lib/study/paths.ts';
import LessonOpening from '#lib/ui/lesson/LessonOpening.svelte';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => lessonIds().map((lesson) => ({ lesson }));

export const load: PageServerLoad = async ({ params }) => {
	const lesson = await loadLesson(params.lesson);
	const { info, lessons } = await loadCourse();
	const { id, number, title, minutes, module, frontMatter } = lesson;
	const { objectives, summary } = frontMatter;
	const contentNote = frontMatter.contentNote === 'none' ? undefined : frontMatter.contentNote;
	const openingCard = frontMatter.openingCard ?? module.openingCard;
	const next = lessons[lessons.indexOf(lesson) + 1]?.id;
	const instead = lessons.find((each) => each.id === info.startInstead);
	const card = { contentNote, openingCard, instead, help: info.help !== undefined };
	const opening = { id, number, title, minutes, module, objectives, summary, ...card, next };
	const beats = renderReading(lesson, basePath());
	return {
		opening: rendered(LessonOpening, opening),
		beats: beats.map(withHeading),
		...(lesson.text.components.some(({ component }) => component === 'Figure') ? { figures: true } : {}),
		...(lesson.moment ? { moment: lesson.moment } : {}),
		// Only the first lesson ends with the ways in.
		...(lessons[0] === lesson && info.waysIn ? { waysIn: info.waysIn } : {})
	};
};

function withHeading({ id, heading, html }: ReadingBeat): { id: string; html: string } {
	return { id, html: `<h2 id="${id}" tabindex="-1">${heading}</h2>\n${html}` };
}
