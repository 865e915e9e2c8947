import { expect, it } from 'vitest';
import { lessonMarkup } from './lesson-markup.ts';

const markup = (body: string) => lessonMarkup('lesson.md', body);

it.each([
	['Two *pulls*,\none [dance](../quiz/).', '<p>Two <em>pulls</em>, one <a href="../quiz/">dance</a>.</p>'],
	['- one\n- two', '<ul><li>one</li> <li>two</li></ul>'],
	['> said', '<blockquote><p>said</p></blockquote>'],
	['<Myth says="A -- b">\n\nNo.\n\n</Myth>', '<Myth says="A -- b"> <p>No.</p> </Myth>']
])('%j is %j', async (body, html) => expect((await markup(body)).trim()).toBe(html));

it.each([
	['She said "no"', '<p>She said “no”</p>'],
	["It's", '<p>It’s</p>'],
	['Well...', '<p>Well…</p>'],
	['In -- out', '<p>In — out</p>'],
	['He “knows” it’s—fine…', '<p>He “knows” it’s—fine…</p>']
])('%j has the signs of print: %j', async (body, html) => expect((await markup(body)).trim()).toBe(html));

it('leaves the lines of a program as they are', async () => {
	expect(await markup('```\none\n  two\n```')).toMatch(/one\n {2}two/);
});
