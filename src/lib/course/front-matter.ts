import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import * as v from 'valibot';
import type { CourseFault } from './course-error.ts';
import { wordsOf } from './fields.ts';
import { fenceFault } from './front-matter-fences.ts';
import type { Markdown, Place } from './markdown.ts';
import { yamlSlips } from './yaml-slips.ts';
import { quoted } from './yaml-values.ts';

export interface ReadFrontMatter<Data> {
	/** Absent where there are faults. */
	data?: Data;
	faults: CourseFault[];
}

/** Reads front matter by a schema. Faults carry the place of the field, or line 1 where it is missing. */
export function readFrontMatter<S extends v.GenericSchema>(
	file: string,
	{ source, frontMatter }: Markdown,
	schema: S
): ReadFrontMatter<v.InferOutput<S>> {
	if (frontMatter === undefined) return { faults: [{ file, ...fenceFault(source) }] };
	const counter = new LineCounter();
	const document = parseDocument(frontMatter, { lineCounter: counter });
	/** The fence is the file's first line, so the front matter's own first line is its second. */
	const placeOf = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { line: line + 1, column: col };
	};
	/** Where a parser stumbles is seldom where an author slipped. */
	const slips = (): CourseFault[] =>
		yamlSlips(frontMatter).map(({ at, message }) => ({ file, ...placeOf(at), message }));
	const broken = (place: { line: number; column?: number }, reason: string): CourseFault => ({
		file,
		...place,
		message: `the front matter is not valid YAML: ${reason.replace(/(?: at line \d+, column \d+:?)?\n.*/s, '')}`
	});
	const twice = (offset: number): { field: string; message: string } => {
		const field = /^[^\s:]+/.exec(frontMatter.slice(offset))?.[0] ?? '';
		const begun = frontMatter.slice(frontMatter.lastIndexOf('\n', offset) + 1, offset);
		const first = `\n${frontMatter.slice(0, offset)}`.lastIndexOf(`\n${begun}${field}:`);
		return { field, message: `is there already, on line ${placeOf(Math.max(first, 0)).line}; take one of them out` };
	};
	if (document.errors.length > 0) {
		const repeated = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
		const others = document.errors.filter((error) => !repeated.includes(error));
		const found = slips();
		const faults = [
			...(others.length > 0 && found.length > 0
				? found
				: others.map((error) => broken(placeOf(error.pos[0]), error.message))),
			...repeated.map((error) => ({ file, ...placeOf(error.pos[0]), ...twice(error.pos[0]) }))
		];
		return { faults };
	}
	let fieldsRead: unknown;
	try {
		fieldsRead = document.toJS() ?? {};
	} catch (error) {
		// An alias that names no anchor is only found when values are made.
		const found = slips();
		const reason = error instanceof Error ? error.message : String(error);
		return { faults: found.length > 0 ? found : [broken({ line: 1 }, reason)] };
	}
	const parsed = v.safeParse(schema, fieldsRead);
	if (parsed.success) return { data: parsed.output, faults: [] };
	const found = yamlSlips(frontMatter);
	const faults = parsed.issues.flatMap((issue): CourseFault[] => {
		const { offset, from, end, node } = placeIn(document, issue.path?.map(({ key }) => String(key)) ?? []);
		// What a slip made of the field is no fault of its own.
		if (found.some(({ at }) => from <= at && at <= end)) return [];
		return [
			{
				file,
				...(offset === undefined ? { line: 1 } : placeOf(offset)),
				field: v.getDotPath(issue) ?? undefined,
				message: wordsOf(issue) + (issue.expected === 'string' ? quotesMissing(frontMatter, node) : '')
			}
		];
	});
	return { faults: [...slips(), ...faults] };
}

/** What was read at a path. */
interface ReadPlace {
	/** Where the deepest field on it begins; nothing where not even the first is there. */
	offset?: number;
	/** What stands in the last field, if that is there. */
	node?: Node;
	/** Where the first field on it begins and ends; the whole where there are no fields at all. */
	from: number;
	end: number;
}

function placeIn({ contents }: Document.Parsed, path: readonly string[]): ReadPlace {
	const place: ReadPlace = isMap(contents) ? { from: -1, end: -1 } : { from: 0, end: Infinity };
	let node: unknown = contents;
	for (const [depth, key] of path.entries()) {
		if (isMap(node)) {
			const pair = node.items.find((item) => String(item.key) === key);
			if (!pair) return place;
			if (isNode(pair.key)) place.offset = pair.key.range?.[0];
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(key)];
			if (isNode(node)) place.offset = node.range?.[0] ?? place.offset;
		} else return place;
		if (depth === 0 && isMap(contents)) {
			place.from = place.offset ?? -1;
			place.end = contents.items.map((item) => item.key.range[0]).find((start) => start > place.from) ?? Infinity;
		}
	}
	return isNode(node) ? { ...place, node } : place;
}

/** The end of a fault, where YAML took a text for something else. */
function quotesMissing(frontMatter: string, node: Node | undefined): string {
	const [from, end] = node?.range ?? [0, 0];
	const written = frontMatter.slice(from, end).trim();
	if (isScalar(node) && (typeof node.value === 'number' || typeof node.value === 'boolean'))
		return `; in quotes it is one: ${quoted(written)}`;
	if (isScalar(node) && node.value === null && /^[^\S\n]*#/.test(frontMatter.slice(from)))
		return '; what follows # is a comment, so a text that begins with it needs quotes';
	if (written.includes('\n') || !(isMap(node) || isSeq(node))) return '';
	const reason = node.flow ? `a text that begins with ${written.charAt(0)}` : 'a text with a colon';
	return `; ${reason} needs quotes: ${quoted(written)}`;
}
