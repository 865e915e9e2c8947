import type { Component } from 'svelte';
import { BrokenLessonsError, CourseError } from '../course/course-error.ts';
import { beatId } from '../course/lesson-text.ts';
import type { Lesson } from './read-course.ts';
import { rendered } from './rendered.ts';

export interface ReadingBeat {
	id: string;
	/** Inline HTML. */
	heading: string;
	/** HTML rendered from the author's text when the course is built. */
	html: string;
}

const readings = import.meta.glob<{ default: Component }>('/lessons/*/*/lesson.md');

/**
 * The beats of a lesson as HTML; `base` is the site's base path. A reading is a document: it needs no script in the
 * browser.
 */
export async function loadReading(lesson: Lesson, base: string): Promise<ReadingBeat[]> {
	const load = readings[`/${lesson.folder}/lesson.md`];
	if (!load) throw new CourseError(`${lesson.folder}/lesson.md cannot be found.`);
	const html = rendered((await load()).default, {});
	const beats = splitBeats(absoluteLinks(html, `${base}/learn/${lesson.id}/`));
	checkBeats(lesson, beats);
	return beats;
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

function decodeEntities(text: string): string {
	return text
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
		.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '');
}
