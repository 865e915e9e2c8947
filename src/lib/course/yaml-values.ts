/** Something an author wrote otherwise than YAML reads it, at an offset of the front matter. */
export interface Slip {
	at: number;
	message: string;
}

/** A text is shown as a mend only as far as it is read at a glance. */
const MOST_SHOWN = 60;

/** What is wrong with the value that stands on the line of its field or item; `before` is what stands before it there. */
export function valueSlip(before: string, written: string, at: number): Slip | undefined {
	const value = written.trimEnd();
	const sign = value.charAt(0);
	if (sign === '"' || sign === "'") return quoteSlip(before, value, at);
	if (sign === '[' || sign === '{') return bracketSlip(before, value, at);
	const plain = value.replace(/\s#.*$/, '').trimEnd();
	const slip = (reason: string): Slip => ({ at, message: `${reason}: ${before}${quoted(plain)}` });
	if (/^[@`%,]|^[*&!?](?!\S+:)|^[|>][^\S\n]*[^\s\d+-]/.test(plain))
		return slip(`a text that begins with ${sign} needs quotes`);
	if (plain.startsWith('- '))
		return { at, message: 'is an item of a list; expected it on a line of its own, further in' };
	if (/:(?:\s|$)/.test(plain)) return slip('a text with a colon needs quotes');
	return undefined;
}

/** Where a quotation or brackets that begin here end, in all that follows; nothing where they do not. */
export function endOfValue(text: string): number | undefined {
	const sign = text.charAt(0);
	if (sign === '"' || sign === "'") return QUOTED[sign].exec(text)?.[0].length;
	let depth = 0;
	for (const { 0: part, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|(?<=[\s,:[{])'(?:[^']|'')*'|[[\]{}]/gs)) {
		if (part === '[' || part === '{') depth++;
		else if (part === ']' || part === '}') depth--;
		if (depth === 0) return index + 1;
	}
	return undefined;
}

const QUOTED = { '"': /^"(?:[^"\\]|\\.)*"/s, "'": /^'(?:[^']|'')*'/s };

function quoteSlip(before: string, value: string, at: number): Slip | undefined {
	const end = endOfValue(value);
	if (end === undefined)
		return { at, message: `is a quotation that nothing closes; expected ${value.charAt(0)} at its end` };
	const rest = value.slice(end);
	if (/^\s*(?:#.*)?$/.test(rest)) return undefined;
	const isApostrophe = value.startsWith("'") && /^\w/.test(rest);
	const whole = isApostrophe ? value.replace(/^'|'$/g, '') : value;
	const reason = isApostrophe ? 'an apostrophe ends a text in single quotes' : 'has words after its closing quote';
	return { at: at + end, message: `${reason}; write ${before}${quoted(whole)}` };
}

function bracketSlip(before: string, value: string, at: number): Slip | undefined {
	const [open, close] = value.startsWith('[') ? ['[', ']'] : ['{', '}'];
	const end = endOfValue(value);
	if (end === undefined) return { at, message: `has ${open} without ${close}; expected ${close} at its end` };
	if (/^\s*(?:#.*)?$/.test(value.slice(end))) return undefined;
	return { at, message: `a text that begins with ${open} needs quotes: ${before}${quoted(value)}` };
}

/** A text as YAML takes it, cut where it is long. */
export function quoted(text: string): string {
	const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).trimEnd()}…` : text;
	return shown.includes("'") && !/["\\]/.test(shown) ? `"${shown}"` : `'${shown.replaceAll("'", "''")}'`;
}
