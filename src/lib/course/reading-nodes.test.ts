import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../library/parse-markdown.ts';
import { nestComponents, type ReadingNode } from './reading-nodes.ts';

/** A reading's nodes in short: words as they are, elements and components as a list that begins with their name. */
type Short = string | readonly (string | Short)[];
const short = (nodes: readonly ReadingNode[]): Short[] =>
	nodes.flatMap((node): Short[] => {
		// Files beside the text come to it later.
		if (node.kind === 'media') return [];
		if (node.kind === 'text') return node.text.trim() === '' ? [] : [node.text];
		const name =
			node.kind === 'element' ? node.name : `${node.component} ${node.attribute}=${node.value || 'nothing at all'}`;
		return [[name, ...short(node.children)]];
	});
const nodesOf = async (...lines: string[]) => {
	const { nodes, flaws } = nestComponents(await parseMarkdown(lines.join('\n')));
	expect(flaws).toEqual([]);
	return short(nodes);
};

describe('the nodes of a reading', () => {
	it('are words, what Markdown makes of its marks, and components with what these enclose', async () => {
		const lines = ['A <Term of="ceiling">low *beam*</Term>.', '', '<Evidence of="ceiling" />', '', 'B'];
		expect(await nodesOf(...lines)).toEqual([
			['p', 'A ', ['Term of=ceiling', 'low ', ['em', 'beam']], '.'],
			['Evidence of=ceiling'],
			['p', 'B']
		]);
	});

	it('may stand in each other', async () => {
		const lines = [
			'<Myth says="All are.">',
			'Some <Term of="a">b</Term>',
			'<Myth says="None.">',
			'c',
			'</Myth>',
			'</Myth>'
		];
		expect(await nodesOf(lines.join('\n\n'))).toEqual([
			['Myth says=All are.', ['p', 'Some ', ['Term of=a', 'b']], ['Myth says=None.', ['p', 'c']]]
		]);
	});

	it('say what an author wrote as an entity', async () => {
		const lines = [
			'<Myth says="Less &lt; more &amp; I&#8217;m sure&hellip; &odd;">',
			'',
			'No &amp; &lt;.',
			'',
			'</Myth>'
		];
		expect(await nodesOf(...lines)).toEqual([['Myth says=Less < more & I’m sure… &odd;', ['p', 'No ', '&', '<', '.']]]);
	});

	it('have a term at the start of a paragraph in that paragraph', async () =>
		expect(await nodesOf('<Term of="a">b</Term> is *c*.')).toEqual([
			['p', ['Term of=a', 'b'], ' is ', ['em', 'c'], '.']
		]));

	it('have a tag over two lines as one', async () =>
		expect(await nodesOf('A <Term', 'of="limit">limit</Term>.')).toEqual([
			['p', 'A ', ['Term of=limit', 'limit'], '.']
		]));
});
