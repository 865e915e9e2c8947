import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fields, text } from './fields.ts';
import { parseMarkdown } from '../library/parse-markdown.ts';
import { readFrontMatter } from './front-matter.ts';

const schema = fields({
	title: text,
	pages: v.array(fields({ name: text, length: v.number('expected a number') }), 'expected a list of pages'),
	note: v.optional(fields({ by: text }))
});
const readText = async (source: string) => readFrontMatter('a/lesson.md', await parseMarkdown(source), schema);
const read = (...lines: string[]) => readText(lines.join('\n'));

describe('readFrontMatter', () => {
	it.each(['\n', '\r\n'])('gives the fields with line ends %j', async (end) => {
		const source = ['---', 'title: Two pulls', 'pages: []', '---', '', '## A', 'Text.'].join(end);
		expect(await readText(source)).toEqual({
			data: { title: 'Two pulls', pages: [] },
			faults: []
		});
	});

	it.each([
		['nothing at all', []],
		['only text', ['## A', 'Text.']],
		['an empty line first', ['', '---', 'title: A', '---']]
	])('asks for front matter where there is %s', async (_, lines) => {
		const { data, faults } = await read(...lines);
		expect(data).toBeUndefined();
		expect(faults).toEqual([
			{ file: 'a/lesson.md', line: 1, message: expect.stringContaining('expected front matter first') as string }
		]);
	});

	it.each([
		['that is missing', ['---', 'title: A', '', '## A', '', 'Text.'], 4, 'expected a line of three hyphens above'],
		['that is missing at the end', ['---', 'title: A', 'pages: []', ''], 4, 'expected a line of three hyphens above'],
		['that an editor made a dash of', ['---', 'title: A', '—', '', '## A'], 3, 'expected just three hyphens: ---'],
		['of two hyphens', ['---', 'title: A', '--', '', '## A'], 3, 'expected just three hyphens: ---'],
		['that is indented', ['---', 'title: A', ' ---', '', '## A'], 3, 'expected just three hyphens: ---'],
		['of four hyphens', ['----', 'title: A', '---'], 1, 'is not just three hyphens'],
		['with a space', ['--- ', 'title: A', '---'], 1, 'is not just three hyphens']
	])('points at a line of hyphens %s', async (_, lines, line, message) => {
		expect((await read(...lines)).faults).toEqual([
			{ file: 'a/lesson.md', line, message: expect.stringContaining(message) as string }
		]);
	});

	it('names the byte order mark that some editors write', async () => {
		expect((await read('\uFEFF---', 'title: A', 'pages: []', '---')).faults[0]?.message).toContain('byte order mark');
	});

	const slipsOf = async (lines: string[]) =>
		(await read('---', ...lines, '---', '', '## A')).faults.map(
			({ line, column, field, message }) => `${line}:${column}${field ? ` ${field}` : ''}: ${message}`
		);

	it.each([
		['a colon in a title', ['title: A: B', 'pages: []'], ["2:8: a text with a colon needs quotes: title: 'A: B'"]],
		[
			'a colon in two texts',
			['title: It’s: B # so', 'pages: []', "note: She's: here"],
			[
				"2:8: a text with a colon needs quotes: title: 'It’s: B'",
				`4:7: a text with a colon needs quotes: note: "She's: here"`
			]
		],
		[
			'a colon in an item',
			['title: A', 'pages:', '  - Say this: that'],
			["4:5: a text with a colon needs quotes: - 'Say this: that'"]
		],
		[
			'a colon on the second line of a text',
			['title: A', '  and then: B', 'pages: []'],
			['3:3: goes on with a text that has a colon; put the whole text in quotes']
		],
		['no space after a colon', ['title:A', 'pages: []'], ['2:6: expected a space after the colon: title: A']],
		[
			'no space after any colon',
			['title:A', 'pages:[]'],
			['2:6: expected a space after the colon: title: A', '3:6: expected a space after the colon: pages: []']
		],
		[
			'no space after a colon further in',
			['title: A', 'pages: []', 'note:', '  by:Ann'],
			['5:5: expected a space after the colon: by: Ann']
		],
		[
			'no space after a hyphen',
			['title: A', 'pages:', '  -one', '  -two'],
			['4:3: expected a space after the hyphen: - one', '5:3: expected a space after the hyphen: - two']
		],
		['a field further in', ['title: A', ' pages: []'], ['3:2: is indented by 1 space; the fields beside it by 0']],
		[
			'a field further in than those beside it',
			['title: A', 'pages:', '  - name: A', '     length: 2'],
			['5:6: is indented by 5 spaces; the fields beside it by 4']
		],
		[
			'a field less far in',
			['title: A', 'pages: []', 'note:', '  by: A', ' form: B'],
			['6:2: is indented by 1 space; the fields beside it by 2']
		],
		['a first field further in', [' title: A', 'pages: []'], ['2:2: is indented by 1 space; the fields below it by 0']],
		[
			'an item further in, which YAML takes for more of the text above',
			['title: A', 'pages:', '  - one', '   - two'],
			['5:4: is indented by 3 spaces; the items beside it by 2']
		],
		[
			'an item less far in',
			['title: A', 'pages:', '  - name: A', '    length: 1', ' - name: B'],
			['6:2: is indented by 1 space; the items beside it by 2']
		],
		[
			'an item without a hyphen',
			['title: A', 'pages:', '  - one', '  two', '  - three'],
			['5:3: is no item of the list; expected a hyphen before it: - two']
		],
		[
			'a list beside its field',
			['title: - A', 'pages: []'],
			['2:8: is an item of a list; expected it on a line of its own, further in']
		],
		['a tab', ['title: A', 'pages:', '\t- name: A'], ['4:1: begins with a tab; YAML wants spaces']],
		[
			'a space copied from a page',
			['title: A', 'pages: []', 'note:', '\u00a0\u00a0by: A'],
			['5:1: begins with a space that is no plain one; YAML wants spaces']
		],
		[
			'a quote that is not closed',
			['pages: []', 'title: "Two pulls', 'note:', '  by: A'],
			['3:8: is a quotation that nothing closes; expected " at its end']
		],
		[
			'an apostrophe in single quotes',
			["title: 'It's so'", 'pages: []'],
			[`2:12: an apostrophe ends a text in single quotes; write title: "It's so"`]
		],
		[
			'words after a quotation',
			['title: "A" and B', 'pages: []'],
			[`2:11: has words after its closing quote; write title: '"A" and B'`]
		],
		['a bracket that is not closed', ['pages: [1, 2', 'title: A'], ['2:8: has [ without ]; expected ] at its end']],
		[
			'a brace that is not closed',
			['title: A', 'pages:', '  - { name: A', '  - { name: B }'],
			['4:5: has { without }; expected } at its end']
		],
		[
			'words after a bracket',
			['title: [A] B', 'pages: []'],
			["2:8: a text that begins with [ needs quotes: title: '[A] B'"]
		],
		[
			'a sign of YAML first',
			['title: *A*', 'pages: []'],
			["2:8: a text that begins with * needs quotes: title: '*A*'"]
		],
		[
			'a reserved sign first',
			['title: @you', 'pages: []'],
			["2:8: a text that begins with @ needs quotes: title: '@you'"]
		],
		[
			'a line that is nothing',
			['title: A', 'pages []', 'note: A'],
			['3:1: is neither a field nor the rest of a text; expected a name and a colon, or spaces before it']
		],
		[
			'two hyphens for three',
			['title: A', 'pages: []', '--', '', '## One', '', 'Text.', ''],
			['4:1: does not end the front matter; expected just three hyphens: ---']
		],
		[
			'a heading',
			['title: A', 'pages: []', '', '## One', '', 'Text.', ''],
			['5:1: is a heading in the front matter; expected a line of three hyphens above it, to end the fields']
		],
		[
			'a field given twice',
			['title: A', 'pages: []', 'title: B'],
			['4:1 title: is there already, on line 2; take one of them out']
		],
		[
			'a field of a field given twice',
			['title: A', 'pages: []', 'note:', '  by: A', '  by: B'],
			['6:3 by: is there already, on line 5; take one of them out']
		],
		[
			'what is only known to the parser',
			['title: "A \\d"', 'pages: []'],
			['2:11: the front matter is not valid YAML: Invalid escape sequence \\d']
		]
	])('points at the slip with %s', async (_, lines, slips) => expect(await slipsOf(lines)).toEqual(slips));

	it('says what is wrong beside a slip that YAML reads in its own way', async () =>
		expect(await slipsOf(['title: A', 'pages:', '  -one', 'nots: B'])).toEqual([
			'4:3: expected a space after the hyphen: - one',
			'5:1 nots: is not a field here; did you mean note?'
		]));

	it.each([
		['20', "expected a text; in quotes it is one: '20'"],
		['true', "expected a text; in quotes it is one: 'true'"],
		['{A}', "expected a text; a text that begins with { needs quotes: '{A}'"],
		['#1', 'expected a text; what follows # is a comment, so a text that begins with it needs quotes']
	])('says how %s is a text', async (written, message) =>
		expect(await slipsOf([`title: ${written}`, 'pages: []'])).toEqual([`2:1 title: ${message}`])
	);

	it('says how a word with a colon is a text', async () => {
		const list = fields({ says: v.array(text, 'expected a list') });
		const markdown = await parseMarkdown('---\nsays:\n  - Remember: ask first\n---\n');
		expect(readFrontMatter('a.md', markdown, list).faults).toEqual([
			{
				file: 'a.md',
				line: 3,
				column: 5,
				field: 'says.0',
				message: "expected a text; a text with a colon needs quotes: 'Remember: ask first'"
			}
		]);
	});

	it.each([
		['over several lines', ['title: >', '  A: B', '', '  C', 'pages: []']],
		['in quotes over lines', ['title: "A: B', '  - c: d"', 'pages: []']],
		['in brackets over lines', ['title: A', 'pages: [', '  { name: A, length: 1 },', ']']],
		['that goes on', ['title: A and', '  B', 'pages: []']],
		['with a time, an address and a comment', ['title: At 10:30, https://a.example # so: it is', 'pages: []']],
		['with a list at the edge', ['title: A', 'pages:', '- name: A', '  length: 1', '- name: B', '  length: 2']]
	])('takes a text %s', async (_, lines) => expect(await slipsOf(lines)).toEqual([]));

	it.each([
		['a missing field', ['pages: []'], { line: 1, field: 'title', message: 'is missing; expected a text' }],
		[
			'an unknown field',
			['title: A', 'pages: []', 'nots: A'],
			{ line: 4, column: 1, field: 'nots', message: 'is not a field here; did you mean note?' }
		],
		['an empty field', ['pages: []', 'title:'], { line: 3, column: 1, field: 'title', message: 'expected a text' }],
		[
			'a fault in a list',
			['title: A', 'pages:', '  - name: A', '    length: 2', '  - name: B', '    length: long'],
			{ line: 7, column: 5, field: 'pages.1.length', message: 'expected a number' }
		],
		[
			'a field missing from an item of a list',
			['title: A', 'pages:', '  - name: A', '    length: 2', '  - name: B'],
			{ line: 6, column: 5, field: 'pages.1.length', message: 'is missing; expected a number' }
		],
		[
			'a list that is a word',
			['title: A', 'pages: many'],
			{ line: 3, column: 1, field: 'pages', message: 'expected a list of pages' }
		],
		[
			'a field within a field',
			['title: A', 'pages: []', 'note:', '  form: Ann', '  by: Ann'],
			{ line: 5, column: 3, field: 'note.form', message: 'is not a field here; expected by' }
		],
		['a list for the whole', ['- one'], { line: 1, message: 'expected the fields title, pages, note' }]
	])('names the line, the field and what was expected for %s', async (_, lines, fault) => {
		expect((await read('---', ...lines, '---')).faults).toEqual([{ file: 'a/lesson.md', field: undefined, ...fault }]);
	});

	it('reports every missing field of empty front matter', async () => {
		expect((await read('---', '---')).faults.map(({ field }) => field)).toEqual(['title', 'pages']);
	});
});
