import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyOf, type MarkdownNode } from '../course/markdown.ts';
import { parseMarkdown } from './parse-markdown.ts';

const all = (nodes: readonly MarkdownNode[]): MarkdownNode[] =>
	nodes.flatMap((node) => (node.kind === 'element' ? [node, ...all(node.children)] : [node]));

describe('front matter', () => {
	it.each(['\n', '\r\n'])('is parted from the body with line ends %j', async (end) => {
		const source = ['---', 'title: Two pulls', 'pages: []', '---', '', '## A', 'Text.'].join(end);
		const markdown = await parseMarkdown(source);
		expect(markdown.frontMatter).toBe('title: Two pulls\npages: []');
		expect(bodyOf(markdown)).toBe(['', '## A', 'Text.'].join(end));
	});

	it('may be empty, and all there is', async () => {
		const markdown = await parseMarkdown('---\n---');
		expect([markdown.frontMatter, bodyOf(markdown)]).toEqual(['', '']);
	});

	it('takes a line of hyphens in the body for no fence', async () => {
		const markdown = await parseMarkdown(['---', 'title: A', '---', 'One.', '', '---'].join('\n'));
		expect(bodyOf(markdown)).toBe('One.\n\n---');
	});

	it.each(['## A', '\n---\ntitle: A\n---', '\uFEFF---\ntitle: A\n---', '---\ntitle: A'])(
		'is missing where a file begins otherwise: %j',
		async (source) => expect((await parseMarkdown(source)).frontMatter).toBeUndefined()
	);
});

describe('the nodes of a text', () => {
	it.each(['\n', '\r\n'])('stand where they were written, with line ends %j', async (end) => {
		const lines = ['---', "title: 'A'", '---', '', '## One *key*', '', '> - a [link](/x/)', 'and `code`.', ''];
		const source = [...lines, '<Myth says="So.">', '', 'A <Term of="a">b</Term>.'].join(end);
		const { nodes } = await parseMarkdown(source);
		const written = all(nodes).map((node) => ({ node, text: source.slice(node.start, node.end) }));
		const ofKind = (kind: MarkdownNode['kind']) => written.filter(({ node }) => node.kind === kind);
		expect(ofKind('tag').map(({ text }) => text)).toEqual(['<Myth says="So.">', '<Term of="a">', '</Term>']);
		for (const { node, text } of ofKind('tag')) expect(node).toMatchObject({ source: text });
		const texts = ofKind('text').filter(({ text }) => text !== '');
		expect(texts.map(({ text }) => text)).toEqual(['One ', 'key', 'a ', 'link', `${end}and `, '.', 'A ', 'b', '.']);
		const code = written.find(({ node }) => node.kind === 'element' && node.name === 'code');
		expect(code?.text).toBe('`code`');
	});

	it('have signs of print for plain ones, in the text only', async () => {
		const { nodes, frontMatter } = await parseMarkdown('---\na: "b"\n---\n\n"Well..." `"c"` <Myth says="d\'s">');
		expect(frontMatter).toBe('a: "b"');
		expect(
			all(nodes).map((node) => (node.kind === 'text' ? node.text : node.kind === 'tag' ? node.source : ''))
		).toEqual(['', '“Well…” ', '', '"c"', ' ', '<Myth says="d\'s">']);
	});

	it('are found in any text, within it and in order', () => {
		const piece = fc.constantFrom(
			...[
				'{#if a}',
				'{:else}',
				'{/if',
				'{@html',
				'<svelte:head>',
				'<script>',
				'</script>',
				'<!--',
				'-->',
				'<pre>',
				'<A',
				'<?'
			],
			...[
				'<![CDATA[',
				'---',
				'```',
				'`',
				'## ',
				'# ',
				'> ',
				'- ',
				'1. ',
				'*',
				'_',
				'[',
				'](',
				')',
				'![',
				'|',
				'&lt;',
				'\\'
			],
			...[
				'\n',
				'\n\n',
				'    ',
				'word ',
				"'",
				'"',
				'…',
				'😀',
				'\t',
				'\r\n',
				'[^1]',
				'[a]: /x',
				'<Term of="a">',
				'</Term>'
			]
		);
		return fc.assert(
			fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
				const source = pieces.join('');
				const { nodes } = await parseMarkdown(source);
				const inOrder = (siblings: readonly MarkdownNode[], from: number, to: number): void => {
					let end = from;
					for (const node of siblings) {
						expect(node.start).toBeGreaterThanOrEqual(end);
						expect(node.end).toBeGreaterThanOrEqual(node.start);
						if (node.kind === 'element') inOrder(node.children, node.start, node.end);
						end = node.end;
					}
					expect(end).toBeLessThanOrEqual(to);
				};
				inOrder(nodes, 0, source.length);
			}),
			{ numRuns: 200 }
		);
	});
});
