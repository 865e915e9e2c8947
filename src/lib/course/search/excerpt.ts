import { wordsIn } from './words-in.ts';

/** A piece of a text; `found` where it is a word that was looked for. */
export interface Piece {
	text: string;
	found: boolean;
}

/** So many words are shown, of them so many before the first that was found. */
const LENGTH = 36;
const LEAD = 7;

/** The stretch of a text that has most of the words looked for, by their forms, with each of them marked. */
export function excerptOf(text: string, looked: ReadonlySet<string>): Piece[] {
	const words = wordsIn(text).map((word) => ({ ...word, found: word.forms.find((form) => looked.has(form ?? '')) }));
	const from = begin(words);
	const shown = words.slice(from, from + LENGTH);
	const pieces: Piece[] = [];
	const add = (start: number, end: number, found: boolean) => {
		const part = text.slice(start, end).replace(/\s+/g, ' ');
		if (part !== '') pieces.push({ text: part, found });
	};
	const [first] = shown;
	let at = from === 0 || !first ? 0 : first.start;
	if (from > 0) pieces.push({ text: '… ', found: false });
	for (const { start, end } of shown.filter(({ found }) => found !== undefined)) {
		add(at, start, false);
		add(start, end, true);
		at = end;
	}
	const isCut = from + LENGTH < words.length;
	add(at, (isCut ? shown.at(-1)?.end : undefined) ?? text.trimEnd().length, false);
	if (isCut) pieces.push({ text: ' …', found: false });
	return pieces;
}

/** The index of the first word to show. */
function begin(words: readonly { found: string | undefined }[]): number {
	if (words.length <= LENGTH) return 0;
	let [best, most] = [0, 0];
	for (const [at, { found }] of words.entries()) {
		if (found === undefined) continue;
		const different = new Set(words.slice(at, at + LENGTH - LEAD).flatMap((word) => word.found ?? [])).size;
		if (different > most) [best, most] = [at, different];
	}
	return Math.max(0, Math.min(best - LEAD, words.length - LENGTH));
}
