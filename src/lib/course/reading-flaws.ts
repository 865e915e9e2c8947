import { NO_COMMENTS } from './foreign-tags.ts';
import type { ElementNode, Markdown, MarkdownNode, Span } from './markdown.ts';
import { UNREADABLE, type Flaw } from './reading-nodes.ts';

/** What would stand in the text as it was written, where something else was meant. Other signs stand there by right. */
const SIGNS: readonly [sign: RegExp, message: (written: string) => string][] = [
	[/(?<!\\)<!--/g, () => NO_COMMENTS],
	[/(?<!\\)<\/?[A-Z][\w.:-]*/g, () => UNREADABLE],
	[/(?<!\\)<\/?svelte:\w+/g, (tag) => `${tag} is Svelte, and a reading runs no code; take it out`],
	[
		/(?<!\\)<(?:\/?(?!svelte:)[a-z][\w:-]*|\/(?![A-Za-z])|\?|!(?!--))/g,
		(tag) => `'${tag}' begins a tag; for the sign itself write &lt;`
	],
	[
		/(?<!\\)\{[#@][a-z]+[^{}]*\}?/g,
		(block) => `${block.trimEnd()} is Svelte, and a reading runs no code; take it out, or write it between \` and \``
	],
	[/^[ \t]*import\s[^\n]*\sfrom\s+['"][^\n]*/gm, () => 'is an import, and a reading runs no code; take it out']
];
const FOOTNOTE = /\[\^/g;
const NO_FOOTNOTES = 'footnotes are not supported; put the note in the text or in claims.ts';
const HASHES = /(?<=^[ \t]*)##(?!#)/gm;

/** What Markdown or the page would quietly make something else of. In `safe` spans signs mean what they say. */
export function markdownFlaws({ source, bodyStart, nodes }: Markdown, safe: readonly Span[]): Flaw[] {
	const body = source.slice(bodyStart);
	const prose = proseIn(nodes);
	const isIn = (spans: readonly Span[], at: number): boolean => spans.some(({ start, end }) => start <= at && at < end);
	/** Where a sign stands, other than in these spans. */
	const places = (sign: RegExp, besides: readonly Span[]): Span[] =>
		[...body.matchAll(sign)]
			.map(({ 0: written, index }) => ({ start: bodyStart + index, end: bodyStart + index + written.length }))
			.filter(({ start }) => !isIn(besides, start));
	const elements = elementsIn(nodes);
	const headings = elements.filter(({ name, children }) => name === 'h2' && children.length > 0);
	return [
		...SIGNS.flatMap(([sign, message]) =>
			places(sign, safe)
				.filter(({ start }) => isIn(prose, start))
				.map(({ start, end }) => ({ at: start, until: end, message: message(source.slice(start, end)) }))
		),
		...places(FOOTNOTE, safe).map(({ start }) => ({ at: start, message: NO_FOOTNOTES })),
		...places(HASHES, [...safe, ...headings]).map(({ start }) => ({
			at: start,
			message: 'expected a space and a heading after ##'
		})),
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

/** Where words stand that are shown: outside of code, and of the addresses of links and pictures. */
function proseIn(nodes: readonly MarkdownNode[]): Span[] {
	return nodes.flatMap((node) => {
		if (node.kind === 'text' || node.kind === 'tag') return [node];
		return node.name === 'code' ? [] : proseIn(node.children);
	});
}
