import type { ReadingNode } from '../course/reading-nodes.ts';
import { figureHtml } from './figure-html.ts';
import Reading from '../ui/lesson/Reading.svelte';
import type { Lesson } from './read-course.ts';
import { withMedia } from './reading-media.ts';
import { rendered } from './rendered.ts';

export interface ReadingBeat {
	id: string;
	/** Inline HTML. */
	heading: string;
	/** HTML rendered from the author's text when the course is built. */
	html: string;
}

/** Stands nowhere in what is rendered, where white space is spaces. */
const PART_END = '\f';
const figurePlace = (name: string): string => `\v${name}\v`;
const FIGURE_PLACE = /\v([^\v]*)\v/g;

/**
 * The beats of a lesson as HTML; `base` is the site's base path. A reading is a document: it needs no script in the
 * browser but for what lets its figures be moved; `still` ones, on paper, cannot be.
 */
export function renderReading(
	{
		id: lesson,
		text: { beats },
		figures,
		media
	}: Pick<Lesson, 'id' | 'text' | 'figures'> & Partial<Pick<Lesson, 'media'>>,
	base: string,
	{ still = false }: { still?: boolean } = {}
): ReadingBeat[] {
	const from = `${base}/learn/${lesson}/`;
	const parts = beats.flatMap(({ title, content }) => {
		const whole = media ? withMedia(content, media, { lesson, address: `${from}files/` }) : content;
		return [shown(title, from), trimmed(shown(whole, from))];
	});
	// Rendered together, so that no id is given twice; a paper edition has many lessons.
	const html = rendered(Reading, { parts, partEnd: PART_END, figurePlace }, lesson)
		.replace(FIGURE_PLACE, (_, name: string) => {
			const figure = figures.get(name);
			return figure ? figureHtml(figure, { id: `${lesson}-${name}`, still }) : '';
		})
		.split(PART_END);
	return beats.map(({ id }, at) => ({ id, heading: html[2 * at] ?? '', html: html[2 * at + 1] ?? '' }));
}

/** A component that stands alone is a block of its own, and in no paragraph. */
function unwrapped(node: ReadingNode): readonly ReadingNode[] {
	if (node.kind !== 'element' || node.name !== 'p') return [node];
	const isAlone = node.children.every(
		(each) => each.kind === 'component' || (each.kind === 'text' && !each.text.trim())
	);
	return isAlone ? node.children : [node];
}

const BLOCKS_OF_BLOCKS = ['ul', 'ol', 'li', 'blockquote'];

/**
 * A reading as it is shown at the address `from`. Authors link from where the lesson stands; the reading may be shown
 * elsewhere, as on paper, which has not the places of the page itself. White space is one space, and none stands where it does not show.
 */
function shown(nodes: readonly ReadingNode[], from: string): ReadingNode[] {
	return nodes.flatMap(unwrapped).map((node) => {
		if (node.kind === 'text') return { ...node, text: node.text.replace(/[ \t\r\n\f]+/g, ' ') };
		if (node.kind === 'component' || node.kind === 'media')
			return { ...node, children: trimmed(shown(node.children, from)) };
		if (node.name === 'pre') return node;
		const children = shown(node.children, from);
		const { href } = node.attributes;
		const attributes = typeof href === 'string' ? { ...node.attributes, href: addressOf(href, from) } : node.attributes;
		return { ...node, attributes, children: BLOCKS_OF_BLOCKS.includes(node.name) ? trimmed(children) : children };
	});
}

function addressOf(href: string, from: string): string {
	if (!/^[.#]/.test(href)) return href;
	const { pathname, search, hash } = new URL(href, `https://course.example${from}`);
	return pathname + search + hash;
}

function trimmed(nodes: readonly ReadingNode[]): ReadingNode[] {
	return nodes.flatMap((node, at): ReadingNode[] => {
		if (node.kind !== 'text') return [node];
		const begun = at === 0 ? node.text.trimStart() : node.text;
		const text = at === nodes.length - 1 ? begun.trimEnd() : begun;
		return text === '' ? [] : [{ ...node, text }];
	});
}
