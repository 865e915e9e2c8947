import { LineCounter, isMap, parseDocument } from 'yaml';
import * as v from 'valibot';
import type { CourseFault } from './course-error.ts';
import { wordCount } from './readability.ts';

/** The components that a reading may use. */
export const LESSON_COMPONENTS = ['Term', 'Evidence', 'Guess', 'Myth', 'Example'] as const;

export interface Beat {
	/** The heading in lower case with hyphens. */
	id: string;
	heading: string;
	/** Prose without marks, as counted and graded. */
	text: string;
	line: number;
}

export interface LessonText {
	beats: Beat[];
	/** Keys of `<Evidence of="…">`. */
	evidence: string[];
	/** Keys of `<Term of="…">`. */
	terms: string[];
	faults: CourseFault[];
}

const FENCE = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** A heading's id: lower case, words joined by hyphens. */
export function beatId(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[’'“”"]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** Reads the front matter of a Markdown file by a schema. Faults carry the line of the field. */
export function readFrontMatter<S extends v.GenericSchema>(
	file: string,
	source: string,
	schema: S
): { data?: v.InferOutput<S>; faults: CourseFault[]; body: string; bodyLine: number } {
	const match = FENCE.exec(source);
	if (!match) {
		const message = 'expected front matter first: a line of three hyphens, the fields, a line of three hyphens';
		return { faults: [{ file, line: 1, message }], body: source, bodyLine: 1 };
	}
	const body = source.slice(match[0].length);
	const bodyLine = match[0].split('\n').length;
	const counter = new LineCounter();
	const document = parseDocument(match[1] ?? '', { lineCounter: counter });
	const lineOf = (offset: number) => counter.linePos(offset).line + 1;
	if (document.errors.length > 0) {
		const faults = document.errors.map((error) => ({
			file,
			line: lineOf(error.pos[0]),
			message: `the front matter is not valid YAML: ${error.message.split('\n')[0] ?? ''}`
		}));
		return { faults, body, bodyLine };
	}
	const parsed = v.safeParse(schema, document.toJS() ?? {});
	if (parsed.success) return { data: parsed.output, faults: [], body, bodyLine };
	const faults = parsed.issues.map((issue) => {
		const field = v.getDotPath(issue) ?? undefined;
		const first = field?.split('.')[0];
		const pair = isMap(document.contents)
			? document.contents.items.find((item) => String(item.key) === first)
			: undefined;
		const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
		const missing = issue.received === 'undefined' ? `is missing; ${issue.message}` : issue.message;
		const unknown = issue.expected === 'never' ? 'is not a field of this file; check its spelling' : missing;
		return { file, line: range ? lineOf(range[0]) : 1, field, message: unknown };
	});
	return { faults, body, bodyLine };
}

/** Reads the body of a lesson: its beats, what it cites, and what would break or be lost when it is built. */
export function readLessonText(file: string, body: string, firstLine: number): LessonText {
	const beats: Beat[] = [];
	const evidence: string[] = [];
	const terms: string[] = [];
	const faults: CourseFault[] = [];
	const open: { name: string; line: number }[] = [];

	body.split(/\r?\n/).forEach((raw, index) => {
		const line = firstLine + index;
		const heading = /^##\s+(.*\S)\s*$/.exec(raw);
		if (/^#\s/.test(raw))
			faults.push({ file, line, message: 'a beat opens with ##; # is the title, which stands in the front matter' });
		if (heading?.[1]) {
			const id = beatId(heading[1]);
			if (beats.some((beat) => beat.id === id))
				faults.push({
					file,
					line,
					message: `two beats have the heading '${heading[1]}'; expected headings that differ`
				});
			for (const each of open.splice(0))
				faults.push({ file, line: each.line, message: `<${each.name}> is not closed before the next beat` });
			beats.push({ id, heading: heading[1], text: '', line });
			return;
		}
		const prose = raw.replace(
			/<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[a-z]+="[^"]*")*)\s*(\/?)>/g,
			(whole, closing: string, name: string, attributes: string, self: string) => {
				if (!(LESSON_COMPONENTS as readonly string[]).includes(name)) {
					faults.push({
						file,
						line,
						message: `${whole} is not a component of the course; expected one of ${LESSON_COMPONENTS.join(', ')}`
					});
					return '';
				}
				const of = /\sof="([^"]*)"/.exec(attributes)?.[1];
				if (!closing && name === 'Evidence') evidence.push(of ?? '');
				if (!closing && name === 'Term') terms.push(of ?? '');
				if (closing) {
					const at = open.findLastIndex((each) => each.name === name);
					if (at < 0) faults.push({ file, line, message: `${whole} closes what was not opened` });
					else open.splice(at, 1);
				} else if (!self) open.push({ name, line });
				return (/\s(?:ask|says|title)="([^"]*)"/.exec(attributes)?.[1] ?? '') + ' ';
			}
		);
		for (const sign of ['<', '{', '}'])
			if (prose.includes(sign))
				faults.push({
					file,
					line,
					message: `'${sign}' would become code; write it in words or as ${sign === '<' ? '&lt;' : sign === '{' ? '&#123;' : '&#125;'}`
				});
		const text = prose
			.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
			.replace(/^[\s>*+-]+|[*_`]/g, ' ')
			.replace(/\[\^/g, () => {
				faults.push({ file, line, message: 'footnotes are not supported; put the note in the text or in claims.ts' });
				return '';
			})
			.trim();
		if (!text) return;
		const beat = beats.at(-1);
		if (beat) beat.text += `${text}\n`;
		else faults.push({ file, line, message: 'expected a heading (##) before the first sentence' });
	});
	for (const each of open) faults.push({ file, line: each.line, message: `<${each.name}> is never closed` });
	if (beats.length === 0)
		faults.push({ file, line: firstLine, message: 'expected at least one beat, opened by a heading (##)' });
	return { beats, evidence, terms, faults };
}

/** House rules for length, with some slack: a beat has 80–150 words, a reading 500–900. */
const BEAT_WORDS = { least: 55, most: 175 };
const READING_WORDS = { least: 450, most: 1000 };

/** Beats and readings far outside the house rules. */
export function lengthFaults(file: string, beats: readonly Beat[]): CourseFault[] {
	const faults: CourseFault[] = [];
	let total = 0;
	for (const beat of beats) {
		const words = wordCount(beat.text);
		total += words;
		if (words < BEAT_WORDS.least || words > BEAT_WORDS.most)
			faults.push({
				file,
				line: beat.line,
				message: `the beat '${beat.heading}' has ${words} words; expected about 80 to 150`
			});
	}
	if (total < READING_WORDS.least || total > READING_WORDS.most)
		faults.push({ file, line: 1, message: `the reading has ${total} words; expected about 500 to 900` });
	return faults;
}
