import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../library/parse-markdown.ts';
import { beatId, lengthFaults, readReading, type Beat } from './reading.ts';

const FILE = 'a/lesson.md';
/** Reads a text that begins on line 10, after the front matter. */
const readText = async (text: string) =>
	readReading(FILE, await parseMarkdown(`---\n${'# A comment\n'.repeat(7)}---\n${text}`));
/** Reads lines that follow a heading on line 10. */
const read = (...lines: string[]) => readText(['## A beat', '', ...lines].join('\n'));
const messages = async (...lines: string[]) =>
	(await read(...lines)).faults.map(({ line, message }) => `${line}: ${message}`);

describe('beats', () => {
	it('open at headings, with id, plain text and place', async () => {
		const { beats, faults } = await readText(
			[
				'',
				'## A key on the *table*',
				'',
				'One **bold** line, [linked](../../about/).',
				'',
				'- item',
				'## It’s “hers”',
				'Two.'
			].join('\r\n')
		);
		expect(faults).toEqual([]);
		expect(beats).toMatchObject([
			{
				id: 'a-key-on-the-table',
				heading: 'A key on the table',
				text: 'One bold line, linked.\nitem\n',
				line: 11,
				column: 1
			},
			{ id: 'its-hers', heading: 'It’s “hers”', text: 'Two.\n', line: 16, column: 1 }
		]);
	});

	it('count the words that components show', async () => {
		const { beats } = await read(
			'A <Term of="limit">limit</Term>, here.',
			'',
			'<Guess ask="How many?">',
			'',
			'Two.',
			'',
			'</Guess>',
			'',
			'<Evidence of="ceiling" />'
		);
		expect(beats[0]?.text).toBe('A limit, here.\nHow many?\nTwo.\n');
	});

	it('are wanted', async () => {
		expect((await readText('')).faults).toEqual([
			{ file: FILE, line: 10, message: 'expected at least one beat, opened by a heading (##)' }
		]);
	});

	it('stand before any text; this is said once', async () => {
		const { faults } = await readText(['', 'One.', 'Two.', '', 'Three.', '## A', 'Four.'].join('\n'));
		expect(faults).toEqual([
			{ file: FILE, line: 11, column: 1, message: 'expected a heading (##) before the first sentence' }
		]);
	});

	it.each([
		['a heading used before', ['## A beat'], "12: two beats have the heading 'A beat'; expected headings that differ"],
		[
			'a heading whose id was used before',
			['## A “beat”'],
			"12: two beats have the heading 'A “beat”'; expected headings that differ"
		],
		[
			'a heading longer than there is room for',
			[`## ${'Far and near. '.repeat(9)}`],
			'12: the heading has 125 characters; expected at most 80'
		],
		[
			'a heading too long for an id',
			[`## ${'a\u0301'.repeat(60)}`],
			`12: '${'a\u0301'.repeat(60)}' is too long for a beat; expected at most 100 letters`
		],
		['a title', ['# A title'], '12: a beat opens with ##; # is the title, which stands in the front matter'],
		['a heading without a space', ['##Heading'], '12: expected a space and a heading after ##'],
		['an empty heading', ['##'], '12: expected a space and a heading after ##'],
		[
			'a heading without letters',
			['## …'],
			"12: '…' has no letter from a to z and no digit; a beat's id is made of them"
		],
		[
			'a component in a heading',
			['## A <Term of="limit">limit</Term>'],
			'12: has a component in a heading; expected plain words'
		],
		[
			'code in a heading',
			['## Less {@html more}'],
			'12: {@html more} is Svelte, and a reading runs no code; take it out, or write it between ` and `'
		],
		[
			'a line underlined into a heading',
			['Text.', '---'],
			'13: would turn the line above into a heading; leave an empty line between, or take it out'
		]
	])('refuse %s', async (_, lines, message) => expect(await messages(...lines)).toContain(message));

	it.each([
		['- one', '  ## Two', 13, 3],
		['> one', '> ## Two', 13, 3]
	])('are no part of anything else, as in %j, %j', async (first, second, line, column) => {
		const message = 'is a heading within a list or a quotation; expected it outside, as it opens a beat';
		expect((await read(first, second)).faults).toEqual([{ file: FILE, line, column, message }]);
	});

	it('have an entity in the heading as the sign that it stands for', async () => {
		const { beats } = await readText('## Yours &amp; mine');
		expect(beats).toMatchObject([{ id: 'yours-mine', heading: 'Yours & mine' }]);
	});

	it('may be parted by a rule', async () => expect(await messages('One.', '', '---', '', 'Two.')).toEqual([]));
});

