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
		['a fence that is never closed', ['---', 'title: A', '', '## A']],
		['text before the fence', ['', '---', 'title: A', '---']]
	])('asks for front matter where there is %s', async (_, lines) => {
		const { data, faults } = await read(...lines);
		expect(data).toBeUndefined();
		expect(faults).toEqual([
			{ file: 'a/lesson.md', line: 1, message: expect.stringContaining('expected front matter first') as string }
		]);
	});

	it('names the byte order mark that some editors write', async () => {
		expect((await read('\uFEFF---', 'title: A', 'pages: []', '---')).faults[0]?.message).toContain('byte order mark');
	});

	it.each([
		['a quote that is not closed', ['---', 'pages: []', 'title: "Two pulls', '---'], 3, 18],
		['a colon within a title', ['---', 'title: Two pulls: a start', 'pages: []', '---'], 2, 8],
		['a field given twice', ['---', 'title: A', 'pages: []', 'title: B', '---'], 4, 1],
		['a tab as indentation', ['---', 'title: A', 'pages:', '\t- name: A', '---'], 4, 1],
		['an alias without an anchor', ['---', 'title: *A', 'pages: []', '---'], 1, undefined]
	])('points at %s', async (_, lines, line, column) => {
		const { data, faults } = await read(...lines, '', '## A');
		expect(data).toBeUndefined();
		expect(faults[0]).toEqual({
			file: 'a/lesson.md',
			line,
			column,
			message: expect.stringMatching(/^the front matter is not valid YAML: \S/) as string
		});
	});

	it.each([
		['a missing field', ['pages: []'], { line: 1, field: 'title', message: 'is missing; expected a text' }],
		[
			'an unknown field',
			['title: A', 'pages: []', 'tilte: A'],
			{ line: 4, column: 1, field: 'tilte', message: 'is not a field here; check its spelling' }
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
			{ line: 5, column: 3, field: 'note.form', message: 'is not a field here; check its spelling' }
		],
		['a text for the whole', ['just a sentence'], { line: 1, message: 'expected the fields title, pages, note' }]
	])('names the line, the field and what was expected for %s', async (_, lines, fault) => {
		expect((await read('---', ...lines, '---')).faults).toEqual([{ file: 'a/lesson.md', field: undefined, ...fault }]);
	});

	it('reports every missing field of empty front matter', async () => {
		expect((await read('---', '---')).faults.map(({ field }) => field)).toEqual(['title', 'pages']);
	});
});
