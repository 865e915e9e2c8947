import { withoutEscapes } from './gift-signs.ts';

export interface GiftLine {
	/** Its signs are safe from the parser: `asMeant` gives the words. */
	text: string;
	/** In the file, counted from 1. */
	line: number;
}

/** What stands between blank lines: a question, a description or a category. */
export interface GiftBlock {
	lines: GiftLine[];
	/** The lines that begin with two slashes, in it or before it. */
	comments: string[];
	isCategory: boolean;
	/** The first blank line inside its braces, if there is one: it ends the question though more follows. */
	blankInside?: number;
}

/** A GIFT text in blocks. Line ends may be of any system; lines of comment belong to no question. */
export function giftBlocks(text: string): GiftBlock[] {
	const blocks: GiftBlock[] = [];
	let lines: GiftLine[] = [];
	let comments: string[] = [];
	const end = (isCategory = false) => {
		if (lines.length === 0) return;
		blocks.push({ lines, comments, isCategory });
		lines = [];
		comments = [];
	};
	for (const [at, raw] of text.split(/\r\n|\n|\r/).entries()) {
		const comment = /^\s*\/\/([^]*)$/.exec(raw)?.[1];
		if (/^[ \t]*$/.test(raw)) end();
		else if (comment !== undefined) comments.push(comment.trim());
		else {
			const isCategory = /^\s*\$CATEGORY:/i.test(raw);
			if (isCategory) end();
			const [text, after] = cut(withoutEscapes(raw));
			if (after !== undefined) comments.push(after);
			lines.push({ text, line: at + 1 });
			// A category is one line, whatever follows it.
			if (isCategory) end(true);
		}
	}
	end();
	blocks.at(-1)?.comments.push(...comments);
	return joined(blocks);
}

/** A line without the comment that may follow its answers, and that comment. */
function cut(text: string): [text: string, comment?: string] {
	const found = /^([^]*\})\s*\/\/([^]*)$/.exec(text);
	return found ? [found[1] ?? '', (found[2] ?? '').trim()] : [text];
}

/** Blocks that blank lines tore apart inside their braces are one, which is refused as a whole and not piece by piece. */
function joined(blocks: readonly GiftBlock[]): GiftBlock[] {
	const whole: GiftBlock[] = [];
	for (let at = 0; at < blocks.length; at++) {
		const block = blocks[at];
		if (!block) continue;
		const end = isOpen(block) ? closedBy(blocks, at) : at;
		const torn = blocks.slice(at, end + 1);
		at = end;
		const last = block.lines.at(-1);
		whole.push({
			...block,
			lines: torn.flatMap(({ lines }) => lines),
			comments: torn.flatMap(({ comments }) => comments),
			...(torn.length > 1 && last ? { blankInside: last.line + 1 } : {})
		});
	}
	return whole;
}

const signsOf = ({ lines }: GiftBlock) => lines.map(({ text }) => text.replace(/[^{}]/g, '')).join('');
const isOpen = (block: GiftBlock) => signsOf(block) === '{';

/** The block that closes the braces which one opened, where none in between opens others; else the same. */
function closedBy(blocks: readonly GiftBlock[], opened: number): number {
	for (let at = opened + 1; at < blocks.length; at++) {
		const block = blocks[at];
		const signs = block && !block.isCategory ? signsOf(block) : '{';
		if (signs === '}') return at;
		if (signs !== '') break;
	}
	return opened;
}
