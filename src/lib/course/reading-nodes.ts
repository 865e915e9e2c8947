import { decodeEntities } from './entities.ts';
import { FORMS, readTag, type LessonComponent } from './lesson-components.ts';
import type { MediaFile } from './media.ts';
import {
	placeAt,
	type ElementNode,
	type Markdown,
	type MarkdownNode,
	type Span,
	type TagNode,
	type TextNode
} from './markdown.ts';

/** A component with what it encloses. */
export interface ComponentNode extends Span {
	kind: 'component';
	component: LessonComponent;
	attribute: string;
	value: string;
	children: readonly ReadingNode[];
}

/** A file that stands beside the text, as it is shown once the course is built. */
export interface MediaNode extends Span {
	kind: 'media';
	file: MediaFile;
	/** The address under which the lesson's files are sent. */
	address: string;
	/** Like no other's on a page. */
	key: string;
	/** What it shows; empty for an ornament, and for what has a transcript. */
	words: string;
	caption?: string;
	/** The words of a recording. */
	children: readonly ReadingNode[];
}

export type ReadingNode = TextNode | ElementNode<ReadingNode> | ComponentNode | MediaNode;

/** Something wrong, at an offset of the source. */
export interface Flaw {
	at: number;
	message: string;
}

export interface NestedReading {
	nodes: readonly ReadingNode[];
	/** All of them, in the order in which they stand. */
	components: readonly ComponentNode[];
	/** Where signs mean what they say: in code, and in tags less what these show. */
	safe: readonly Span[];
	flaws: readonly Flaw[];
}

interface Opened {
	name: LessonComponent;
	start: number;
	/** Among which its other tag is looked for. */
	siblings: readonly MarkdownNode[];
	children: ReadingNode[];
}

/** Joins the tags of components to what stands between them; where there are flaws, roughly as it was meant. */
export function nestComponents({ source, nodes }: Markdown): NestedReading {
	const components: ComponentNode[] = [];
	const safe: Span[] = [];
	const flaws: Flaw[] = [];
	const open: Opened[] = [];

	function nested(siblings: readonly MarkdownNode[], isInHeading: boolean): readonly ReadingNode[] {
		const whole: ReadingNode[] = [];
		for (const [at, node] of siblings.entries()) {
			const children = open.findLast((each) => each.siblings === siblings)?.children ?? whole;
			const tag = siblings === nodes ? blockTag(node) : undefined;
			if (tag) children.push(...joined(tag, nodes, isInHeading, isBetweenEmptyLines(source, siblings, at)));
			else if (node.kind === 'tag') children.push(...joined(node, siblings, isInHeading, false));
			else if (node.kind === 'text') children.push(node);
			else {
				if (node.name === 'code') safe.push(node);
				const isHeading = node.name === 'h2';
				if (isHeading && siblings === nodes) closeAll('is not closed before the next beat');
				children.push({ ...node, children: nested(node.children, isInHeading || isHeading) });
			}
		}
		return whole;
	}

	/** The component that a tag opens, if it does. Tags close in the opposite order to that in which they were opened. */
	function joined(
		{ source: written, start, end }: TagNode,
		siblings: readonly MarkdownNode[],
		isInHeading: boolean,
		isAlone: boolean
	): ComponentNode[] {
		const flaw = (message: string): void => void flaws.push({ at: start, message });
		const tag = readTag(written);
		if (!tag) return [];
		if (tag.message !== undefined) flaw(tag.message);
		if (!('name' in tag)) {
			safe.push({ start, end });
			return [];
		}
		const { name, closing } = tag;
		const { attribute, encloses, block, shown } = FORMS[name];
		safe.push({ start, end: shown && !closing ? start + written.indexOf('"') + 1 : end });
		if (block && !isAlone)
			flaw(`${written} does not stand alone; expected it on a line of its own, between empty lines`);
		const home = block ? nodes : siblings;
		if (!closing) {
			if (isInHeading) flaw('has a component in a heading; expected plain words');
			const children: ReadingNode[] = [];
			const value = decodeEntities(tag.value);
			const component = { kind: 'component', component: name, attribute, value, children, start, end } as const;
			components.push(component);
			if (encloses) open.push({ name, start, siblings: home, children });
			return [component];
		}
		const at = open.findLastIndex((each) => each.name === name && each.siblings === home);
		if (at < 0) {
			flaw(`${written} closes what was not opened`);
			return [];
		}
		open.splice(at, 1);
		const within = open[at];
		if (within)
			flaw(`${written} stands before <${within.name}> of line ${placeAt(source, within.start).line} is closed`);
		return [];
	}

	function closeAll(message: string): void {
		for (const { name, start } of open.splice(0)) flaws.push({ at: start, message: `<${name}> ${message}` });
	}

	const whole = nested(nodes, false);
	closeAll('is never closed');
	return { nodes: whole, components, safe, flaws };
}

/** The tag of a block that makes up a whole paragraph, as Markdown takes it. */
function blockTag(node: MarkdownNode): TagNode | undefined {
	if (node.kind !== 'element' || node.name !== 'p' || node.children.length !== 1) return undefined;
	const [child] = node.children;
	const tag = child?.kind === 'tag' ? readTag(child.source) : undefined;
	return child?.kind === 'tag' && tag && 'name' in tag && FORMS[tag.name].block ? child : undefined;
}

function isBetweenEmptyLines(source: string, siblings: readonly MarkdownNode[], at: number): boolean {
	const [node, before] = [siblings[at], siblings[at - 1]];
	const after = siblings.slice(at).find(({ start }) => node && start > node.end);
	const hasEmptyLine = (start?: number, end?: number): boolean => source.slice(start, end).split('\n').length > 2;
	return (!before || hasEmptyLine(before.end, node?.start)) && (!after || hasEmptyLine(node?.end, after.start));
}
