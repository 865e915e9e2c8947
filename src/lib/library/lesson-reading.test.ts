import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReading } from '../course/reading.ts';
import { loadCourse } from './course-library.ts';
import { renderReading } from './lesson-reading.ts';
import { parseMarkdown } from './parse-markdown.ts';

const render = async (source: string) => {
	const text = readReading('lesson.md', await parseMarkdown(source));
	return renderReading({ id: 'the-bake', text, figures: new Map() }, '/x');
};
/** The HTML of a beat with this text. */
const html = async (text: string) => (await render(`## One\n\n${text}`))[0]?.html;

describe('beats', () => {
	it('have their headings and the rest of their HTML', async () => {
		const source = 'Lost.\n\n## One *key*\n\nFirst.\n\n## Two\nSecond.\n\n### More';
		expect(await render(source)).toEqual([
			{ id: 'one-key', heading: 'One <em>key</em>', html: '<p>First.</p>' },
			{ id: 'two', heading: 'Two', html: '<p>Second.</p> <h3>More</h3>' }
		]);
	});

	it.each([
		['', 0],
		['No heading.', 0],
		['## Empty', 1]
	])('of %j are %i', async (source, count) => expect(await render(source)).toHaveLength(count));

	it.each([
		['Yours &amp; mine', 'yours-mine'],
		['It&#8217;s hers', 'its-hers'],
		['It&#x2019;s hers', 'its-hers'],
		["It's hers", 'its-hers'],
		['Less &lt; more', 'less-more']
	])('take the entities in %j for what they stand for', async (heading, id) => {
		expect((await render(`## ${heading}`))[0]?.id).toBe(id);
	});

	it('lose nothing after the first heading', () =>
		fc.assert(
			fc.asyncProperty(fc.array(fc.stringMatching(/^[a-z]([a-z ]{0,18}[a-z])?$/), { minLength: 1 }), async (texts) => {
				const beats = await render(texts.map((text, at) => `## H${at}\n\n${text}`).join('\n\n'));
				const shown = texts.map((text) => `<p>${text.replace(/ +/g, ' ')}</p>`);
				expect(beats.map((beat) => beat.html)).toEqual(shown);
			})
		));
});

describe('the HTML of a beat', () => {
	it.each([
		['Two *pulls*,\none **dance**.', '<p>Two <em>pulls</em>, one <strong>dance</strong>.</p>'],
		['- one\n- two', '<ul><li>one</li> <li>two</li></ul>'],
		['3. one\n4. two', '<ol start="3"><li>one</li> <li>two</li></ol>'],
		['> said', '<blockquote><p>said</p></blockquote>'],
		['A  \nb', '<p>A<br> b</p>'],
		['A &amp; b &lt; c > d', '<p>A &amp; b &lt; c > d</p>'],
		['A `<b>` {', '<p>A <code>&lt;b></code> {</p>'],
		['[a](https://example.org "b")', '<p><a href="https://example.org" title="b" rel="nofollow">a</a></p>']
	])('of %j is %j', async (text, expected) => expect(await html(text)).toBe(expected));

	it('has a paragraph that opens with a term, and none around what stands alone', async () => {
		const term = /^<p><button[^>]*>Near<\/button><span.*<\/span> is <em>so<\/em>\.<\/p>$/;
		expect(await html('<Term of="closeness">Near</Term> is *so*.')).toMatch(term);
		expect(await html('One.\n\n<Myth says="A">\n\nNo.\n\n</Myth>\n\nTwo.')).toMatch(
			/^<p>One\.<\/p> <[^p].*<p>Two\.<\/p>$/s
		);
	});

	it('takes a form feed for a space', async () => expect(await html('A\fb.')).toBe('<p>A b.</p>'));

	it('has components with what they enclose', async () => {
		const shown = await html('<Myth says="A -- b">\n\nNo.\n\n</Myth>');
		expect(shown).toMatch(/A -- b.*<p>No\.<\/p>/);
	});

	it.each([
		['She said "no"', '<p>She said “no”</p>'],
		["It's", '<p>It’s</p>'],
		['Well...', '<p>Well…</p>'],
		['In -- out', '<p>In — out</p>'],
		['He “knows” it’s—fine…', '<p>He “knows” it’s—fine…</p>']
	])('of %j has the signs of print: %j', async (text, expected) => expect(await html(text)).toBe(expected));

	it('has the lines of a program as they are', async () =>
		expect(await html('```\none {\n  two\n```')).toBe('<pre><code>one {\n  two\n</code></pre>'));

	it.each([
		['../../help/', '/x/help/'],
		['./quiz/', '/x/learn/the-bake/quiz/'],
		['../flour-and-water/', '/x/learn/flour-and-water/'],
		['../flour-and-water/#a-beat', '/x/learn/flour-and-water/#a-beat'],
		['/x/about/', '/x/about/']
	])('links to %s as %s', async (link, address) =>
		expect(await html(`[a](${link})`)).toBe(`<p><a href="${address}">a</a></p>`)
	);
});

describe('the real readings', () => {
	it('are built with the beats that were read, each with some text', async () => {
		const { lessons } = await loadCourse();
		expect(lessons.length).toBeGreaterThan(0);
		for (const lesson of lessons) {
			const beats = renderReading(lesson, '');
			expect(beats.map(({ id }) => id)).toEqual(lesson.text.beats.map(({ id }) => id));
			for (const beat of beats) expect(beat.html).toMatch(/\w/);
			// Only what a browser brings to life has the comments by which it does.
			const document = beats.map(({ html }) => html.replace(/<figure .*?<\/figure>/gs, ''));
			expect(document.join()).not.toContain('<!--');
		}
	});
});
