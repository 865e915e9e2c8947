/**
 * The largest file, in bytes of UTF-8, whoever counts: a hundred thousand answers, or fifty thousand and five hundred notes of
 * the greatest length in Chinese; locked with a passphrase, which makes it a third larger, three quarters of that.
 */
export const MAX_BACKUP_BYTES = 48 * 1024 * 1024;
/** So many fields and list entries make no larger record than that, but could fill a device's memory. */
const MAX_VALUES = 8_000_000;
/** A record nests seven deep. */
const MAX_DEPTH = 20;
const ODD_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export type JsonFault = 'too-large' | 'too-deep' | 'cut-off' | 'not-json' | 'odd-keys';
export type GuardedJson = { ok: true; value: unknown } | { ok: false; reason: JsonFault };

/**
 * Parses a text that a stranger may have written: refuses what is too large or nested too deep before parsing, and keys
 * that reach into an object's prototype. Nothing here recurses.
 */
export function parseGuarded(text: string): GuardedJson {
	if (hasTooManyBytes(text)) return { ok: false, reason: 'too-large' };
	const { deepest, unclosed, values } = scanNesting(text);
	if (values > MAX_VALUES) return { ok: false, reason: 'too-large' };
	if (deepest > MAX_DEPTH) return { ok: false, reason: 'too-deep' };
	try {
		const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
		return hasOddKeys(value) ? { ok: false, reason: 'odd-keys' } : { ok: true, value };
	} catch {
		return { ok: false, reason: unclosed ? 'cut-off' : 'not-json' };
	}
}

/** Whether a text is larger than any that is read: what is to be read again is asked this before it is handed out. */
export function isTooLarge(text: string): boolean {
	return hasTooManyBytes(text) || scanNesting(text).values > MAX_VALUES;
}

/** Bytes are those of UTF-8, as in a file. */
function hasTooManyBytes(text: string): boolean {
	// A unit is one byte at least and three at most.
	if (text.length > MAX_BACKUP_BYTES || text.length * 3 <= MAX_BACKUP_BYTES) return text.length > MAX_BACKUP_BYTES;
	let bytes = 0;
	for (let index = 0; index < text.length; index++) {
		const point = text.codePointAt(index) ?? 0;
		bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
		if (point >= 0x10000) index++;
	}
	return bytes > MAX_BACKUP_BYTES;
}

/** How deep brackets nest, whether the text ends within them, and how many values it has. What is in strings does not count. */
function scanNesting(text: string): { deepest: number; unclosed: boolean; values: number } {
	let depth = 0;
	let deepest = 0;
	let values = 0;
	let index = 0;
	for (; index < text.length; index++) {
		const character = text[index];
		if (character === '"') index = endOfString(text, index);
		else if (character === ',') values++;
		else if (character === '{' || character === '[') {
			values++;
			deepest = Math.max(deepest, ++depth);
		} else if (character === '}' || character === ']') depth--;
	}
	return { deepest, unclosed: index > text.length || depth > 0, values };
}

/** Where the string that begins here ends; past the text if it does not. */
function endOfString(text: string, start: number): number {
	for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
		let slashes = 0;
		while (text[end - 1 - slashes] === '\\') slashes++;
		if (slashes % 2 === 0) return end;
	}
	return text.length;
}

function hasOddKeys(root: unknown): boolean {
	const left: unknown[] = [root];
	while (left.length > 0) {
		const value = left.pop();
		if (typeof value !== 'object' || value === null) continue;
		if (!Array.isArray(value) && Object.keys(value).some((key) => ODD_KEYS.has(key))) return true;
		for (const inner of Object.values(value)) if (typeof inner === 'object') left.push(inner);
	}
	return false;
}
