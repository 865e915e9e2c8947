/** Twenty megabytes: some fifty thousand answers. */
export const MAX_BACKUP_BYTES = 20 * 1024 * 1024;
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
	if (text.length > MAX_BACKUP_BYTES) return { ok: false, reason: 'too-large' };
	const { deepest, unclosed } = scanNesting(text);
	if (deepest > MAX_DEPTH) return { ok: false, reason: 'too-deep' };
	try {
		const value: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
		return hasOddKeys(value) ? { ok: false, reason: 'odd-keys' } : { ok: true, value };
	} catch {
		return { ok: false, reason: unclosed ? 'cut-off' : 'not-json' };
	}
}

/** How deep brackets nest, and whether the text ends within them. Brackets within strings do not count. */
function scanNesting(text: string): { deepest: number; unclosed: boolean } {
	let depth = 0;
	let deepest = 0;
	let inString = false;
	for (let index = 0; index < text.length; index++) {
		const character = text[index];
		if (inString && character === '\\') index++;
		else if (character === '"') inString = !inString;
		else if (inString) continue;
		else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
		else if (character === '}' || character === ']') depth--;
	}
	return { deepest, unclosed: inString || depth > 0 };
}

function hasOddKeys(root: unknown): boolean {
	const left: unknown[] = [root];
	while (left.length > 0) {
		const value = left.pop();
		if (typeof value !== 'object' || value === null) continue;
		for (const [key, inner] of Object.entries(value)) {
			if (ODD_KEYS.has(key)) return true;
			left.push(inner);
		}
	}
	return false;
}
