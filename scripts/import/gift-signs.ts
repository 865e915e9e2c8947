/*
 * Signs of a GIFT text that the parser is not to take for its own stand in it as noncharacters of Unicode, which no text
 * has. Each takes as much room as what it stands for, so that columns stay true.
 */

/** What a backslash takes the meaning of; an n is a line break. */
const ESCAPED = '\\:#={}~n';
const LONE = ':=~#';
const AFTER_BACKSLASH = '\ufdd0';
const FIRST_ESCAPED = 0xfdd1;
const FIRST_LONE = 0xfdda;
const UNDERSCORE = '\ufde0';
const AMPERSAND = '\ufde1';
/** Where the parser found the answers inside the sentence. */
export const GAP = '\ufde2';

/** A text in which escaped signs and underscores are safe from the parser, which writes gaps as underscores itself. */
export function withoutEscapes(text: string): string {
	return text.replace(/\\([\\:#={}~n])|_|&(?=&0\d\d;)/g, (found, sign: string | undefined) =>
		sign !== undefined
			? AFTER_BACKSLASH + String.fromCharCode(FIRST_ESCAPED + ESCAPED.indexOf(sign))
			: found === '_'
				? UNDERSCORE
				: AMPERSAND
	);
}

/**
 * The same text with the signs that Moodle takes as part of it though they are not escaped: a colon that stands alone,
 * and before and after the answers also = ~ #.
 */
export function withoutLoneSigns(text: string): string {
	const from = text.indexOf('{');
	const to = text.lastIndexOf('}');
	const within = from < 0 || to < from ? '' : text.slice(from, to + 1);
	const before = within ? text.slice(0, from) : text;
	const after = within ? text.slice(to + 1) : '';
	// In {#5:1} the colon means a tolerance.
	const colons = /^\{\s*#(?!###)/.test(within) ? /(?<![:\d]):(?![:\d])/g : /(?<!:):(?!:)/g;
	const hidden = (found: string) => String.fromCharCode(FIRST_LONE + LONE.indexOf(found));
	const around = (words: string) => words.replace(/(?<!:):(?!:)|[=~#]/g, hidden);
	return around(before) + within.replace(colons, hidden) + around(after);
}

/** The words as they were meant: without backslashes. */
export function asMeant(text: string): string {
	return text.replace(/\ufdd0([\ufdd1-\ufdd8])|[\ufdda-\ufddd\ufde0\ufde1]/g, (found, code: string | undefined) => {
		if (found === UNDERSCORE) return '_';
		if (found === AMPERSAND) return '&';
		if (code === undefined) return LONE.charAt(found.charCodeAt(0) - FIRST_LONE);
		const sign = ESCAPED.charAt(code.charCodeAt(0) - FIRST_ESCAPED);
		return sign === 'n' ? '\n' : sign;
	});
}
