import { LineCounter, isMap, isNode, isSeq, parseDocument, type Document } from 'yaml';
import * as v from 'valibot';
import type { CourseFault } from './course-error.ts';
import { wordsOf } from './fields.ts';
import type { Markdown, Place } from './markdown.ts';

export interface ReadFrontMatter<Data> {
	/** Absent where there are faults. */
	data?: Data;
	faults: CourseFault[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Reads front matter by a schema. Faults carry the place of the field, or line 1 where it is missing. */
export function readFrontMatter<S extends v.GenericSchema>(
	file: string,
	{ source, frontMatter }: Markdown,
	schema: S
): ReadFrontMatter<v.InferOutput<S>> {
	if (frontMatter === undefined) {
		const message = source.startsWith(BYTE_ORDER_MARK)
			? 'begins with an invisible byte order mark; save it as UTF-8 without one'
			: 'expected front matter first: a line of three hyphens, the fields, a line of three hyphens';
		return { faults: [{ file, line: 1, message }] };
	}
	const counter = new LineCounter();
	const document = parseDocument(frontMatter, { lineCounter: counter });
	/** The fence is the file's first line, so the front matter's own first line is its second. */
	const placeOf = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { line: line + 1, column: col };
	};
	const broken = (place: { line: number; column?: number }, reason: string): CourseFault => ({
		file,
		...place,
		message: `the front matter is not valid YAML: ${reason.replace(/(?: at line \d+, column \d+)?:?\n.*/s, '')}`
	});
	if (document.errors.length > 0) {
		const faults = document.errors.map((error) => broken(placeOf(error.pos[0]), error.message));
		return { faults };
	}
	let fieldsRead: unknown;
	try {
		fieldsRead = document.toJS() ?? {};
	} catch (error) {
		// An alias that names no anchor is only found when values are made.
		return { faults: [broken({ line: 1 }, error instanceof Error ? error.message : String(error))] };
	}
	const parsed = v.safeParse(schema, fieldsRead);
	if (parsed.success) return { data: parsed.output, faults: [] };
	const faults = parsed.issues.map((issue) => {
		const offset = offsetOf(document, issue.path?.map(({ key }) => String(key)) ?? []);
		return {
			file,
			...(offset === undefined ? { line: 1 } : placeOf(offset)),
			field: v.getDotPath(issue) ?? undefined,
			message: wordsOf(issue)
		};
	});
	return { faults };
}

/** Where the deepest field on a path begins; nothing where not even the first is there. */
function offsetOf(document: Document.Parsed, path: readonly string[]): number | undefined {
	let node: unknown = document.contents;
	let offset: number | undefined;
	for (const key of path) {
		if (isMap(node)) {
			const pair = node.items.find((item) => String(item.key) === key);
			if (!pair) break;
			if (isNode(pair.key)) offset = pair.key.range?.[0];
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(key)];
			if (isNode(node)) offset = node.range?.[0] ?? offset;
		} else break;
	}
	return offset;
}
