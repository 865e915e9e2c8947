import { describe, expect, it } from 'vitest';
import { readReading } from '../course/reading.ts';
import { renderReading } from './lesson-reading.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** What is said of a text, and the HTML that learners get. */
async function shown(...lines: string[]): Promise<{ faults: string[]; html: string | undefined }> {
	const text = readReading('lesson.md', await parseMarkdown(['---', '---', '## One', '', ...lines].join('\n')));
	const [beat] = renderReading({ id: 'the-bake', text, figures: new Map() }, '');
	return { faults: text.faults.map(({ message }) => message), html: beat?.html };
}

describe('signs that are code elsewhere', () => {
	it.each([
		['{name} of {a, b}', '<p>{name} of {a, b}</p>'],
		['1 < 2, a <- b', '<p>1 &lt; 2, a &lt;- b</p>'],
		['as \\<b\\> and `{#if a}<b>`', '<p>as &lt;b> and <code>{#if a}&lt;b></code></p>'],
		['| {a} |\n| - |\n| `<i>` |', '<td><code>&lt;i></code></td>']
	])('are accepted in %j, and shown as they were written', async (text, html) => {
		const { faults, html: got } = await shown(text);
		expect(faults).toEqual([]);
		expect(got).toContain(html);
	});

	it('are shown as they were written in a component too', async () => {
		const { faults, html } = await shown('<Guess ask="Is {a} < 2?">', '', 'So.', '', '</Guess>');
		expect(faults).toEqual([]);
		expect(html).toContain('Is {a} &lt; 2?');
	});
});
