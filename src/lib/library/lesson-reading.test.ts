import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenLessonsError } from '../course/course-error.ts';
import { loadCourse } from './course-library.ts';
import { lessonFiles } from './lesson-files.ts';
import { absoluteLinks, loadReading, splitBeats } from './lesson-reading.ts';

describe('splitBeats', () => {
	it('gives the beats with their headings and the rest of their HTML', () => {
		const html = '<h2>One <em>key</em></h2>\n<p>First.</p>\n<h2 class="x">Two</h2><p>Second.</p><h3>More</h3>';
		expect(splitBeats(html)).toEqual([
			{ id: 'one-key', heading: 'One <em>key</em>', html: '<p>First.</p>' },
			{ id: 'two', heading: 'Two', html: '<p>Second.</p><h3>More</h3>' }
		]);
	});
	it.each([
		['', 0],
		['<p>No heading.</p>', 0],
		['<h2>Empty</h2>', 1]
	])('of %j are %i', (html, count) => expect(splitBeats(html)).toHaveLength(count));

	it.each([
		['Yours &amp; mine', 'yours-mine'],
		['It&#8217;s hers', 'its-hers'],
		['It&#x2019;s hers', 'its-hers'],
		['Less &lt; more', 'less-more']
	])('takes the entities in %j for what they stand for', (heading, id) => {
		expect(splitBeats(`<h2>${heading}</h2>`)[0]?.id).toBe(id);
	});

	it('loses nothing after the first heading', () =>
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-z ]{1,20}$/), { minLength: 1 }), (texts) => {
				const html = texts.map((text, at) => `<h2>H${at}</h2><p>${text}</p>`).join('\n');
				expect(splitBeats(html).map((beat) => beat.html)).toEqual(texts.map((text) => `<p>${text}</p>`));
			})
		));
});

describe('absoluteLinks', () => {
	it.each([
		['<a href="../../help/">', '<a href="/x/help/">'],
		['<a href="./quiz/">', '<a href="/x/learn/two-pulls/quiz/">'],
		['<a href="../old-lessons/">', '<a href="/x/learn/old-lessons/">'],
		['<a href="/x/about/">', '<a href="/x/about/">'],
		['<a href="https://example.org/">', '<a href="https://example.org/">']
	])('of %s is %s', (html, linked) => expect(absoluteLinks(html, '/x/learn/two-pulls/')).toBe(linked));
});

/** Each reading is compiled when it is first loaded. */
const COMPILING_PATIENCE_MILLIS = 60_000;

describe('the real readings', { timeout: COMPILING_PATIENCE_MILLIS }, () => {
	it('are built with the beats that were read, each with some text', async () => {
		const { lessons } = await loadCourse();
		expect(lessons.length).toBeGreaterThan(0);
		for (const lesson of lessons) {
			const beats = await loadReading(lesson, '');
			expect(beats.map(({ id }) => id)).toEqual(lesson.text.beats.map(({ id }) => id));
			for (const beat of beats) expect(beat.html).toMatch(/\w/);
			expect(beats.map(({ html }) => html).join()).not.toContain('<!--');
		}
	});

	it('are built anew when an author has changed them', async () => {
		const [lesson] = (await loadCourse()).lessons;
		if (!lesson) throw new Error('there are lessons');
		const file = `${lesson.folder}/lesson.md`;
		const written = lessonFiles.texts[file] ?? '';
		await loadReading(lesson, '');
		lessonFiles.texts[file] = `${written}\n\nOne more line.\n`;
		const changed = await loadReading(lesson, '').finally(() => (lessonFiles.texts[file] = written));
		expect(changed.at(-1)?.html).toMatch(/<p>One more line\.<\/p>$/);
	});

	it('are refused with other beats than were read', async () => {
		const [lesson] = (await loadCourse()).lessons;
		if (!lesson) throw new Error('there are lessons');
		const changed = { ...lesson, text: { ...lesson.text, beats: lesson.text.beats.slice(1) } };
		await expect(loadReading(changed, '')).rejects.toThrow(BrokenLessonsError);
	});
});
