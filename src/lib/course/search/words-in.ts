import { stem } from './stem.ts';

/** A word where it stands in a text, with the forms by which it is found: in plain letters, and without its ending. */
export interface Word {
	start: number;
	end: number;
	forms: readonly [plain: string, stem?: string];
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text, in the order in which they stand. */
export function wordsIn(text: string): Word[] {
	return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
		start: index,
		end: index + word.length,
		forms: formsOf(word)
	}));
}

/** In lower case, without accents and apostrophes. */
function formsOf(word: string): Word['forms'] {
	const plain = word
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{Diacritic}'’]/gu, '');
	const stemmed = stem(plain);
	return stemmed === plain ? [plain] : [plain, stemmed];
}
