import { LESSON_COMPONENTS } from './lesson-components.ts';
import { didYouMeanOneOf } from './meant.ts';
import { mediaKindOf } from './media.ts';
import type { TagNode } from './markdown.ts';

/** A tag that has no place in a reading, and where all that belongs to it ends. */
interface ForeignTag {
	at: number;
	until: number;
	message: string;
}

/** What is written in place of HTML, by the names of its elements. */
const MENDS: readonly [names: string, mend: string][] = [
	['img picture image', 'write ![What it shows](kitchen.jpg)'],
	['figure figcaption', "write a picture with a caption as ![What it shows](kitchen.jpg 'The caption')"],
	['audio video source track', 'write <Recording of="the-lift.mp3" />'],
	['iframe embed object frame', 'the course works offline and shows no other site; write a link: [words](https://…)'],
	['script', 'a reading runs no code; take it out, or make a program of it: simulator.ts'],
	['style link meta', 'the course has one look; take it out'],
	['svg math canvas', 'put a drawing beside lesson.md and write ![What it shows](leaf.svg)'],
	['b strong', 'write **words**'],
	['i em cite u mark', 'write *words*'],
	['s del strike', 'write ~~words~~'],
	['code kbd samp tt', 'write `words`'],
	['pre', 'write a line of ``` above and below it'],
	['a', 'write [words](https://…)'],
	['br', 'leave an empty line, or two spaces at the end of the line above'],
	['hr', 'write --- between empty lines'],
	['h1 h2', 'write ## A heading'],
	['h3 h4 h5 h6', 'write ### A heading'],
	['ul ol li menu', 'write each item on a line that begins with a hyphen'],
	['blockquote q', 'begin the line with >'],
	['table thead tbody tr td th', 'write its rows with | between the cells'],
	['details summary', 'write <Guess ask="How many?"> … </Guess>'],
	['p div section article', 'take the tag out; an empty line parts paragraphs'],
	['form input button select textarea', 'a reading asks nothing; questions stand in quiz.ts']
];

/** What stands in these belongs to them; where they are refused, it is no fault of its own. */
const WHOLE =
	/^(?:audio|video|picture|figure|iframe|object|script|style|svg|math|canvas|ul|ol|menu|table|details|form|select|pre)$/;
/** A tag is shown only as far as it is known again. */
const MOST_SHOWN = 60;
const VOID = /^(?:img|br|hr|input|source|track|embed|link|meta|col|wbr)$/;
const TAG = /^<(\/?)([A-Za-z][\w:.-]*)/;

/** What is wrong with tags that are no component's; each element is told of once, with all that it encloses. */
export function foreignFlaws(tags: readonly TagNode[]): ForeignTag[] {
	const flaws: ForeignTag[] = [];
	const open: { name: string; flaw: ForeignTag }[] = [];
	for (const { source, start, end } of tags) {
		const [, slash, written = ''] = TAG.exec(source) ?? [];
		const name = written.toLowerCase();
		const opener = slash === '/' ? open.findLastIndex((each) => each.name === name) : -1;
		if (opener >= 0) {
			const [closed] = open.splice(opener);
			if (closed && WHOLE.test(name)) closed.flaw.until = end;
			continue;
		}
		const flaw = { at: start, until: end, message: messageOf(source, written) };
		flaws.push(flaw);
		if (slash !== '/' && !VOID.test(name) && !source.endsWith('/>')) open.push({ name, flaw });
	}
	return flaws.filter(({ at }) => !flaws.some((other) => other.at < at && at < other.until));
}

export const NO_COMMENTS = 'a reading has no comments; take it out, or keep it in the front matter, behind #';

function messageOf(source: string, written: string): string {
	if (source.startsWith('<!--')) return NO_COMMENTS;
	const shown = source.length > MOST_SHOWN ? `${source.slice(0, MOST_SHOWN).trimEnd()}…` : source;
	if (written.includes(':')) return `${shown} is Svelte, and a reading runs no code; take it out`;
	const name = written.toLowerCase();
	const mend = fileMend(name, source) ?? MENDS.find(([names]) => names.split(' ').includes(name))?.[1];
	const isHtml = written === name;
	if (!isHtml && mend === undefined)
		return `${shown} is not a component of the course${didYouMeanOneOf(written, LESSON_COMPONENTS)}`;
	const reason = isHtml ? 'is HTML, which a reading does not have' : 'is not a component of the course';
	return `${shown} ${reason}; ${mend ?? 'write its words in Markdown, or &lt; for the sign <'}`;
}

/** How the file is shown that an element names. */
function fileMend(name: string, source: string): string | undefined {
	if (!/^(?:audio|video|source|img|image)$/.test(name)) return undefined;
	const file = /\bsrc=["']?([^"'\s>]+)/.exec(source)?.[1]?.split('/').at(-1) ?? '';
	const kind = mediaKindOf(file);
	if (kind === undefined) return undefined;
	return kind === 'audio' || kind === 'video' ? `write <Recording of="${file}" />` : `write ![What it shows](${file})`;
}
