import { placeAt, type ElementNode, type Markdown, type MarkdownNode, type Place } from './markdown.ts';
import type { Flaw } from './reading-nodes.ts';

/** Where a reading links to. */
export interface LinkUse extends Place {
	/** As it was written: relative to `/learn/<lesson>/`, or an address elsewhere. */
	href: string;
}

/** The links of a text in the order in which they stand, also within components, and what is wrong with the others. */
export function readLinks({ source, nodes }: Markdown): { links: LinkUse[]; flaws: Flaw[] } {
	const links: LinkUse[] = [];
	const flaws: Flaw[] = [];
	for (const { attributes, start } of linksIn(nodes)) {
		const href = typeof attributes.href === 'string' ? attributes.href.trim() : '';
		const message = hrefFlaw(href);
		if (message === undefined) links.push({ href, ...placeAt(source, start) });
		else flaws.push({ at: start, message });
	}
	return { links, flaws };
}

const TAKEN_SCHEMES = ['https', 'mailto', 'tel'];
/** What the page's policy or the browser refuses to open from a link. */
const DEAD_SCHEMES = ['javascript', 'vbscript', 'data', 'blob', 'file'];
/** An address is shown only as far as it is known again. */
const MOST_SHOWN = 70;
const EXPECTED = 'expected https://…, mailto:…, tel:… or a place of the course, as in ../two-pulls/';

function hrefFlaw(href: string): string | undefined {
	if (href === '') return `is a link to nothing; ${EXPECTED}`;
	const shown = href.length > MOST_SHOWN ? `${href.slice(0, MOST_SHOWN)}…` : href;
	// Browsers leave out white space and control signs before they look for a scheme.
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.replace(/[\p{Cc}\s]/gu, ''))?.[1]?.toLowerCase();
	if (scheme === 'http') return `${shown} is not encrypted, and others may be watching; expected https://`;
	if (scheme !== undefined && DEAD_SCHEMES.includes(scheme))
		return `${scheme}: links are refused, as a page of the course runs and opens none; ${EXPECTED}`;
	if (scheme !== undefined && !TAKEN_SCHEMES.includes(scheme)) return `${scheme}: links are refused; ${EXPECTED}`;
	if (/^[/\\]{2}/.test(href)) return `${shown} names no scheme; write https:${href.replace(/\\/g, '/')}`;
	if (/^www\./i.test(href)) return `${shown} would be a page of the course; write https://${href}`;
	if (href.startsWith('/'))
		return `${shown} breaks where the course does not lie at the root of its site; write ${relative(href)}, from where the lesson stands`;
	return undefined;
}

/** From `/learn/<lesson>/`, where a reading stands, to an address that begins at the root. */
function relative(href: string): string {
	return href.startsWith('/learn/') ? `../${href.slice('/learn/'.length)}` : `../..${href}`;
}

function linksIn(nodes: readonly MarkdownNode[]): ElementNode<MarkdownNode>[] {
	return nodes.flatMap((node) => {
		if (node.kind !== 'element') return [];
		return node.name === 'a' ? [node] : linksIn(node.children);
	});
}