describe('prose', () => {
	it.each([
		['<!-- a note -->', 'a reading has no comments; take it out, or keep it in the front matter, behind #'],
		['{#if a}b{/if}', '{#if a} is Svelte, and a reading runs no code; take it out, or write it between ` and `'],
		[
			'{@html "<b>a</b>"}',
			'{@html "<b>a</b>"} is Svelte, and a reading runs no code; take it out, or write it between ` and `'
		],
		['<svelte:head>', '<svelte:head is Svelte, and a reading runs no code; take it out'],
		["import A from './A.svelte';", 'is an import, and a reading runs no code; take it out'],
		['If a <b, c.', "'<b' begins a tag; for the sign itself write &lt;"],
		['<script', "'<script' begins a tag; for the sign itself write &lt;"]
	])('refuses %s with the reason', async (line, message) => expect(await messages(line)).toEqual([`12: ${message}`]));

	it.each([
		'&lt; and &#123;',
		'1 < 2, 2 > 1, a <- b and I <3 it',
		'a set {a, b}, {name} or } alone',
		'as \\<b\\> and \\{a\\}',
		'<https://example.org> or <ann@example.org>',
		'[an address](<../a b/>)',
		'a `code` word',
		'> quoted',
		'1. one',
		'### A smaller heading',
		'a - b',
		'a[1]',
		'We import bread from afar.'
	])('accepts %s', async (line) => expect(await messages(line)).toEqual([]));

	it('accepts a table, and code in it', async () =>
		expect(await messages('| a | b |', '| - | - |', '| 1 | `<b>` {x} |')).toEqual([]));

	it.each(['Is 1 < 2 or {a}?', 'Why &lt;?'])('may stand in a component: %s', async (ask) =>
		expect(await messages(`<Guess ask="${ask}">`, '', 'So.', '', '</Guess>')).toEqual([])
	);

	it('in a component is no tag', async () =>
		expect(await messages('<Guess ask="Is <b> one?">', '', 'So.', '', '</Guess>')).toEqual([
			"12: '<b' begins a tag; for the sign itself write &lt;"
		]));

	it.each(['A claim.[^1]', '[^1]: A note.'])('refuses the footnote in %s', async (line) =>
		expect(await messages(line)).toEqual(['12: footnotes are not supported; put the note in the text or in claims.ts'])
	);

	it('may have any sign in code, which is shown as it is written', async () =>
		expect(await messages('A `<b> {c}`.', '', '```', '{#if a}', '## [^1]', '```')).toEqual([]));

	it.each(['{#if a', '{@html `', '<svelte:window', '<!-- a', '<script', '<?', '<![CDATA['])(
		'goes on after %s',
		async (line) => {
			const { beats, faults } = await read(line, '', '## Next', '', 'Text.');
			expect(beats.map(({ heading }) => heading)).toEqual(['A beat', 'Next']);
			expect(faults.map((fault) => [fault.line, fault.column])).toEqual([[12, 1]]);
		}
	);

	it('reports a sign on the line and in the column where it stands, wherever that is', () =>
		fc.assert(
			fc.asyncProperty(
				fc.nat(30),
				fc.nat(30),
				fc.constantFrom('', '- ', '> ', '**Bold** and ', '<Term of="limit">limit</Term> and “so” '),
				fc.constantFrom('<b', '{#if a}', '<!-- so', '</Term ', '<br>'),
				async (before, after, opening, sign) => {
					const plain = (count: number) => Array<string>(count).fill('Plain words.');
					const { faults } = await read(...plain(before), `${opening}not ${sign} plain.`, ...plain(after));
					const column = `${opening}not `.length + 1;
					expect(faults.map((fault) => [fault.line, fault.column])).toEqual([[12 + before, column]]);
				}
			)
		));
});

