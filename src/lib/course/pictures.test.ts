import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../library/parse-markdown.ts';
import { readReading } from './reading.ts';

const read = async (...lines: string[]) =>
	readReading('a/lesson.md', await parseMarkdown(['---', '---', '## A beat', '', ...lines].join('\n')));
const faults = async (...lines: string[]) =>
	(await read(...lines)).faults.map(({ line, column, message }) => `${line}:${column}: ${message}`);

const AMONG_WORDS =
	'is a picture among other words; expected it alone between empty lines, outside of headings, lists and quotations';

describe('the pictures of a reading', () => {
	it('are listed with their words and captions', async () => {
		const { pictures, faults, beats } = await read(
			'![A cup & more](cup.png)',
			'',
			'<Guess ask="Why?">',
			'',
			'![Two {cups}](./two%20cups.jpg "On a *table*")'.replace(/[{}]/g, ''),
			'',
			'</Guess>',
			'',
			'![](leaf.svg "ornament")'
		);
		expect(faults).toEqual([]);
		expect(pictures).toEqual([
			{ file: 'cup.png', words: 'A cup & more', line: 5, column: 1 },
			{ file: 'two cups.jpg', words: 'Two cups', caption: 'On a *table*', line: 9, column: 1 },
			{ file: 'leaf.svg', words: '', line: 13, column: 1 }
		]);
		expect(beats[0]?.text).toBe('Why?\n');
	});

	it.each([
		[
			'no words',
			'![](cup.png)',
			1,
			'cup.png says nothing to who cannot see it; write ![What it shows](cup.png), or ![](cup.png "ornament") where it means nothing'
		],
		[
			'words and a meaning of none',
			'![A leaf](leaf.svg "ornament")',
			1,
			'leaf.svg is called an ornament and has words; leave out one of the two'
		],
		['a place in a sentence', 'See ![it](a.png) here.', 5, AMONG_WORDS],
		['a place in a list', '- ![it](a.png)', 3, AMONG_WORDS],
		['a place in a quotation', '> ![it](a.png)', 3, AMONG_WORDS],
		['a place in a heading', '## See ![it](a.png)', 8, AMONG_WORDS],
		['a link around it', '[![it](a.png)](/about/)', 2, AMONG_WORDS],
		['another beside it', '![it](a.png) ![it](b.png)', 1, AMONG_WORDS],
		[
			'an address elsewhere',
			'![it](https://a.example/b.png)',
			1,
			'https://a.example/b.png is no file of the course, which works offline and loads nothing else; put the picture beside lesson.md'
		],
		[
			'data for an address',
			'![it](data:image/png;base64,AA)',
			1,
			'data:image/png;base64,AA is no file of the course, which works offline and loads nothing else; put the picture beside lesson.md'
		],
		[
			'long data for an address',
			`![it](data:image/png;base64,${'A'.repeat(99)})`,
			1,
			`data:image/png;base64,${'A'.repeat(48)}… is no file of the course, which works offline and loads nothing else; put the picture beside lesson.md`
		],
		[
			'another folder',
			'![it](../b.png)',
			1,
			'../b.png lies in another folder; put the picture beside lesson.md and write its name alone'
		],
		[
			'a type that is not shown',
			'![it](b.gif)',
			1,
			'b.gif is of no type that is shown; expected jpg, jpeg, png, webp, svg'
		],
		['a recording', '![it](b.mp3)', 1, 'b.mp3 is a recording; write <Recording of="b.mp3" />']
	])('are refused with %s', async (_, line, column, message) =>
		expect(await faults(line)).toContain(`5:${column}: ${message}`)
	);

	it('are not listed where they are refused, so that no second fault is told', async () =>
		expect((await read('![](cup.png)', '', 'See ![it](a.png).')).pictures).toEqual([]));
});
