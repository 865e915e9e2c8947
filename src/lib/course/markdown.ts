/** A stretch of a text, by offsets: where it begins and where it has ended. */
export interface Span {
	start: number;
	end: number;
}

/** Words, with entities as the signs they stand for. */
export interface TextNode extends Span {
	kind: 'text';
	text: string;
}

/** A tag as the author wrote it. What it belongs to is not known here. */
export interface TagNode extends Span {
	kind: 'tag';
	source: string;
}

/** What Markdown makes of its own marks: a paragraph, a list, a link. */
export interface ElementNode<Child> extends Span {
	kind: 'element';
	/** As in HTML. */
	name: string;
	attributes: Readonly<Record<string, string | number | boolean>>;
	children: readonly Child[];
}

export type MarkdownNode = TextNode | TagNode | ElementNode<MarkdownNode>;

/** A Markdown file, parsed. Offsets are those of its source. */
export interface Markdown {
	source: string;
	/** The YAML between the fences with which the file begins; absent where it does not begin so. */
	frontMatter?: string;
	/** Where the text begins, on the line after the front matter. */
	bodyStart: number;
	nodes: readonly MarkdownNode[];
}

/** Counted from 1. */
export interface Place {
	line: number;
	column: number;
}

export function placeAt(source: string, offset: number): Place {
	const before = source.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The text after the front matter, as it was written. */
export function bodyOf({ source, bodyStart }: Markdown): string {
	return source.slice(bodyStart);
}
