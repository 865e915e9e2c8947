import type { ElementNode, Markdown, MarkdownNode, Span } from './markdown.ts';
import type { Flaw } from './reading-nodes.ts';

/** Signs that would become something else than was meant. */
const SIGNS: readonly [sign: RegExp, message: string][] = [
	[/<(?=\/?[A-Z])/g, 'has a component that cannot be read; write its tag on one line, with double quotes'],
	[/<(?!\/?[A-Z])/g, "'<' would become code; write it in words or as &lt;"],
	[/\{/g, "'{' would become code; write it in words or as &#123;"],
	[/\}/g, "'}' would become code; write it in words or as &#125;"],
	[/\[\^/g, 'footnotes are not supported; put the note in the text or in claims.ts']
];
const HASHES = /(?<=^[ \t]*)##(?!#)/gm;

/** What Markdown or the page would quietly make something else of. In `safe` spans signs mean what they say. */
export function markdownFlaws({ source, bodyStart, nodes }: Markdown, safe: readonly Span[]): Flaw[] {
	const body = source.slice(bodyStart);
	/** Where a sign stands, other than in these spans. */
	const places = (sign: RegExp, besides: readonly Span[]): number[] =>
		[...body.matchAll(sign)]
			.map(({ index }) => bodyStart + index)
			.filter((at) => !besides.some(({ start, end }) => start <= at && at < end));
	const elements = elementsIn(nodes);
	const headings = elements.filter(({ name, children }) => name === 'h2' && children.length > 0);
	return [
		...SIGNS.flatMap(([sign, message]) => places(sign, safe).map((at) => ({ at, message }))),
		...places(HASHES, [...safe, ...headings]).map((at) => ({ at, message: 'expected a space and a heading after ##' })),
		...elements.flatMap((element) => elementFlaw(source, element, nodes.includes(element)) ?? [])
	];
}

function elementFlaw(
	source: string,
	{ name, start, end }: ElementNode<MarkdownNode>,
	isOutermost: boolean
): Flaw | undefined {
	if (name !== 'h1' && name !== 'h2') return undefined;
	if (!source.slice(start, end).trimStart().startsWith('#')) {
		const message = 'would turn the line above into a heading; leave an empty line between, or take it out';
		return { at: source.lastIndexOf('\n', end - 1) + 1, message };
	}
	if (name === 'h1')
		return { at: start, message: 'a beat opens with ##; # is the title, which stands in the front matter' };
	if (isOutermost) return undefined;
	return { at: start, message: 'is a heading within a list or a quotation; expected it outside, as it opens a beat' };
}

function elementsIn(nodes: readonly MarkdownNode[]): ElementNode<MarkdownNode>[] {
	return nodes.flatMap((node) => (node.kind === 'element' ? [node, ...elementsIn(node.children)] : []));
}
