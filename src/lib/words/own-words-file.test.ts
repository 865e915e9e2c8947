import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chapter } from '../progress/own-words.ts';
import { ownWordsFile, type FileText } from './own-words-file.ts';
import { plainMarkdown } from './plain-markdown.ts';

const lesson = { id: 'two', number: 2, title: 'The *bake*', questions: [] };
const chapter = (text: string | undefined, more: Partial<FileText> = {}): Chapter<FileText> => ({
	lesson,
	texts: [
		{ prompt: 'Which bread?\nAnd why?', written: { lesson: 'two', note: 'reflection', text, others: [], ...more } }
	]
});

/** Words in which Markdown would find something. */
const piece = fc.constantFrom(
	...[
		'#',
		'# ',
		'===',
		'---',
		'- ',
		'* ',
		'+ ',
		'1. ',
		'2) ',
		'```',
		'~~~',
		'    ',
		'\t',
		'\n',
		'\n\n',
		'\r\n',
		'\r',
		'\u2028'
	],
	...[
		'<b>',
		'<!--',
		'&amp;',
		'[a](b)',
		'![a](b)',
		'[a]: b',
		'**',
		'__',
		'|',
		'\\',
		'`',
		'> ',
		':',
		'word',
		' ',
		'\u00A0#',
		'é'
	]
);
const words = fc.oneof(
	fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
	fc.string({ unit: 'grapheme', maxLength: 40 })
);

/** What the file says once its markup is taken away: the form has no other than what it puts there itself. */
const shown = (markdown: string) => markdown.replace(/ {2}$/gm, '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
const plainly = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('the file of one’s own words', () => {
	it('says what was written where, and when', () =>
		expect(
			ownWordsFile([
				chapter('The blue cup.\nAnd then?\n\n# No heading', { day: '14 March 2027' }),
				{
					texts: [
						{
							prompt: 'A plan',
							written: { lesson: 'gone', note: 'plan', text: 'If…', others: [{ text: '1. Other' }, {}] },
							after: { lesson: 'gone', note: 'plan-after', text: 'It came up.', others: [] }
						}
					]
				}
			])
		).toBe(`# Your words

## 2. The \\*bake\\*

### Which bread? And why?

Saved on 14 March 2027

The blue cup.  
And then?

\\# No heading

## No longer in the course

### A plan

If…

#### Saved in another tab or on another device

1\\. Other

#### Saved in another tab or on another device

This text is locked with another passphrase, and is not in this file.

#### What came of the plan

It came up.
`));

	it('has no headings but its own, whatever was typed', () =>
		fc.assert(
			fc.property(words, words, (text, other) => {
				const lines = ownWordsFile([chapter(text, { others: [{ text: other }] })]).split('\n');
				expect(lines.filter((line) => /^ {0,3}#/.test(line))).toEqual([
					'# Your words',
					'## 2. The \\*bake\\*',
					'### Which bread? And why?',
					'#### Saved in another tab or on another device'
				]);
				// Nor does a line make one of the line above, a list, a rule, code, a quotation or HTML.
				for (const line of lines) expect(line).not.toMatch(/^ {0,3}(=|-|\+|\*|>|<|`{3}|~{3}|:|\d+[.)])|^ {4}|^\t/);
			})
		));

	it('keeps the words, their lines and their paragraphs', () =>
		fc.assert(
			fc.property(words, (text) => {
				expect(plainly(shown(plainMarkdown(text)))).toBe(
					plainly(text.replaceAll('\0', '\uFFFD').replaceAll('\u0085', ' '))
				);
			})
		));

	it('keeps how far a line is set in', () =>
		expect(plainMarkdown('one\n    two')).toBe('one  \n\u00A0\u00A0\u00A0\u00A0two'));
});
