import * as v from 'valibot';
import type { CourseFault } from './course-error.ts';
import { title } from './fields.ts';
import { FORMS, type LessonComponent } from './lesson-components.ts';
import { readLinks, type LinkUse } from './links.ts';
import { bodyOf, placeAt, type ElementNode, type Markdown, type Place } from './markdown.ts';
import { readPictures, type PictureUse } from './pictures.ts';
import { wordCount } from './readability.ts';
import { markdownFlaws } from './reading-flaws.ts';
import { nestComponents, type Flaw, type ReadingNode } from './reading-nodes.ts';
import { MOST_UNITS } from './stored-ids.ts';

export interface Beat extends Place {
	/** The heading in lower case with hyphens. */
	id: string;
	heading: string;
	/** Prose without marks, as counted and graded. */
	text: string;
	/** What the heading says, with its marks. */
	title: readonly ReadingNode[];
	/** What follows the heading. */
	content: readonly ReadingNode[];
}

/** Where a reading uses a component. */
export interface ComponentUse extends Place {
	component: LessonComponent;
	/** What its one attribute says. */
	value: string;
}

export interface Reading {
	/** What follows the front matter, as it was written. */
	body: string;
	beats: Beat[];
	components: ComponentUse[];
	pictures: PictureUse[];
	/** Those that are not refused already; where they lead is for the whole course to say. */
	links: LinkUse[];
	faults: CourseFault[];
}

/** What a lesson's Markdown comes to: its beats, what it cites, and what would break or be lost when it is built. */
export function readReading(file: string, markdown: Markdown): Reading {
	const { source, bodyStart } = markdown;
	const nested = nestComponents(markdown);
	const { pictures, flaws: ofPictures } = readPictures(markdown);
	const { links, flaws: ofLinks } = readLinks(markdown);
	const flaws = [...nested.flaws, ...markdownFlaws(markdown, nested.safe), ...ofPictures, ...ofLinks];
	const beats = beatsOf(source, nested.nodes, flaws);
	const faults: CourseFault[] = flaws
		.filter(({ at }) => !flaws.some((other) => other.at < at && at < (other.until ?? 0)))
		.sort((one, other) => one.at - other.at)
		.map(({ at, message }) => ({ file, ...placeAt(source, at), message }));
	if (beats.length === 0) {
		const { line } = placeAt(source, bodyStart);
		faults.push({ file, line, message: 'expected at least one beat, opened by a heading (##)' });
	}
	const components = nested.components.map(({ component, value, start }) => ({
		component,
		value,
		...placeAt(source, start)
	}));
	return { body: bodyOf(markdown), beats, components, pictures, links, faults };
}

/** A heading's id: lower case, words joined by hyphens. */
export function beatId(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[’'“”"]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

function beatsOf(source: string, nodes: readonly ReadingNode[], flaws: Flaw[]): Beat[] {
	const starts = nodes.flatMap((node, at) => (isHeading(node) ? [{ node, at }] : []));
	const stray = nodes.slice(0, starts[0]?.at).find((node) => node.kind !== 'text' || node.text.trim() !== '');
	if (stray && !flaws.some(({ at }) => at === stray.start))
		flaws.push({ at: stray.start, message: 'expected a heading (##) before the first sentence' });
	const beats: Beat[] = [];
	for (const [index, { node, at }] of starts.entries()) {
		const heading = plainText(node.children).trim();
		const content = nodes.slice(at + 1, starts[index + 1]?.at);
		const beat = { id: beatId(heading), heading, text: plainText(content), title: node.children, content };
		const message = headingFault(beat, beats);
		if (message !== undefined) flaws.push({ at: node.start, message });
		beats.push({ ...beat, ...placeAt(source, node.start) });
	}
	return beats;
}

function isHeading(node: ReadingNode): node is ElementNode<ReadingNode> {
	return node.kind === 'element' && node.name === 'h2' && node.children.length > 0;
}

function headingFault({ id, heading }: Pick<Beat, 'id' | 'heading'>, before: readonly Beat[]): string | undefined {
	if (id === '') return `'${heading}' has no letter from a to z and no digit; a beat's id is made of them`;
	const [tooLong] = v.safeParse(title, heading).issues ?? [];
	if (tooLong) return `the heading ${tooLong.message}`;
	if (id.length > MOST_UNITS) return `'${heading}' is too long for a beat; expected at most ${MOST_UNITS} letters`;
	if (!before.some((beat) => beat.id === id)) return undefined;
	return `two beats have the heading '${heading}'; expected headings that differ`;
}

/** The words that are shown, each line and each block ended by a line break. */
function plainText(nodes: readonly ReadingNode[]): string {
	const lines = wordsOf(nodes).split('\n');
	return lines.map((line) => (line.trim() === '' ? '' : `${line.trim()}\n`)).join('');
}

function wordsOf(nodes: readonly ReadingNode[]): string {
	return nodes
		.map((node) => {
			if (node.kind === 'text') return node.text;
			const shown = node.kind === 'component' && FORMS[node.component].shown ? `${node.value} ` : '';
			return shown + wordsOf(node.children);
		})
		.join('');
}

/** House rules for length, with some slack: a beat has 80–150 words, a reading 500–900. */
const BEAT_WORDS = { least: 55, most: 175 };
const READING_WORDS = { least: 450, most: 1200 };

/** Beats and readings far outside the house rules. */
export function lengthFaults(
	file: string,
	beats: readonly Pick<Beat, 'heading' | 'text' | 'line' | 'column'>[]
): CourseFault[] {
	const faults: CourseFault[] = [];
	let total = 0;
	for (const { heading, text, line, column } of beats) {
		const words = wordCount(text);
		total += words;
		if (words < BEAT_WORDS.least || words > BEAT_WORDS.most)
			faults.push({
				file,
				line,
				column,
				message: `the beat '${heading}' has ${words} words; expected about 80 to 150`
			});
	}
	if (total < READING_WORDS.least || total > READING_WORDS.most)
		faults.push({ file, line: 1, message: `the reading has ${total} words; expected about 500 to 900` });
	return faults;
}
