import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../library/parse-markdown.ts';
import { readReading } from './reading.ts';

const read = async (...lines: string[]) =>
	readReading('a/lesson.md', await parseMarkdown(['---', '---', '## A beat', '', ...lines].join('\n')));

const EXPECTED = 'expected https://…, mailto:…, tel:… or a place of the course, as in ../two-pulls/';

describe('the links of a reading', () => {
	it('are listed with their places, also in components, headings and lists', async () => {
		const { links, faults } = await read(
			'See [one](../two-pulls/) and [*two*](../two-pulls/#a-beat).',
			'',
			'<Guess ask="Why?">',
			'',
			'- [three][a] or https://example.org',
			'',
			'</Guess>',
			'',
			'## To [four](quiz/)',
			'',
			'<mailto:ann@example.org> [call](tel:112)',
			'',
			'[a]: ../../help/'
		);
		expect(faults).toEqual([]);
		expect(links).toEqual([
			{ href: '../two-pulls/', line: 5, column: 5 },
			{ href: '../two-pulls/#a-beat', line: 5, column: 30 },
			{ href: '../../help/', line: 9, column: 3 },
			{ href: 'https://example.org', line: 9, column: 17 },
			{ href: 'quiz/', line: 13, column: 7 },
			{ href: 'mailto:ann@example.org', line: 15, column: 1 },
			{ href: 'tel:112', line: 15, column: 26 }
		]);
	});

	it.each([
		['javascript:alert(1)', `javascript: links are refused, as a page of the course runs and opens none; ${EXPECTED}`],
		['JavaScript:alert(1)', `javascript: links are refused, as a page of the course runs and opens none; ${EXPECTED}`],
		['javascript&#58;x', `javascript: links are refused, as a page of the course runs and opens none; ${EXPECTED}`],
		['data:text/html,hi', `data: links are refused, as a page of the course runs and opens none; ${EXPECTED}`],
		['vbscript:x', `vbscript: links are refused, as a page of the course runs and opens none; ${EXPECTED}`],
		['ftp://example.org', `ftp: links are refused; ${EXPECTED}`],
		['', `is a link to nothing; ${EXPECTED}`],
		['http://example.org/a', 'http://example.org/a is not encrypted, and others may be watching; expected https://'],
		['//example.org/a', '//example.org/a names no scheme; write https://example.org/a'],
		['www.example.org', 'www.example.org would be a page of the course; write https://www.example.org'],
		[
			'/learn/two-pulls/',
			'/learn/two-pulls/ breaks where the course does not lie at the root of its site; write ../two-pulls/, from where the lesson stands'
		],
		[
			'/help/#now',
			'/help/#now breaks where the course does not lie at the root of its site; write ../../help/#now, from where the lesson stands'
		],
		['/', '/ breaks where the course does not lie at the root of its site; write ../../, from where the lesson stands']
	])('to %j are refused, and are not listed', async (href, message) => {
		const { links, faults } = await read(`A [link](${href}).`);
		expect(faults).toEqual([{ file: 'a/lesson.md', line: 5, column: 3, message }]);
		expect(links).toEqual([]);
	});

	it('are shown no further than they are known again', async () =>
		expect((await read(`[a](http://example.org/${'b'.repeat(200)})`)).faults[0]?.message).toMatch(
			/^http:\/\/example\.org\/b{51}… is not encrypted/
		));
});
