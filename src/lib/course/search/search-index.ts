import MiniSearch, { type Query } from 'minisearch';
import { wordsIn } from './words-in.ts';

/** What can be found. */
export interface Searched {
	/** What it goes by: its words weigh more than those of its text. */
	title: string;
	text: string;
}

export interface Hit<D extends Searched> {
	document: D;
	score: number;
	/** The forms of its words that were found. */
	looked: ReadonlySet<string>;
}

/** Shorter words are taken as they are typed: most of them are one letter away from another. */
const LEAST_FORGIVEN = 4;
/** Of a word a fifth may be wrong. */
const FUZZY = 0.2;

/** So many texts of a page's length are indexed at once: a few milliseconds, on a slow phone some twenty. */
const STEP = 20;

/** Some texts, in memory, as they are searched: by words, their beginnings, and what somebody may have meant to type. */
export class SearchIndex<D extends Searched> {
	readonly #documents: readonly D[];
	readonly #index: MiniSearch<Searched & { id: number }>;

	/** Made in steps, between which a page can draw and answer. */
	static async of<D extends Searched>(documents: readonly D[]): Promise<SearchIndex<D>> {
		const made = new SearchIndex(documents);
		await made.#index.addAllAsync(numbered(documents), { chunkSize: STEP });
		return made;
	}

	private constructor(documents: readonly D[]) {
		this.#documents = documents;
		this.#index = new MiniSearch({
			fields: ['title', 'text'],
			tokenize: (text) => wordsIn(text).flatMap(({ forms }) => forms.filter((form) => form !== undefined)),
			processTerm: (form) => form,
			searchOptions: { tokenize: (form) => [form], boost: { title: 3 }, weights: { prefix: 0.4, fuzzy: 0.2 } }
		});
	}

	/** What a word weighs that stands in one of the texts alone: more, the more texts there are that lack it. */
	get weightOfRare(): number {
		return Math.log(1 + Math.max(0.5, this.#documents.length - 0.5) / 1.5);
	}

	/** Whether one of the texts has a word of this form. */
	knows(form: string): boolean {
		return this.#index.search(form).length > 0;
	}

	/** The documents in which every word that was typed is found, or else any of them. */
	find(typed: string, every: boolean, knows: (form: string) => boolean): Hit<D>[] {
		const query = queryOf(typed, every, knows);
		return this.#index.search(query).flatMap(({ id, score, match }) => {
			const document = this.#documents[Number(id)];
			return document ? [{ document, score, looked: new Set(Object.keys(match)) }] : [];
		});
	}
}

const numbered = <D extends Searched>(documents: readonly D[]) =>
	documents.map((document, id) => ({ ...document, id }));

/** A word that no text has may be a slip, and then what is a letter or two away is looked for as well. */
function queryOf(typed: string, every: boolean, knows: (form: string) => boolean): Query {
	const queries = wordsIn(typed).map(({ forms }): Query => {
		const [plain] = forms;
		const meant = forms.filter((form) => form !== undefined);
		const asTyped: Query = { queries: meant, combineWith: 'OR', prefix: plain.length > 1, fuzzy: false };
		if (plain.length < LEAST_FORGIVEN || meant.some(knows)) return asTyped;
		const slips: Query[] = [
			{ queries: meant, fuzzy: FUZZY, prefix: false },
			{ queries: meant.flatMap(swaps), fuzzy: false, prefix: false }
		];
		return { queries: [asTyped, ...slips], combineWith: 'OR' };
	});
	return { queries, combineWith: every ? 'AND' : 'OR' };
}

/** A word with each two of its letters that stand side by side in turn: to the distance of letters that is two changes. */
function swaps(word: string): string[] {
	return Array.from({ length: word.length - 1 }, (_, at) => {
		const [one = '', other = ''] = [word[at], word[at + 1]];
		return word.slice(0, at) + other + one + word.slice(at + 2);
	});
}
