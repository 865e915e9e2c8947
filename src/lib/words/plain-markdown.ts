/** Wherever they stand, these could be markup, an entity, a link, a table, or what ends a heading. */
const ANYWHERE = /[\\`*_[\]<>&|~#]/g;
/** What makes a line more than a line of a paragraph: a list, a rule, or an underlining that makes a heading. */
const AT_START = /^(?:[+=:-]|\d+(?=[.)]))/;
/** What ends a line, in any system. */
const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085\v\f]/g;

/** Words as Markdown that shows them as they were typed: no word of them is markup, and lines and paragraphs stay. */
export function plainMarkdown(words: string): string {
	return words
		.replace(LINE_ENDS, '\n')
		.replaceAll('\0', '\uFFFD')
		.split(/\n(?:[^\S\n]*\n)+/)
		.map((paragraph) => paragraph.split('\n').map(lineOf))
		.map((lines) => lines.filter((line) => line !== '').join('  \n'))
		.filter((paragraph) => paragraph !== '')
		.join('\n\n');
}

/** The same on one line, as a heading has to be. */
export function plainMarkdownLine(words: string): string {
	return plainMarkdown(words)
		.split(/\s*\n\s*/)
		.join(' ');
}

function lineOf(line: string): string {
	const [indent = ''] = /^\s*/.exec(line) ?? [];
	const words = line.trim();
	if (words === '') return '';
	const plain = words
		.replace(ANYWHERE, '\\$&')
		.replace(AT_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
	// Room at the start of a line would make code of it, unless it does not break.
	return '\u00A0'.repeat(indent.replaceAll('\t', '    ').length) + plain;
}
