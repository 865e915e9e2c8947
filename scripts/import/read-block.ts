import { parse, SyntaxError as GiftSyntaxError, type GIFTQuestion } from 'gift-pegjs';
import type { GiftBlock } from './gift-blocks.ts';
import { GAP, asMeant, withoutLoneSigns } from './gift-signs.ts';

export interface BlockFault {
	line: number;
	column?: number;
	message: string;
}

export type ReadBlock = { ok: true; question: GIFTQuestion } | { ok: false; fault: BlockFault };

/** The question of a block. Its texts still hold the signs of `gift-signs.ts`, and a gap in a sentence is one of them. */
export function readBlock(block: GiftBlock): ReadBlock {
	const text = block.lines.map((line) => line.text).join('\n');
	const fault = faultOfBraces(block, text);
	if (fault) return { ok: false, fault };
	try {
		return { ok: true, question: questionIn(text) };
	} catch (first) {
		if (!(first instanceof GiftSyntaxError)) throw first;
	}
	const lenient = withoutLoneSigns(text);
	try {
		return { ok: true, question: questionIn(lenient) };
	} catch (error) {
		if (!(error instanceof GiftSyntaxError)) throw error;
		const { offset } = error.location.start;
		return { ok: false, fault: { ...placeOf(block, text, offset), message: wordsFor(error, lenient, offset) } };
	}
}

/** @throws where the parser does not understand it */
function questionIn(text: string): GIFTQuestion {
	const [question] = parse(text);
	// The grammar asks for one at least.
	if (!question) throw new Error('gift-pegjs found no question and no fault.');
	return 'stem' in question ? { ...question, stem: { ...question.stem, text: stemOf(question, text) } } : question;
}

/** The question's words with the gap as it was written: the parser puts spaces on both sides of it. */
function stemOf(question: Exclude<GIFTQuestion, { type: 'Category' }>, text: string): string {
	if (!question.hasEmbeddedAnswers) return question.stem.text;
	const [before = '', after = ''] = question.stem.text.split('_____');
	// What follows the answers may be nothing but a space that the parser does not know as one.
	if (after.trim() === '') return before.trim();
	const spaceBefore = /\s\{/.test(text) ? ' ' : '';
	const spaceAfter = /\}\s/.test(text) ? ' ' : '';
	return (before.trimEnd() + spaceBefore + GAP + spaceAfter + after.trimStart()).trim();
}

function faultOfBraces(block: GiftBlock, text: string): BlockFault | undefined {
	const opening = text.indexOf('{');
	const second = text.indexOf('{', opening + 1);
	const closing = text.indexOf('}');
	if (block.blankInside !== undefined)
		return { line: block.blankInside, message: 'is a blank line inside the { } of a question; expected none there' };
	if (closing >= 0 && (opening < 0 || closing < opening))
		return { ...placeOf(block, text, closing), message: 'found } without a {; one that is text is written \\}' };
	if (opening >= 0 && second >= 0 && (closing < 0 || second < closing))
		return {
			...placeOf(block, text, second),
			message: 'found { inside the answers; expected } first, or \\{ where it is text'
		};
	if (opening >= 0 && closing < 0)
		return { ...placeOf(block, text, opening), message: 'expected } before the blank line that ends the question' };
	if (second >= 0)
		return {
			...placeOf(block, text, second),
			message: 'found a second {; expected a blank line before the next question, or \\{ where it is text'
		};
	const more = text.indexOf('}', closing + 1);
	if (closing >= 0 && more >= 0)
		return { ...placeOf(block, text, more), message: 'found } without a {; one that is text is written \\}' };
	return undefined;
}

function placeOf({ lines }: GiftBlock, text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split('\n');
	const line = lines[before.length - 1] ?? lines.at(-1);
	return { line: line?.line ?? 1, column: (before.at(-1) ?? '').length + 1 };
}

/** What the parser stumbled over, in words that say what to do. */
function wordsFor(error: GiftSyntaxError, text: string, offset: number): string {
	if (error.message.includes('between -100 and 100'))
		return 'expected a weight of -100 to 100 between two percent signs, as in %50%; an answer cannot begin with % otherwise';
	if (/\{\s*[TF]$/.test(text.slice(0, offset)) || /\{\s*(?:TRUE|FALSE)$/.test(text.slice(0, offset)))
		return 'expected {T} or {F}; another answer begins with =, as in {=Tokyo}';
	const found = text.charAt(offset);
	if (found === '') return 'ends too early: expected a question with its answers, as in Is it so? {T}';
	if (/^\{\s*#(?!###)/.test(text.slice(text.indexOf('{'))))
		return 'expected a number here, as in {#3}, {#3:0.5} or {#2.5..3.5}';
	if (text.slice(0, offset).trim() === '::' || (found === ':' && /^\s*::/.test(text)))
		return 'expected a title as in ::Title::, and \\: for a colon that is text';
	if ('=~#{}:'.includes(found)) return `found ${found} where none is expected; one that is text is written \\${found}`;
	return `found ${shown(found)}; expected the next answer, which begins with = or ~, or }`;
}

const shown = (sign: string) => (sign === '\n' ? 'the end of the line' : asMeant(sign).trim() || 'a space');
