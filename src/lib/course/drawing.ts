import { decodeEntities } from './entities.ts';

/** Something wrong, at an offset of the source. */
interface Flaw {
	at: number;
	message: string;
}

/** An SVG that was found fit to stand in a page. */
export interface Drawing {
	/** Of the outermost element, as they were written. */
	attributes: readonly Attribute[];
	/** Tags and texts within it, in order. */
	tokens: readonly Token[];
}

type Attribute = readonly [name: string, value: string];
interface Tag {
	name: string;
	attributes: readonly Attribute[];
	end: '' | '/';
	closing: boolean;
}
type Token = string | Tag;

const ELEMENTS =
	'svg g defs symbol use path circle ellipse rect line polyline polygon text tspan linearGradient radialGradient stop clipPath mask pattern'.split(
		' '
	);
/** What editors add and nobody sees: what a drawing says stands in the text that shows it. */
const LEFT_AWAY = ['title', 'desc', 'metadata'];
/** Of the outermost element: the page has its own. */
const OF_THE_FILE = /^(?:version|id|x|y|role|aria-.*)$/;
/** What one drawing points to in itself. */
const WITHIN = /^#[\w.-]+$/;

const TOKENS =
	/<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const ATTRIBUTES = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads an SVG file. With flaws there is no drawing: each says where it stands and what to do. */
export function readDrawing(source: string): { drawing?: Drawing; flaws: Flaw[] } {
	const flaws: Flaw[] = [];
	const open: string[] = [];
	const tokens: Token[] = [];
	let outermost: readonly Attribute[] | undefined;
	for (const match of source.matchAll(TOKENS)) {
		const [written, slash = '', name, rest = '', end = ''] = match;
		const flaw = (message: string): void => void flaws.push({ at: match.index, message });
		if (name === undefined) {
			if (written === '<') flaw("has a '<' that opens no tag; save it again as plain SVG");
			else if (!written.startsWith('<') && written.trim() !== '' && !open.some(isLeftAway))
				tokens.push(written.replace(/\s+/g, ' '));
			continue;
		}
		const closing = slash !== '';
		if (closing ? open.pop() !== name : open.length === 0 && outermost !== undefined)
			flaw(
				closing ? `</${name}> closes what was not opened last` : `<${name}> stands outside of <svg>; expected one <svg>`
			);
		const isHidden = isLeftAway(name) || open.some(isLeftAway);
		if (!closing && end === '') open.push(name);
		if (isHidden) continue;
		const attributes = attributesOf(rest);
		if (!closing && !ELEMENTS.includes(name)) flaw(elementMessage(name));
		else if (!closing) flaws.push(...attributeMessages(attributes).map((message) => ({ at: match.index, message })));
		if (outermost === undefined) {
			outermost = attributes;
			if (name !== 'svg') flaw(`begins with <${name}>; expected <svg>`);
			else if (!attributes.some(([key]) => key === 'viewBox'))
				flaw('has no viewBox; write the box that is seen, as in viewBox="0 0 320 96"');
		} else if (!closing || open.length > 0)
			tokens.push({
				name,
				attributes: attributes.filter(([key]) => !isOfXml(key)),
				end: end === '' ? '' : '/',
				closing
			});
	}
	if (outermost === undefined) flaws.push({ at: 0, message: 'holds no <svg>' });
	else if (open.length > 0) flaws.push({ at: source.length, message: `<${open.at(-1) ?? ''}> is never closed` });
	return flaws.length > 0 || !outermost ? { flaws } : { drawing: { attributes: outermost, tokens }, flaws };
}

/** How a drawing stands in a page. */
interface Standing {
	/** What it shows; without words it is an ornament. */
	words?: string;
	/** Put before its ids, so that no two drawings of a page have the same. */
	prefix: string;
	/** A class of the page's own style. */
	className: string;
}

/** The HTML of a drawing. */
export function drawingHtml({ attributes, tokens }: Drawing, { words, prefix, className }: Standing): string {
	const own = attributes.filter(([name]) => !isOfXml(name) && !OF_THE_FILE.test(name));
	const role: Attribute[] = words
		? [
				['role', 'img'],
				['aria-label', words]
			]
		: [['aria-hidden', 'true']];
	const within = tokens.map((token) => {
		if (typeof token === 'string') return escaped(decodeEntities(token));
		if (token.closing) return `</${token.name}>`;
		return `<${token.name}${written(token.attributes, prefix)}${token.end}>`;
	});
	return `<svg class="${className}"${written([...role, ...own], prefix)}>${within.join('')}</svg>`;
}

function written(attributes: readonly Attribute[], prefix: string): string {
	return attributes
		.map(([name, value]) => {
			const plain = name === 'aria-label' ? value : decodeEntities(value).replace(/\s+/g, ' ').trim();
			return ` ${name}="${escaped(prefixed(name, plain, prefix))}"`;
		})
		.join('');
}

function prefixed(name: string, value: string, prefix: string): string {
	if (name === 'id') return `${prefix}-${value}`;
	if (name === 'href') return value.replace(/^#/, `#${prefix}-`);
	return name === 'aria-label' ? value : value.replace(/url\((["']?)#/g, `url($1#${prefix}-`);
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function attributesOf(written: string): Attribute[] {
	return [...written.matchAll(ATTRIBUTES)].map(([, name = '', double, single = '']) => [name, double ?? single]);
}

const isLeftAway = (name: string): boolean => LEFT_AWAY.includes(name);
const isOfXml = (name: string): boolean => /^(?:xmlns|xml:space|xmlns:.*)$/.test(name);

function elementMessage(name: string): string {
	if (name === 'style') return 'has <style>, which the page does not let through; use attributes such as fill';
	if (name === 'script') return 'has <script>; take it out';
	if (name === 'image') return 'has <image>; put the photograph beside the text as a file of its own';
	return `has <${name}>, which is not drawn here; save it as plain SVG of paths and shapes`;
}

/** What is wrong with the attributes of one tag. */
function attributeMessages(attributes: readonly Attribute[]): string[] {
	return attributes.flatMap(([name, value]) => {
		const plain = decodeEntities(value).trim();
		if (isOfXml(name)) return [];
		if (name === 'style') return ['has style="…", which the page does not let through; use attributes such as fill'];
		if (name === 'class')
			return [`has class="${value}", which would take the page's style; use attributes such as fill`];
		if (/^on/i.test(name)) return [`has ${name}="…", which would run a script; take it out`];
		if (name === 'xlink:href') return ['has xlink:href; write href'];
		if (name.includes(':')) return [`has ${name}, which an editor left there; save it as plain SVG`];
		if (name === 'href' && !WITHIN.test(plain))
			return [`has href="${value}"; expected an id of the drawing itself, as in href="#leaf"`];
		if (/url\((?!["']?#)|\\/i.test(plain))
			return [`has ${name}="${value}"; expected an id of the drawing itself, as in url(#shade)`];
		return [];
	});
}
