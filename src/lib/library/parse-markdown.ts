import { mdsvex } from 'mdsvex';
import { decodeEntities } from '../course/entities.ts';
import type { Markdown, MarkdownNode } from '../course/markdown.ts';

/** A node of the trees that mdsvex's plug-ins hand on, as far as it matters here. */
interface TreeNode {
	type: string;
	tagName?: string;
	properties?: Record<string, string | number | boolean | (string | number)[] | null>;
	value?: string;
	/** Absent in what Markdown adds of its own, such as a line break between two blocks. */
	position?: { start: { offset: number }; end: { offset: number } };
	children?: TreeNode[];
}

interface ParsedFile {
	data: { frontMatter?: TreeNode; nodes?: MarkdownNode[] };
}

/** A reading has tags, but neither Svelte's blocks nor HTML in blocks: those would swallow the text that follows them. */
function tagsOnly(this: { Parser: { prototype: { blockMethods: string[] } } }): void {
	const methods = this.Parser.prototype.blockMethods;
	const refused = ['svelteBlock', 'svelteTag', 'html'];
	methods.splice(0, methods.length, ...methods.filter((method) => !refused.includes(method)));
}

function keepFrontMatter() {
	return (tree: TreeNode, { data }: ParsedFile): void => {
		data.frontMatter = tree.children?.find(({ type }) => type === 'yaml');
	};
}

/** Takes the tree over as it is before mdsvex writes a component from it, which is not asked for. */
function keepNodes() {
	return (tree: TreeNode, { data }: ParsedFile): TreeNode => {
		data.nodes = nodesOf(tree.children, 0);
		return { ...tree, children: [] };
	};
}

const parserWith = (smartypants: boolean) =>
	mdsvex({
		extensions: ['.md'],
		smartypants,
		highlight: false,
		layoutPropForwarding: 'runes',
		// The lesson's schema reads the fields.
		frontmatter: { type: 'yaml', marker: '-', parse: () => undefined },
		remarkPlugins: [tagsOnly, keepFrontMatter],
		rehypePlugins: [keepNodes]
	});
const [plain, typographic] = [parserWith(false), parserWith(true)];

/** Signs that take their typographic form, and are looked for at some cost: three times that of all the rest. */
const PLAIN_SIGNS = /["'`]|--|\.\.\.|\. \./;

/** Whether there may be such signs in the text; those of tags and front matter stay as they are. */
function hasPlainSigns(source: string): boolean {
	const afterFrontMatter = source.slice(source.indexOf('\n---') + 4);
	return PLAIN_SIGNS.test(afterFrontMatter.replace(/<[^>]*>/g, ''));
}

/** Parses a Markdown file: the one time that anything looks for Markdown in it. */
export async function parseMarkdown(source: string): Promise<Markdown> {
	const parser = hasPlainSigns(source) ? typographic : plain;
	const parsed = await parser.markup({ content: source, filename: 'lesson.md' });
	const { frontMatter, nodes = [] }: ParsedFile['data'] = parsed?.data ?? {};
	const fences = frontMatter?.position;
	if (fences?.start.offset !== 0) return { source, bodyStart: 0, nodes };
	const lineEnd = source.indexOf('\n', fences.end.offset);
	const bodyStart = lineEnd < 0 ? source.length : lineEnd + 1;
	return { source, frontMatter: frontMatter?.value ?? '', bodyStart, nodes };
}

/** What Markdown added of its own stands where the node before it ends. */
function nodesOf(children: readonly TreeNode[] = [], from: number): MarkdownNode[] {
	const nodes: MarkdownNode[] = [];
	let at = from;
	for (const child of children) {
		const node = nodeOf(child, at);
		at = node.end;
		nodes.push(node);
	}
	return nodes;
}

function nodeOf({ type, tagName, properties, value = '', position, children }: TreeNode, from: number): MarkdownNode {
	const span = { start: position?.start.offset ?? from, end: position?.end.offset ?? from };
	if (type === 'raw') return { kind: 'tag', source: value, ...span };
	if (tagName === undefined) return { kind: 'text', text: decodeEntities(value), ...span };
	const attributes = Object.fromEntries(
		Object.entries(properties ?? {}).flatMap(([name, given]) => {
			if (given === null) return [];
			return [[name === 'className' ? 'class' : name, Array.isArray(given) ? given.join(' ') : given]];
		})
	);
	return { kind: 'element', name: tagName, attributes, children: nodesOf(children, span.start), ...span };
}
