import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../library/parse-markdown.ts';
import { readReading } from './reading.ts';

/** Reads a text that begins on line 10, after the front matter. */
const readText = async (text: string) =>
	readReading('a/lesson.md', await parseMarkdown(`---\n${'# A comment\n'.repeat(7)}---\n${text}`));
/** What is said of lines that follow a heading on line 10. */
const messages = async (...lines: string[]) =>
	(await readText(['## A beat', '', ...lines].join('\n'))).faults.map(({ line, message }) => `${line}: ${message}`);

describe('HTML', () => {
	const NONE = 'is HTML, which a reading does not have';

	it.each([
		[['<audio src="sounds/the-lift.mp3" controls></audio>'], `write <Recording of="the-lift.mp3" />`],
		[['<audio controls>', '<source src="a.mp3">', 'No sound.', '</audio>'], 'write <Recording of="the-lift.mp3" />'],
		[["<video src='a.mp4'>", '', 'No film.', '', '</video>'], 'write <Recording of="a.mp4" />'],
		[['<img src="cup.jpg" alt="A cup">'], 'write ![What it shows](cup.jpg)'],
		[['<img src="cup.jpg" />'], 'write ![What it shows](cup.jpg)'],
		[
			['<figure>', '<img src="cup.jpg">', '<figcaption>A</figcaption>', '</figure>'],
			'write a picture with a caption as'
		],
		[['<iframe src="https://a.example"></iframe>'], 'the course works offline and shows no other site'],
		[['<script>', 'if (a <b) run({#if x})', '</script>'], 'a reading runs no code'],
		[['<style>p { color: red }</style>'], 'the course has one look'],
		[['A <b>bold</b> word.'], 'write **words**'],
		[['A<br>b'], 'leave an empty line'],
		[['<a href="/x/">A</a>'], 'write [words](https://…)'],
		[['<ul>', '<li>one</li>', '<li>two</li>', '</ul>'], 'write each item on a line that begins with a hyphen'],
		[['<div class="box">', '', 'Text.', '', '</div>'], 'take the tag out'],
		[['H<sub>2</sub>O'], 'write its words in Markdown'],
		[['A word</b>.'], 'write **words**'],
		[['<script>'], 'a reading runs no code']
	])('%j is refused once, with what to write', async (lines, mend) => {
		const found = await messages(...lines);
		expect(found).toEqual([expect.stringMatching(/^12: <[^\n]*> is HTML, which a reading does not have; /)]);
		expect(found[0]).toContain(`${NONE}; ${mend}`);
	});

	it('is refused beside other HTML', async () =>
		expect((await messages('<div>', '', 'A <b>b</b>.', '', '</div>')).map((each) => each.slice(0, 7))).toEqual([
			'12: <di',
			'14: <b>'
		]));

	it('is shown no further than it is known again', async () =>
		expect((await messages(`<img alt="${'so '.repeat(99)}">`))[0]).toMatch(/^12: <img alt="[so ]{40,60}… is HTML/));

	it('before the first heading is one fault', async () =>
		expect((await readText('<script>\nlet a;\n</script>\n\n## A')).faults.map(({ line }) => line)).toEqual([10]));
});
