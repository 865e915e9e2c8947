import { BrokenLessonsError, CourseError } from '../course/course-error.ts';
import { bodyOf } from '../course/front-matter.ts';
import { decodeEntities } from '../course/entities.ts';
import { readingParts } from '../course/lesson-components.ts';
import { beatId } from '../course/lesson-text.ts';
import Reading from '../ui/lesson/Reading.svelte';
import { lessonFiles } from './lesson-files.ts';
import { lessonMarkup } from './lesson-markup.ts';
import type { Lesson } from './read-course.ts';
import { rendered } from './rendered.ts';

export interface ReadingBeat {
	id: string;
	/** Inline HTML. */
	heading: string;
	/** HTML rendered from the author's text when the course is built. */
	html: string;
}

/** The HTML of readings by their text: pages of a built course ask again. */
const known = new Map<string, Promise<string>>();

/**
 * The beats of a lesson as HTML; `base` is the site's base path. A reading is a document: it needs no script in the
 * browser.
 */
export async function loadReading(lesson: Lesson, base: string): Promise<ReadingBeat[]> {
	const file = `${lesson.folder}/lesson.md`;
	const source = lessonFiles.texts[file];
	if (source === undefined) throw new CourseError(`${file} cannot be found.`);
	const html = known.get(source) ?? readingHtml(file, source);
	known.set(source, html);
	const beats = splitBeats(absoluteLinks(await html, `${base}/learn/${lesson.id}/`));
	checkBeats(lesson, beats);
	return beats;
}

async function readingHtml(file: string, source: string): Promise<string> {
	const markup = await lessonMarkup(file, bodyOf(source));
	return rendered(Reading, { parts: readingParts(markup) });
}

/** The record and the questions point to beats by id, so what is built must have those that were read. */
function checkBeats({ folder, text }: Pick<Lesson, 'folder' | 'text'>, built: readonly ReadingBeat[]): void {
	const [read, shown] = [text.beats, built].map((beats) => beats.map(({ id }) => id).join(', '));
	if (read === shown) return;
	const message = `is built with the beats ${shown}; expected ${read}. Is there a heading in a list, or with an &entity;?`;
	throw new BrokenLessonsError([{ file: `${folder}/lesson.md`, message }]);
}

/** Authors link from where the lesson stands; the reading may be shown elsewhere, as on paper. */
export function absoluteLinks(html: string, from: string): string {
	return html.replace(
		/href="(\.\.?\/[^"]*)"/g,
		(_, link: string) => `href="${new URL(link, `https://course.example${from}`).pathname}"`
	);
}

/** Splits rendered HTML at its second-level headings. */
export function splitBeats(html: string): ReadingBeat[] {
	return [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>(.*?)(?=<h2|$)/gs)].map(([, heading = '', rest = '']) => ({
		id: beatId(decodeEntities(heading.replace(/<[^>]+>/g, ''))),
		heading,
		html: rest.trim()
	}));
}
