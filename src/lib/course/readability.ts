/** A word: letters and digits, with apostrophes and full stops allowed between them (it’s, 0.47, e.g). */
const WORD = /[\p{L}\p{N}]+(?:[’'.,][\p{L}\p{N}]+)*/gu;

/** Where a sentence ends: at . ! ? or …, closing quotes and brackets included, before white space or the end of the text. */
const SENTENCE_END = /[.!?…]+[”’"')\]]*(?=\s|$)/gu;

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

/**
 * The syllables of one English word, estimated by its groups of vowels; at least 1. Not counted: a silent last e, and the
 * e in -ed and -es unless it is sounded (wanted, houses). Counted as two: vowels that part in the middle (i-a, e-o).
 * Right for about nine common words in ten. A number counts one syllable for each digit.
 */
export function syllableCount(word: string): number {
	const digits = word.match(/\p{N}/gu)?.length ?? 0;
	const letters = word
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z]/g, '');
	if (letters === '') return Math.max(1, digits);
	const sounded = letters
		.replace(/(?<=[^aeiouy].*)(?<![td])ed$/, 'd')
		.replace(/(?<=[aeiouy].*)(?<!s|x|z|ch|sh|c|g)es$/, 's')
		.replace(/(?<=[aeiouy].*)(?<![^aeiouy]l)e$/, '')
		.replace(/(?<=[aeiouy].*[^aeiouy])e(?=(?:ly|ment|ments|less|ful|fully|ness)$)/, '')
		.replace(/^y(?=[aeiou])/, '');
	const groups = sounded.match(/[aeiouy]+/g)?.length ?? 0;
	const parted =
		sounded.match(/(?<![ctsg])i(?=[ao])|e(?=o[^u])|u(?=a(?!$)(?<!qua|gua))|(?<=[aeiou])ing$/g)?.length ?? 0;
	return Math.max(1, groups + parted) + digits;
}

/**
 * The Flesch–Kincaid grade of `text`: 0.39 × words per sentence + 11.8 × syllables per word − 15.59. It is roughly the year
 * of American schooling at which the text reads easily (age minus 5); easy text can fall below 0. Text without words gives
 * 0. Source: Kincaid, Fishburne, Rogers & Chissom (1975), Derivation of new readability formulas, Naval Technical Training
 * Command, Research Branch Report 8-75. Syllables are estimated by `syllableCount`.
 */
export function readingGrade(text: string): number {
	const found = words(text);
	if (found.length === 0) return 0;
	const syllables = found.reduce((sum, word) => sum + syllableCount(word), 0);
	return 0.39 * (found.length / sentenceCount(text)) + 11.8 * (syllables / found.length) - 15.59;
}
