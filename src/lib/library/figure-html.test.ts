import { describe, expect, it } from 'vitest';
import { loadCourse } from './course-library.ts';
import { figureHtml, shownQuiz } from './figure-html.ts';
import { renderReading } from './lesson-reading.ts';
import { paperLesson } from './paper.ts';

const { lessons } = await loadCourse();
const all = lessons.flatMap((lesson) =>
	[...lesson.figures].map(([name, figure]) => ({ place: `${lesson.id}/${name}`, id: `${lesson.id}-${name}`, figure }))
);

describe.each(all)('the figure $place', ({ id, figure }) => {
	const html = figureHtml(figure, { id });

	it('says what it means, on what it rests, and the same as a table', () => {
		expect(html).toContain('class="figure-means');
		expect(/How sure is the claim|Invented\./.test(html)).toBe(true);
		expect(html.match(/<tr>/g)?.length).toBeGreaterThan(1);
	});

	it('needs no style attribute, which pages refuse', () => {
		expect(html).not.toMatch(/\sstyle=/);
	});

	it('tells a browser, beside its drawing, from what it was drawn', () => {
		const [, drawn = ''] = /data-figure="([^"]*)"/.exec(html) ?? [];
		const text = drawn.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
		expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ figure, id })));
	});

	it('has no drawing that a reader with a screen reader would have to listen to', () => {
		for (const [tag] of html.matchAll(/<svg[^>]*>/g)) expect(tag).toContain('aria-hidden="true"');
	});

	it('says nothing of what it means where it is asked about', () => {
		const asked = figureHtml(figure, { id, asked: true });
		expect(asked).not.toContain('figure-means');
		expect(asked).not.toContain('How sure is the claim');
	});

	it('cannot be brought to life on paper', () => {
		const still = figureHtml(figure, { id, still: true });
		expect(still).toContain('class="figure still"');
		expect(still).not.toContain('data-figure');
	});
});

describe('figures', () => {
	it('have an id of their own, even on the page that has all lessons', () => {
		const pages = lessons.flatMap((lesson) => {
			const { beats, questions } = paperLesson(lesson, '');
			return [...beats.map(({ html }) => html), ...questions.map(({ figure = '' }) => figure)];
		});
		const ids = [...pages.join('').matchAll(/<p class="figure-title" id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	});

	it('stand in a reading where their author put them', () => {
		for (const lesson of lessons) {
			const uses = lesson.text.components.filter(({ component }) => component === 'Figure');
			const html = renderReading(lesson, '')
				.map((beat) => beat.html)
				.join('');
			expect(html.match(/<figure /g)?.length ?? 0).toBe(uses.length);
		}
	});

	it('stand in a question in place of their name', () => {
		const asked = lessons.flatMap((lesson) => shownQuiz(lesson).questions).filter(({ figure }) => figure !== undefined);
		expect(asked.length).toBeGreaterThan(0);
		for (const { figure } of asked) expect(figure).toMatch(/^<figure /);
	});
});
