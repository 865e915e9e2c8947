import type { CourseFault } from '../course/course-error.ts';
import { placeAt, type MarkdownNode } from '../course/markdown.ts';
import { markdownFlaws } from '../course/reading-flaws.ts';
import { nestComponents, type Flaw, type ReadingNode } from '../course/reading-nodes.ts';
import { parseMarkdown } from './parse-markdown.ts';

/** What a transcript says, as Markdown without headings, pictures and components. Adds what is wrong with it. */
export async function readTranscript(
	file: string,
	source: string | undefined,
	recording: string,
	faults: CourseFault[]
): Promise<readonly ReadingNode[]> {
	if (source === undefined || source.trim() === '') {
		const what = source === undefined ? 'is missing' : 'is empty';
		faults.push({ file, message: `${what}; write down what is heard in ${recording}, for those who cannot hear it` });
		return [];
	}
	const markdown = await parseMarkdown(source);
	const { nodes, safe, components, flaws } = nestComponents(markdown);
	const all: Flaw[] = [
		...flaws,
		...components.map(({ start, component }) => ({ at: start, message: `has <${component}>; expected plain words` })),
		...markdownFlaws(markdown, safe),
		...elements(markdown.nodes).flatMap(({ name, start }) =>
			name === 'img' || /^h[1-6]$/.test(name)
				? [{ at: start, message: `has a ${name === 'img' ? 'picture' : 'heading'}; expected plain paragraphs` }]
				: []
		)
	];
	const first = new Map(all.toReversed().map((flaw) => [flaw.at, flaw]));
	faults.push(...[...first.values()].map(({ at, message }) => ({ file, ...placeAt(source, at), message })));
	return nodes;
}

function elements(nodes: readonly MarkdownNode[]): { name: string; start: number }[] {
	return nodes.flatMap((node) => (node.kind === 'element' ? [node, ...elements(node.children)] : []));
}
