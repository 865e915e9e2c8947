import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { CourseError } from '../course/course-error.ts';
import { beatId } from '../course/lesson-text.ts';
import type { Lesson } from './read-course.ts';

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
	const { body } = render((await load()).default);
	return splitBeats(absoluteLinks(body, `${base}/learn/${lesson.id}/`));
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
	const clean = html.replace(/<!--.*?-->/gs, '');
	return [...clean.matchAll(/<h2[^>]*>(.*?)<\/h2>(.*?)(?=<h2|$)/gs)].map(([, heading = '', rest = '']) => ({
		id: beatId(decodeEntities(heading.replace(/<[^>]+>/g, ''))),
		heading,
		html: rest.trim()
	}));
}

function decodeEntities(text: string): string {
	return text
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '');
}
