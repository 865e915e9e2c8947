/** A text made comparable, with the place in the text of each of its code units, and of its end. */
export interface Folded {
	text: string;
	folded: string;
	places: readonly number[];
}

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
	text: string;
	found: boolean;
	/** Where in the text it begins. */
	at: number;
}

/** Marks on letters, and what joins or varies them without a letter of its own. */
const MARKS = /\p{Script=Inherited}/gu;

/** The text without case, accents and kinds of apostrophes. */
export function fold(text: string): Folded {
	let folded = '';
	const places: number[] = [];
	let at = 0;
	for (const letter of text) {
		const plain = plainOf(letter);
		folded += plain;
		for (let unit = 0; unit < plain.length; unit++) places.push(at);
		at += letter.length;
	}
	return { text, folded, places: [...places, at] };
}

function plainOf(letter: string): string {
	if (letter === '’' || letter === '‘') return "'";
	// Through capitals two forms of one letter become the same, as the two small sigmas.
	return letter.normalize('NFD').replace(MARKS, '').toUpperCase().toLowerCase().normalize('NFD').replace(MARKS, '');
}

/** What is looked for in what was typed: words, each of which has to be in a text. */
export function soughtIn(typed: string): string[] {
	return [...new Set(fold(typed).folded.split(/\s+/))].filter((word) => word !== '');
}

/** Whether all of the words are in one of the texts or another. */
export function hasAll(texts: readonly Folded[], sought: readonly string[]): boolean {
	return sought.every((word) => texts.some(({ folded }) => folded.includes(word)));
}

/** The text in pieces, those found and those between. */
export function piecesOf({ text, folded, places }: Folded, sought: readonly string[]): Piece[] {
	const marked = new Set<number>();
	for (const word of sought)
		for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1))
			for (let unit = 0; unit < word.length; unit++) marked.add(at + unit);
	/** Places where a letter begins, with whether it is found; marks after a letter belong to it. */
	const pieces: Piece[] = [];
	let at = 0;
	for (let unit = 0; unit < folded.length; unit++) {
		const found = marked.has(unit);
		const last = pieces.at(-1);
		const begins = unit === 0 ? 0 : (places[unit] ?? 0);
		if (last && (last.found === found || begins === at)) {
			last.found ||= found;
			continue;
		}
		pieces.push({ text: '', found, at: begins });
		at = begins;
	}
	if (pieces.length === 0 && text !== '') pieces.push({ text, found: false, at: 0 });
	return pieces.map((piece, index) => ({ ...piece, text: text.slice(piece.at, pieces[index + 1]?.at ?? text.length) }));
}
