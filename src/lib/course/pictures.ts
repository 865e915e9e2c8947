import { placeAt, type ElementNode, type Markdown, type MarkdownNode, type Place } from './markdown.ts';
import { endingsOf, mediaKindOf } from './media.ts';
import type { Flaw, ReadingNode } from './reading-nodes.ts';

/** Where a reading shows a picture. */
export interface PictureUse extends Place {
	/** The name of a file beside the text. */
	file: string;
	/** What it shows; empty for an ornament. */
	words: string;
	caption?: string;
}

/** The title by which an author says that a picture carries no meaning. */
const ORNAMENT = 'ornament';

type Image = ElementNode<MarkdownNode | ReadingNode>;

/** The pictures of a text, in the order in which they stand, and what is wrong with how they were written. */
export function readPictures({ source, nodes }: Markdown): { pictures: PictureUse[]; flaws: Flaw[] } {
	const alone = nodes.flatMap((node) => pictureAlone(node) ?? []);
	const images = imagesIn(nodes);
	const flaws = images.flatMap((image) => {
		const message = addressFlaw(image) ?? (alone.includes(image) ? wordsFlaw(image) : STANDS_AMONG_WORDS);
		return message === undefined ? [] : [{ at: image.start, message }];
	});
	const sound = images.filter(({ start }) => !flaws.some(({ at }) => at === start));
	return { pictures: sound.map((image) => ({ ...pictureOf(image), ...placeAt(source, image.start) })), flaws };
}

/** The picture that makes up a whole paragraph. */
export function pictureAlone(node: MarkdownNode | ReadingNode): Image | undefined {
	if (node.kind !== 'element' || node.name !== 'p' || node.children.length !== 1) return undefined;
	const [child] = node.children;
	return child?.kind === 'element' && child.name === 'img' ? child : undefined;
}

/** What an image says of itself. */
export function pictureOf({ attributes }: Image): Omit<PictureUse, keyof Place> {
	const title = wordsOf(attributes.title);
	const isOrnament = title === ORNAMENT;
	return {
		file: fileOf(attributes.src),
		words: isOrnament ? '' : wordsOf(attributes.alt),
		...(title === '' || isOrnament ? {} : { caption: title })
	};
}

const STANDS_AMONG_WORDS =
	'is a picture among other words; expected it alone between empty lines, outside of headings, lists and quotations';

function addressFlaw({ attributes }: Image): string | undefined {
	const file = fileOf(attributes.src);
	if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(file))
		return `${shown(file)} is no file of the course, which works offline and loads nothing else; put the picture beside lesson.md`;
	if (file.includes('/'))
		return `${file} lies in another folder; put the picture beside lesson.md and write its name alone`;
	const kind = mediaKindOf(file);
	if (kind === 'audio' || kind === 'video') return `${file} is a recording; write <Recording of="${file}" />`;
	if (kind === undefined) return `${file} is of no type that is shown; expected ${endingsOf('photo', 'drawing')}`;
	return undefined;
}

function wordsFlaw({ attributes }: Image): string | undefined {
	const [alt, title] = [wordsOf(attributes.alt), wordsOf(attributes.title)];
	const file = fileOf(attributes.src);
	if (title === ORNAMENT && alt !== '') return `${file} is called an ornament and has words; leave out one of the two`;
	if (title !== ORNAMENT && alt === '')
		return `${file} says nothing to who cannot see it; write ![What it shows](${file}), or ![](${file} "ornament") where it means nothing`;
	return undefined;
}

/** Data that stands for an address may be long. */
const shown = (address: string): string => (address.length > 70 ? `${address.slice(0, 70)}…` : address);

const wordsOf = (attribute: unknown): string => (typeof attribute === 'string' ? attribute.trim() : '');

/** The name as the author wrote it; Markdown makes an address of it. */
function fileOf(src: unknown): string {
	const address = wordsOf(src).replace(/^\.\//, '');
	try {
		return decodeURIComponent(address);
	} catch {
		return address; // A lone percent sign is part of the name.
	}
}

function imagesIn(nodes: readonly MarkdownNode[]): ElementNode<MarkdownNode>[] {
	return nodes.flatMap((node) => {
		if (node.kind !== 'element') return [];
		return node.name === 'img' ? [node] : imagesIn(node.children);
	});
}
