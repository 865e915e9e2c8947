import { endOfValue, valueSlip, type Slip } from './yaml-values.ts';

type Kind = 'fields' | 'items';

/** Fields or items that stand below each other. */
interface Level {
	indent: number;
	kind: Kind;
	/** Whether the last of them is still without a value, which may follow further in. */
	awaits: boolean;
	/** Where the first of them stands. */
	at: number;
}

/** One word and a colon. With a space before it, or none after it, it is no field to YAML. */
const FIELD = /^([\w-]+|"[^"]*"|'[^']*')\s*:(?=\s|$)\s*/;
const GLUED = /^([A-Za-z][\w-]*):(?=[^\s:/])/;

/**
 * Where front matter is written otherwise than it is meant, for what authors write: fields of one word, texts, lists. A
 * YAML parser tells of the first place where it can make no sense of it, which is often another.
 */
export function yamlSlips(text: string): Slip[] {
	const slips: Slip[] = [];
	const levels: Level[] = [];
	/** What ends before this offset belongs to a value that began above. */
	let readTo = 0;
	/** Lines further in than this belong to a text that began with | or >. */
	let block = Infinity;
	let start = 0;
	const slip = (at: number, message: string): void => void slips.push({ at, message });

	for (const line of text.split('\n')) {
		const lineStart = start;
		start += line.length + 1;
		const indent = line.length - line.trimStart().length;
		const content = line.trim();
		if (content === '' || lineStart < readTo || indent > block) continue;
		block = Infinity;
		if (/^[-–—]{2,}$/.test(content)) {
			slip(lineStart + indent, 'does not end the front matter; expected just three hyphens: ---');
			break;
		}
		if (/^##+ /.test(line)) {
			slip(lineStart, 'is a heading in the front matter; expected a line of three hyphens above it, to end the fields');
			break;
		}
		if (content.startsWith('#')) continue;
		const odd = /[^ ]/.exec(line.slice(0, indent));
		if (odd) {
			const name = odd[0] === '\t' ? 'a tab' : 'a space that is no plain one';
			slip(lineStart + odd.index, `begins with ${name}; YAML wants spaces`);
			continue;
		}
		readLine(line, lineStart, indent);
	}
	return slips.sort((one, other) => one.at - other.at);

	function readLine(line: string, lineStart: number, indent: number): void {
		const item = /^-(?:\s+|$)/.exec(line.slice(indent));
		if (item) {
			const level = placed('items', indent, lineStart + indent);
			const inner = indent + item[0].length;
			if (level) level.awaits = inner >= line.trimEnd().length;
			if (inner < line.trimEnd().length) readEntry(line, lineStart, inner, '- ');
			return;
		}
		readEntry(line, lineStart, indent, '');
	}

	/** Reads a field or a text, which may stand behind the hyphen of an item. */
	function readEntry(line: string, lineStart: number, indent: number, hyphen: string): void {
		const content = line.slice(indent);
		const at = lineStart + indent;
		const field = FIELD.exec(content);
		if (field) {
			const level = placed('fields', indent, at, hyphen !== '');
			const [whole, name = ''] = field;
			const value = content.slice(whole.length).trimEnd();
			if (level) level.awaits = value === '' || value.startsWith('#');
			readValue(`${hyphen}${name}: `, value, at + whole.length, indent);
			return;
		}
		const glued = GLUED.exec(content);
		const top = levels.at(-1);
		const goesOn = hyphen === '' && top !== undefined && indent > top.indent;
		if (hyphen !== '') readValue('- ', content, at, indent);
		else if (glued && (!goesOn || top.awaits)) {
			const name = glued[1] ?? '';
			slip(at + name.length, `expected a space after the colon: ${name}: ${content.slice(name.length + 1).trimEnd()}`);
		} else if (/^-[^\s-]/.test(content)) slip(at, `expected a space after the hyphen: - ${content.slice(1).trimEnd()}`);
		else if (goesOn) {
			top.awaits = false;
			if (/:(?:\s|$)/.test(content)) slip(at, 'goes on with a text that has a colon; put the whole text in quotes');
		} else if (top?.kind === 'items' && indent === top.indent && indent > 0)
			slip(at, `is no item of the list; expected a hyphen before it: - ${content.trimEnd()}`);
		else slip(at, 'is neither a field nor the rest of a text; expected a name and a colon, or spaces before it');
	}

	function readValue(before: string, value: string, at: number, indent: number): void {
		if (/^[|>][\d+-]*\s*(?:#.*)?$/.test(value)) block = indent;
		const isLong = /^["'[{]/.test(value) && endOfValue(value) === undefined;
		const end = isLong ? at + (endOfValue(text.slice(at)) ?? Infinity) : at;
		// A quotation that swallows the next field was not meant to.
		const next = isLong ? /\n[\w-]+:(?:\s|$)/.exec(text.slice(at)) : null;
		if (isLong && end < at + (next?.index ?? Infinity)) readTo = end;
		else {
			const found = valueSlip(before, value, at);
			if (found) slips.push(found);
		}
	}

	/** The level to which a field or an item belongs by where it begins. */
	function placed(kind: Kind, indent: number, at: number, isBehindHyphen = false): Level | undefined {
		let below: Level | undefined;
		while ((levels.at(-1)?.indent ?? -1) > indent) below = levels.pop();
		let top = levels.at(-1);
		if (top?.indent === indent && top.kind === 'items' && kind === 'fields') {
			levels.pop();
			top = levels.at(-1);
		}
		if (top?.indent === indent && top.kind === kind) return top;
		const level: Level = { indent, kind, awaits: false, at };
		const opens = isBehindHyphen || !top || top.awaits;
		if (opens && below && !top)
			slip(below.at, `is indented by ${spaces(below.indent)}; the fields below it by ${indent}`);
		if (opens) {
			if (top) top.awaits = false;
			levels.push(level);
			return level;
		}
		const beside = below?.kind === kind ? below : (top ?? below);
		const isOfKind = beside?.kind === kind;
		if (isOfKind) slip(at, `is indented by ${spaces(indent)}; the ${kind} beside it by ${beside.indent}`);
		else if (kind === 'items')
			slip(at, 'is an item of no list; expected above it a field with nothing behind its colon');
		else slip(at, 'goes on with a text that has a colon; put the whole text in quotes');
		if (below) levels.push(below);
		return levels.at(-1);
	}
}

function spaces(count: number): string {
	return count === 1 ? '1 space' : `${count} spaces`;
}
