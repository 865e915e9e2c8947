import { parse } from 'svelte/compiler';

/** What a text of GIFT is written in. */
export type Markup = 'moodle' | 'html' | 'markdown' | 'plain';

const TAGS =
	'a|abbr|address|article|audio|b|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|dfn|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link|main|map|mark|math|meta|nav|object|ol|option|p|param|picture|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr';
const VALUE = `[\\w:@.-]+\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s"'>]+)`;
const BARE = 'allowfullscreen|autoplay|checked|controls|disabled|hidden|loop|muted|open|reversed|selected';
/** Names that HTML has, so that `a < b and c > d` stays what it is. */
const TAG = new RegExp(`<(/?)(${TAGS})((?:\\s+(?:${VALUE}|${BARE}))*)\\s*/?>`, 'gi');
/** What they hold is no text. */
const HIDDEN = /<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;

const EMPHASIS = /^(b|big|em|i|mark|strong|u|s|strike|del|ins)$/;
const RAISED = /^(sub|sup)$/;
const MEDIA = /^(audio|canvas|embed|iframe|math|object|svg|video)$/;
const WITHIN_LINES =
	/^(a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/**
 * A text as plain words on one line: tags and marks are taken out, entities are the signs they stand for. What that loses
 * is put into `lost`, each thing once.
 */
export function plainText(text: string, markup: Markup, lost: Set<string>): string {
	if (markup === 'plain') return oneLine(text, lost);
	const unmarked = markup === 'markdown' ? withoutMarkdown(text, lost) : text;
	// A line break is no more than a space in HTML.
	return oneLine(decoded(withoutTags(markup === 'moodle' ? unmarked : unmarked.replace(/\n/g, ' '), lost)), lost);
}

function oneLine(text: string, lost: Set<string>): string {
	const trimmed = text.trim();
	if (trimmed.includes('\n')) lost.add('line breaks');
	return trimmed.replace(/\s+/g, ' ');
}

function withoutTags(html: string, lost: Set<string>): string {
	const visible = html.replace(/<!--[\s\S]*?-->/g, '').replace(HIDDEN, (_, name: string) => {
		lost.add(`a ${name.toLowerCase()}`);
		return ' ';
	});
	return visible.replace(TAG, (_, slash: string, written: string, attributes: string) => {
		const name = written.toLowerCase();
		if (slash === '') noteLoss(name, attributes, lost);
		return WITHIN_LINES.test(name) ? '' : ' ';
	});
}

function noteLoss(name: string, attributes: string, lost: Set<string>): void {
	const of = (key: string) => decoded(attribute(attributes, key)).trim();
	const [address, alt] = [of('src'), of('alt')];
	if (name === 'img') lost.add(`the image ${address || 'without an address'}${alt ? ` (“${alt}”)` : ''}`);
	else if (name === 'a' && of('href')) lost.add(`the link to ${of('href')}`);
	else if (MEDIA.test(name)) lost.add(`a${/^[aeiou]/.test(name) ? 'n' : ''} ${name}${address ? ` (${address})` : ''}`);
	else if (EMPHASIS.test(name)) lost.add('emphasis');
	else if (RAISED.test(name)) lost.add('raised or lowered signs');
	else if (name === 'table') lost.add('a table');
	else if (name === 'ol' || name === 'ul') lost.add('a list');
	else if (name === 'br') lost.add('line breaks');
	else if (name === 'input' || name === 'select' || name === 'textarea') lost.add('a field of a form');
}

function attribute(attributes: string, key: string): string {
	const found = new RegExp(`\\s${key}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes);
	return found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
}

function withoutMarkdown(text: string, lost: Set<string>): string {
	const says = (what: string, kept: string) => {
		lost.add(what);
		return kept;
	};
	return text
		.replace(/!\[([^\]]*)\]\(([^()\s]+)[^()]*\)/g, (_, alt: string, address: string) =>
			says(`the image ${address}${alt ? ` (“${alt}”)` : ''}`, ' ')
		)
		.replace(/\[([^\]]+)\]\(([^()\s]+)[^()]*\)/g, (_, words: string, address: string) =>
			says(`the link to ${address}`, words)
		)
		.replace(/^#{1,6}\s+/gm, '')
		.replace(/`([^`\n]+)`/g, (_, code: string) => says('emphasis', code))
		.replace(/(\*\*|__)(?=[^\s_*])([^\n]*?[^\s_*])\1/g, (_, __, words: string) => says('emphasis', words))
		.replace(/(?<![\w*])([*_])(?=[^\s_*])([^\n]*?[^\s_*])\1(?![\w*])/g, (_, __, words: string) =>
			says('emphasis', words)
		);
}

/** With entities as signs, once: `&amp;lt;` is `&lt;`. What is none stays as it is. */
function decoded(text: string): string {
	return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/gi, (entity) => {
		const code = /^&#(x?)([\da-f]+);$/i.exec(entity);
		if (code) {
			const point = parseInt(code[2] ?? '', code[1] ? 16 : 10);
			return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
		}
		// Svelte knows the names of all entities.
		const [node] = parse(entity, { modern: true }).fragment.nodes;
		return node?.type === 'Text' ? node.data : entity;
	});
}
