import { decodeEntities } from './entities.ts';
import { foreignFlaws } from './foreign-tags.ts';
import { FORMS, LESSON_COMPONENTS, readTag, type ComponentTag, type LessonComponent } from './lesson-components.ts';
import type { MediaFile } from './media.ts';
import { nearestOf } from './nearest.ts';
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
	/** What else is wrong before here is part of it. */
	until?: number;
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
	const foreign: TagNode[] = [];
	const misspelt = new Set<string>();

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
		const tag = readMeant(written);
		if (!tag || !('name' in tag)) {
			safe.push({ start, end });
			if (!tag) foreign.push({ kind: 'tag', source: written, start, end });
			else flaw(tag.message);
			return [];
		}
		const { asWritten } = tag;
		if (asWritten !== undefined && tag.closing && !open.some(({ name }) => name === tag.name)) {
			safe.push({ start, end });
			if (!misspelt.has(asWritten)) foreign.push({ kind: 'tag', source: written, start, end });
			return [];
		}
		// The two tags of a component are misspelt once.
		if (tag.message !== undefined && (asWritten === undefined || !misspelt.has(asWritten))) flaw(tag.message);
		if (asWritten !== undefined) misspelt.add(asWritten);
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
	flaws.push(...foreignFlaws(foreign));
	return { nodes: whole, components, safe, flaws };
}

/** The tag of a block that makes up a whole paragraph, as Markdown takes it. */
function blockTag(node: MarkdownNode): TagNode | undefined {
	if (node.kind !== 'element' || node.name !== 'p' || node.children.length !== 1) return undefined;
	const [child] = node.children;
	const tag = child?.kind === 'tag' ? readMeant(child.source) : undefined;
	return child?.kind === 'tag' && tag && 'name' in tag && FORMS[tag.name].block ? child : undefined;
}

function isBetweenEmptyLines(source: string, siblings: readonly MarkdownNode[], at: number): boolean {
	const [node, before] = [siblings[at], siblings[at - 1]];
	const after = siblings.slice(at).find(({ start }) => node && start > node.end);
	const hasEmptyLine = (start?: number, end?: number): boolean => source.slice(start, end).split('\n').length > 2;
	return (!before || hasEmptyLine(before.end, node?.start)) && (!after || hasEmptyLine(node?.end, after.start));
}

const NAME = /^<(\/?)([A-Za-z][A-Za-z0-9]*)(?![\w:.-])/;

/** A component's tag, also where its name is misspelt; a message where it cannot be read; nothing for all other tags. */
function readMeant(source: string): (ComponentTag & { asWritten?: string }) | { message: string } | undefined {
	const [opening, slash = '', written = ''] = NAME.exec(source) ?? [];
	if (opening === undefined) return undefined;
	const rest = source.slice(opening.length);
	const meant = nearestOf(written, LESSON_COMPONENTS);
	if (meant === written) return readTag(source) ?? { message: UNREADABLE };
	if (meant === undefined) return undefined;
	const tag = readTag(`<${slash}${meant}${rest}`);
	if (!tag || !('name' in tag) || tag.message !== undefined) return undefined;
	const message = `${source} is not a component of the course; did you mean <${slash}${meant}${rest}?`;
	return { ...tag, asWritten: written, message };
}

export const UNREADABLE = 'has a component that cannot be read; write its tag on one line, with double quotes';
