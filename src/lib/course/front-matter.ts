import { LineCounter, isMap, isNode, isSeq, parseDocument, type Document } from 'yaml';
import * as v from 'valibot';
import type { CourseFault } from './course-error.ts';
import { wordsOf } from './fields.ts';

export interface FrontMatterFile<Data> {
	/** Absent where there are faults. */
	data?: Data;
	faults: CourseFault[];
	/** What follows the front matter. */
	body: string;
	/** The line on which the body begins. */
	bodyLine: number;
}

const FENCED = /^---\r?\n(?:([\s\S]*?)\r?\n)?---(?:\r?\n|$)/;
const BYTE_ORDER_MARK = '\uFEFF';

/** A Markdown file without its front matter. */
export function bodyOf(source: string): string {
	return source.replace(FENCED, '');
}

/** Reads the front matter of a Markdown file by a schema. Faults carry the line of the field, or 1 where it is missing. */
export function readFrontMatter<S extends v.GenericSchema>(
	file: string,
	source: string,
	schema: S
): FrontMatterFile<v.InferOutput<S>> {
	const match = FENCED.exec(source);
	if (!match) {
		const message = source.startsWith(BYTE_ORDER_MARK)
			? 'begins with an invisible byte order mark; save it as UTF-8 without one'
			: 'expected front matter first: a line of three hyphens, the fields, a line of three hyphens';
		return { faults: [{ file, line: 1, message }], body: source, bodyLine: 1 };
	}
	const body = bodyOf(source);
	const bodyLine = match[0].split('\n').length;
	const counter = new LineCounter();
	const document = parseDocument(match[1] ?? '', { lineCounter: counter });
	/** The fence is the file's first line, so the front matter's own first line is its second. */
	const lineOf = (offset: number) => counter.linePos(offset).line + 1;
	const broken = (line: number, reason: string) => ({
		file,
		line,
		message: `the front matter is not valid YAML: ${reason.replace(/(?: at line \d+, column \d+)?:?\n.*/s, '')}`
	});
	if (document.errors.length > 0) {
		const faults = document.errors.map((error) => broken(lineOf(error.pos[0]), error.message));
		return { faults, body, bodyLine };
	}
	let fieldsRead: unknown;
	try {
		fieldsRead = document.toJS() ?? {};
	} catch (error) {
		// An alias that names no anchor is only found when values are made.
		return { faults: [broken(1, error instanceof Error ? error.message : String(error))], body, bodyLine };
	}
	const parsed = v.safeParse(schema, fieldsRead);
	if (parsed.success) return { data: parsed.output, faults: [], body, bodyLine };
	const faults = parsed.issues.map((issue) => {
		const offset = offsetOf(document, issue.path?.map(({ key }) => String(key)) ?? []);
		return {
			file,
			line: offset === undefined ? 1 : lineOf(offset),
			field: v.getDotPath(issue) ?? undefined,
			message: wordsOf(issue)
		};
	});
	return { faults, body, bodyLine };
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
