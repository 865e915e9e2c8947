import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fields, text } from './fields.ts';
import { readFrontMatter } from './front-matter.ts';

const schema = fields({
	title: text,
	pages: v.array(fields({ name: text, length: v.number('expected a number') }), 'expected a list of pages'),
	note: v.optional(fields({ by: text }))
});
const read = (...lines: string[]) => readFrontMatter('a/lesson.md', lines.join('\n'), schema);

describe('readFrontMatter', () => {
	it.each(['\n', '\r\n'])('gives the fields, the body and its line with line ends %j', (end) => {
		const source = ['---', 'title: Two pulls', 'pages: []', '---', '', '## A', 'Text.'].join(end);
		expect(readFrontMatter('a/lesson.md', source, schema)).toEqual({
			data: { title: 'Two pulls', pages: [] },
			faults: [],
			body: ['', '## A', 'Text.'].join(end),
			bodyLine: 5
		});
	});

	it('takes a line of hyphens in the body for no fence', () => {
		expect(read('---', 'title: A', 'pages: []', '---', 'One.', '', '---').body).toBe('One.\n\n---');
	});

	it.each([
		['nothing at all', []],
		['only text', ['## A', 'Text.']],
		['a fence that is never closed', ['---', 'title: A', '', '## A']],
		['text before the fence', ['', '---', 'title: A', '---']]
	])('asks for front matter where there is %s', (_, lines) => {
		const { data, faults } = read(...lines);
		expect(data).toBeUndefined();
		expect(faults).toEqual([
			{ file: 'a/lesson.md', line: 1, message: expect.stringContaining('expected front matter first') as string }
		]);
	});

	it('names the byte order mark that some editors write', () => {
		expect(read('\uFEFF---', 'title: A', 'pages: []', '---').faults[0]?.message).toContain('byte order mark');
	});

	it.each([
		['a quote that is not closed', ['---', 'pages: []', 'title: "Two pulls', '---'], 3],
		['a colon within a title', ['---', 'title: Two pulls: a start', 'pages: []', '---'], 2],
		['a field given twice', ['---', 'title: A', 'pages: []', 'title: B', '---'], 4],
		['a tab as indentation', ['---', 'title: A', 'pages:', '\t- name: A', '---'], 4],
		['an alias without an anchor', ['---', 'title: *A', 'pages: []', '---'], 1]
	])('points at %s', (_, lines, line) => {
		const { data, faults, bodyLine } = read(...lines, '', '## A');
		expect(data).toBeUndefined();
		expect(faults[0]).toEqual({
			file: 'a/lesson.md',
			line,
			message: expect.stringMatching(/^the front matter is not valid YAML: \S/) as string
		});
		expect(bodyLine).toBe(lines.length + 1);
	});

	it.each([
		['a missing field', ['pages: []'], { line: 1, field: 'title', message: 'is missing; expected a text' }],
		[
			'an unknown field',
			['title: A', 'pages: []', 'tilte: A'],
			{ line: 4, field: 'tilte', message: 'is not a field here; check its spelling' }
		],
		['an empty field', ['pages: []', 'title:'], { line: 3, field: 'title', message: 'expected a text' }],
		[
			'a fault in a list',
			['title: A', 'pages:', '  - name: A', '    length: 2', '  - name: B', '    length: long'],
			{ line: 7, field: 'pages.1.length', message: 'expected a number' }
		],
		[
			'a field missing from an item of a list',
			['title: A', 'pages:', '  - name: A', '    length: 2', '  - name: B'],
			{ line: 6, field: 'pages.1.length', message: 'is missing; expected a number' }
		],
		[
			'a list that is a word',
			['title: A', 'pages: many'],
			{ line: 3, field: 'pages', message: 'expected a list of pages' }
		],
		[
			'a field within a field',
			['title: A', 'pages: []', 'note:', '  form: Ann', '  by: Ann'],
			{ line: 5, field: 'note.form', message: 'is not a field here; check its spelling' }
		],
		['a text for the whole', ['just a sentence'], { line: 1, message: 'expected the fields title, pages, note' }]
	])('names the line, the field and what was expected for %s', (_, lines, fault) => {
		expect(read('---', ...lines, '---').faults).toEqual([{ file: 'a/lesson.md', field: undefined, ...fault }]);
	});

	it('reports every missing field of empty front matter', () => {
		expect(read('---', '---').faults.map(({ field }) => field)).toEqual(['title', 'pages']);
	});
});
