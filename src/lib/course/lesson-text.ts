import type { CourseFault } from './course-error.ts';
import { encloses, isBlock, readComponents, type ComponentTag } from './lesson-components.ts';
import { wordCount } from './readability.ts';
import { MOST_UNITS } from './stored-ids.ts';

export interface Beat {
	/** The heading in lower case with hyphens. */
	id: string;
	heading: string;
	/** Prose without marks, as counted and graded. */
	text: string;
	line: number;
}

/** Where a reading names something that stands elsewhere. */
export interface Mention {
	key: string;
	line: number;
}

export interface LessonText {
	beats: Beat[];
	/** Keys of `<Evidence of="…" />`. */
	evidence: Mention[];
	/** Keys of `<Term of="…">`. */
	terms: Mention[];
	faults: CourseFault[];
}

/** A heading's id: lower case, words joined by hyphens. */
export function beatId(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[’'“”"]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/** Signs that are live code in a built lesson, and how to write them instead. */
const CODE_SIGNS = { '<': '&lt;', '{': '&#123;', '}': '&#125;' } as const;

/** Reads the body of a lesson: its beats, what it cites, and what would break or be lost when it is built. */
export function readLessonText(file: string, body: string, firstLine: number): LessonText {
	const found: LessonText = { beats: [], evidence: [], terms: [], faults: [] };
	const open: { name: ComponentTag['name']; line: number }[] = [];
	const lines = body.split(/\r?\n/);
	let strayReported = false;

	lines.forEach((raw, index) => {
		const line = firstLine + index;
		const fault = (message: string): void => void found.faults.push({ file, line, message });
		if (raw.trim() === '') return;
		const heading = /^\s*##\s+(.*\S)\s*$/.exec(raw)?.[1];
		const { prose, tags, messages } = readComponents(heading ?? raw);
		messages.forEach(fault);
		for (const [sign, instead] of Object.entries(CODE_SIGNS))
			if (prose.replace(/<\/?[A-Z]/g, '').includes(sign))
				fault(`'${sign}' would become code; write it in words or as ${instead}`);

		if (heading !== undefined) {
			if (tags.length > 0) fault('has a component in a heading; expected plain words');
			for (const each of open.splice(0))
				found.faults.push({ file, line: each.line, message: `<${each.name}> is not closed before the next beat` });
			openBeat(found, plainText(prose), line, fault);
			return;
		}
		formMessages(raw, lines[index - 1]).forEach(fault);
		for (const tag of tags) {
			if (isBlock(tag.name) && !standsAlone(tag, lines, index))
				fault(`${tag.source} does not stand alone; expected it on a line of its own, between empty lines`);
			followTag(tag, line, open, fault);
			if (tag.closing) continue;
			if (tag.name === 'Evidence') found.evidence.push({ key: tag.value, line });
			if (tag.name === 'Term') found.terms.push({ key: tag.value, line });
		}
		const beat = found.beats.at(-1);
		const text = plainText(prose);
		if (beat) beat.text += text && `${text}\n`;
		else if (!strayReported) {
			strayReported = true;
			fault('expected a heading (##) before the first sentence');
		}
	});
	for (const each of open) found.faults.push({ file, line: each.line, message: `<${each.name}> is never closed` });
	if (found.beats.length === 0)
		found.faults.push({ file, line: firstLine, message: 'expected at least one beat, opened by a heading (##)' });
	return found;
}

function openBeat({ beats }: LessonText, heading: string, line: number, fault: (message: string) => void): void {
	const id = beatId(heading);
	if (id === '') fault(`'${heading}' has no letter from a to z and no digit; a beat's id is made of them`);
	else if (id.length > MOST_UNITS) fault(`'${heading}' is too long for a beat; expected at most ${MOST_UNITS} letters`);
	else if (beats.some((beat) => beat.id === id))
		fault(`two beats have the heading '${heading}'; expected headings that differ`);
	beats.push({ id, heading, text: '', line });
}

/** What Markdown would quietly make something else of. */
function formMessages(raw: string, before: string | undefined): string[] {
	const messages: string[] = [];
	if (/^\s*#(?:\s|$)/.test(raw))
		messages.push('a beat opens with ##; # is the title, which stands in the front matter');
	if (/^\s*##(?!#)/.test(raw)) messages.push('expected a space and a heading after ##');
	if (/^\s*(?:-+|=+)\s*$/.test(raw) && before !== undefined && before.trim() !== '')
		messages.push('would turn the line above into a heading; leave an empty line between, or take it out');
	if (raw.includes('[^')) messages.push('footnotes are not supported; put the note in the text or in claims.ts');
	if (/!\[[^\]]*\]\((?!https:)/.test(raw)) messages.push('pictures by path are not supported; tell it in words');
	return messages;
}

function standsAlone(tag: ComponentTag, lines: readonly string[], index: number): boolean {
	const around = [lines[index - 1] ?? '', lines[index + 1] ?? ''];
	return lines[index]?.trim() === tag.source && around.every((line) => line.trim() === '');
}

/** Keeps account of what is open. Tags close in the opposite order to that in which they were opened. */
function followTag(
	{ name, source, closing }: ComponentTag,
	line: number,
	open: { name: ComponentTag['name']; line: number }[],
	fault: (message: string) => void
): void {
	if (!encloses(name)) return;
	if (!closing) {
		open.push({ name, line });
		return;
	}
	const at = open.findLastIndex((each) => each.name === name);
	if (at < 0) {
		fault(`${source} closes what was not opened`);
		return;
	}
	open.splice(at, 1);
	const within = open[at];
	if (within) fault(`${source} stands before <${within.name}> of line ${within.line} is closed`);
}

/** Prose without the marks of Markdown. */
function plainText(prose: string): string {
	return prose
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/^[\s>*+-]+|[*_`]/g, '')
		.trim();
}

/** House rules for length, with some slack: a beat has 80–150 words, a reading 500–900. */
const BEAT_WORDS = { least: 55, most: 175 };
const READING_WORDS = { least: 450, most: 1200 };

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
