import { plainWords } from '../kinds/cloze/plain-words.ts';

/** One text that can be chosen, among its siblings: an option, a statement, a line. */
export interface Candidate {
	text: string;
	right: boolean;
}

/** What is on the surface of a text: nothing that needs the lesson. Names are for the report. */
export const SURFACE = [
	'length',
	'longest',
	'second longest',
	'shortest',
	'first place',
	'last place',
	'hedges',
	'absolutes',
	'negations',
	'connectives',
	'words of the prompt',
	'words of the others',
	'quotation',
	'digits',
	'commas and colons',
	'sentences',
	'a question',
	'I or we',
	'you',
	'long words'
] as const;

const HEDGES =
	/\b(?:about|almost|can|could|fairly|hardly|largely|likely|mainly|may|maybe|might|most|mostly|often|on average|partly|perhaps|possibly|probably|quite|rather|seems?|seldom|some|sometimes|somewhat|tends?|usually)\b/gi;
const ABSOLUTES =
	/\b(?:all|alone|always|any|anything|completely|each|entirely|every\w*|exactly|full|fully|merely|must|never|no|no one|nobody|none|nothing|only|simply|whole|wholly)\b/gi;
const NEGATIONS = /\b(?:\w+n[’']t|cannot|neither|never|no|nobody|none|nor|not|nothing|without)\b/gi;
const CONNECTIVES = /\b(?:although|and|because|but|if|since|so|then|though|unless|until|when|whether|while|yet)\b/gi;

/** Words of four letters and more: shorter ones tell little of what a text is about. */
const contentWords = (text: string) =>
	new Set(
		plainWords(text)
			.split(' ')
			.filter((word) => word.length > 3)
	);
const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** Which share of the words of `text` stand in `others` as well, from 0 to 1. */
function shared(text: string, others: string): number {
	const [own, theirs] = [contentWords(text), contentWords(others)];
	return own.size === 0 ? 0 : [...own].filter((word) => theirs.has(word)).length / own.size;
}

/**
 * The surface of each candidate, in the order of `SURFACE`, in the order in which they are shown.
 * @param stem the situation and the prompt
 */
export function surfacesOf(candidates: readonly Candidate[], stem: string): number[][] {
	const lengths = candidates.map(({ text }) => text.length);
	const longestFirst = [...lengths].sort((a, b) => b - a);
	const mean = lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
	return candidates.map(({ text }, at) => {
		const words = text.split(/\s+/);
		const siblings = candidates.filter((_, other) => other !== at).map((each) => each.text);
		return [
			text.length / mean,
			Number(text.length === longestFirst[0]),
			Number(candidates.length > 2 && text.length === longestFirst[1]),
			Number(text.length === longestFirst.at(-1)),
			Number(at === 0),
			Number(at === candidates.length - 1),
			count(text, HEDGES),
			count(text, ABSOLUTES),
			count(text, NEGATIONS),
			count(text, CONNECTIVES),
			shared(text, stem),
			shared(text, siblings.join(' ')),
			Number(/[“”]/.test(text)),
			Number(/\d/.test(text)),
			count(text, /[,;:]/g),
			count(text, /[.!?](?:[”’]|\s|$)/g),
			Number(text.includes('?')),
			count(text, /\b(?:I|me|my|us|we)\b/g),
			count(text, /\byour?\b/gi),
			words.reduce((sum, word) => sum + word.length, 0) / words.length
		];
	});
}