describe('components', () => {
	it('are listed with what their attributes say and their places', async () => {
		const { components, faults } = await read(
			'A <Term of="limit">limit</Term> or a <Term of="ceiling">ceiling</Term>.',
			'',
			'<Evidence of="approach-retreat" />'
		);
		expect(faults).toEqual([]);
		expect(components).toEqual([
			{ component: 'Term', value: 'limit', line: 12, column: 3 },
			{ component: 'Term', value: 'ceiling', line: 12, column: 38 },
			{ component: 'Evidence', value: 'approach-retreat', line: 14, column: 1 }
		]);
	});

	it.each([
		[
			'an unknown one',
			'<Quote by="Ann">',
			'<Quote by="Ann"> is not a component of the course; expected one of Term, Evidence, Guess, Myth, Example, Figure, Recording'
		],
		[
			'a misspelt one',
			'<Evidense of="a" />',
			'<Evidense of="a" /> is not a component of the course; did you mean <Evidence of="a" />?'
		],
		[
			'one in small letters',
			'A <term of="limit">limit</term>.',
			'<term of="limit"> is not a component of the course; did you mean <Term of="limit">?'
		],
		[
			'one closed in small letters',
			'A <Term of="limit">limit</term>.',
			'</term> is not a component of the course; did you mean </Term>?'
		],
		['a missing attribute', '<Evidence />', '<Evidence /> is not as expected; write <Evidence of="…" />'],
		['an empty attribute', '<Evidence of=" " />', '<Evidence of=" " /> is not as expected; write <Evidence of="…" />'],
		[
			'an unknown attribute',
			'<Evidence for="a" />',
			'<Evidence for="a" /> is not as expected; write <Evidence of="…" />'
		],
		[
			'a second attribute',
			'<Evidence of="a" at="b" />',
			'<Evidence of="a" at="b" /> is not as expected; write <Evidence of="…" />'
		],
		[
			'one left empty that encloses text',
			'<Guess ask="Why?" />',
			'<Guess ask="Why?" /> is not as expected; write <Guess ask="…">…</Guess>'
		],
		[
			'one opened that encloses nothing',
			'<Evidence of="a">',
			'<Evidence of="a"> is not as expected; write <Evidence of="…" />'
		],
		[
			'single quotes',
			"<Evidence of='a' />",
			'has a component that cannot be read; write its tag on one line, with double quotes'
		],
		[
			'a tag that runs on',
			'<Evidence',
			'has a component that cannot be read; write its tag on one line, with double quotes'
		]
	])('refuse %s', async (_, line, message) => expect(await messages(line)).toEqual([`12: ${message}`]));

	it('are told of once where both tags are misspelt', async () =>
		expect(await messages('<Guest ask="Why?">', '', 'Because.', '', '</Guest>')).toEqual([
			'12: <Guest ask="Why?"> is not a component of the course; did you mean <Guess ask="Why?">?'
		]));

	it('are closed in the same beat', async () => {
		expect(await messages('<Guess ask="Why?">', '', 'Because.', '', '## Next', 'Text.')).toEqual([
			'12: <Guess> is not closed before the next beat'
		]);
		expect(await messages('<Guess ask="Why?">', '', 'Because.')).toEqual(['12: <Guess> is never closed']);
		expect(await messages('A <Term of="limit">limit.')).toEqual(['12: <Term> is never closed']);
	});

	it('are closed where they were opened', async () =>
		expect(await messages('A <Term of="limit">limit.', '', 'And</Term> more.')).toEqual([
			'12: <Term> is never closed',
			'14: </Term> closes what was not opened'
		]));

	it.each([
		['A <Term of="limit">limit.', 3],
		['A <b>word</b>.', 3],
		['One, <Evidence of="a" />', 6],
		['- A <Term of="">limit</Term>', 5],
		["“<Evidence of='a' />”", 2]
	])('are refused in the column where they stand: %s', async (line, column) =>
		expect((await read(line)).faults[0]).toMatchObject({ line: 12, column })
	);

	it('are opened before they are closed', async () =>
		expect(await messages('', '</Myth>')).toEqual(['13: </Myth> closes what was not opened']));

	it('close in the opposite order', async () => {
		const lines = ['<Guess ask="Why?">', '', '<Myth says="So.">', '', 'No.', '', '</Guess>', '', '</Myth>'];
		expect(await messages(...lines)).toEqual(['18: </Guess> stands before <Myth> of line 14 is closed']);
	});

	it.each([
		[['Text.', '<Evidence of="a" />'], 13],
		[['<Evidence of="a" />', 'Text.'], 12],
		[['Text. <Evidence of="a" />'], 12],
		[['<Guess ask="Why?">', 'Because.', '', '</Guess>'], 12],
		[['<Guess ask="Why?">', '', 'Because.', '</Guess>'], 15]
	])('of a block stand alone, unlike in %j', async (lines, line) => {
		expect(await messages(...lines)).toEqual([expect.stringMatching(`^${line}: <.*> does not stand alone; expected`)]);
	});
});

describe('beatId', () => {
	it('is made of letters, digits and single hyphens', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (heading) => {
				expect(beatId(heading)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
			})
		));
	it('does not change when taken twice', () =>
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (heading) => {
				expect(beatId(beatId(heading))).toBe(beatId(heading));
			})
		));
});

describe('lengthFaults', () => {
	const beat = (heading: string, words: number, line = 3): Pick<Beat, 'heading' | 'text' | 'line' | 'column'> => ({
		heading,
		text: 'word '.repeat(words),
		line,
		column: 1
	});
	const six = (words: number) => Array.from({ length: 6 }, (_, at) => beat(`b${at}`, words));

	it.each([100, 150, 80])('accepts six beats of %i words', (words) =>
		expect(lengthFaults(FILE, six(words))).toEqual([])
	);

	it.each([54, 176])('refuses a beat of %i words, on its line', (words) => {
		expect(lengthFaults(FILE, [...six(100), beat('odd', words, 40)])).toEqual([
			{ file: FILE, line: 40, column: 1, message: `the beat 'odd' has ${words} words; expected about 80 to 150` }
		]);
	});

	it.each([
		['short', six(70), 420],
		['long', [...six(170), ...six(100)], 1620]
	])('refuses a reading that is too %s', (_, beats, words) => {
		expect(lengthFaults(FILE, beats)).toEqual([
			{ file: FILE, line: 1, message: `the reading has ${words} words; expected about 500 to 900` }
		]);
	});
});
