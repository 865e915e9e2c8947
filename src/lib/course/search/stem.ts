/**
 * A plain English word without its ending: limits and limited as limit, closing and closes as close. What is left need be
 * no word, as only others of the same family are compared with it; so in any language it joins words, and loses none.
 */
export function stem(word: string): string {
	if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
	return bare(singular(word));
}

function singular(word: string): string {
	if (/[^aei]ies$/.test(word)) return `${word.slice(0, -3)}y`;
	if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
	return /[^isu]s$/.test(word) ? word.slice(0, -1) : word;
}

const ENDINGS: readonly [RegExp, string][] = [
	[/ily$/, 'y'],
	[/ly$/, ''],
	[/ied$/, 'y'],
	[/(?<!e)ed$/, ''],
	[/ing$/, '']
];

/** Without the one ending that it has, if a syllable is left; and so that stop and stopped, close and closed agree. */
function bare(word: string): string {
	const [ending, instead] = ENDINGS.find(([each]) => each.test(word)) ?? [/$/, ''];
	const cut = word.replace(ending, instead);
	const left = cut.length > 2 && /[aeiouy]/.test(cut) ? cut : word;
	return left.replace(/([^aeiou])\1$/, '$1').replace(/(?<=..)e$/, '');
}
