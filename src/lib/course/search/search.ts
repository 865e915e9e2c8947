import type { Hit, SearchIndex, Searched } from './search-index.ts';
import { wordsIn } from './words-in.ts';

/** Where only some of the words are found, what scores less than this of the best is left out. */
const LEAST_OF_BEST = 0.4;

/** Some texts, and which of them may be found now. */
export interface Source<D extends Searched> {
	index: SearchIndex<D>;
	shown: (document: D) => boolean;
}

/**
 * What is found of all sources, the best first: where every word that was typed is found, and if nothing has them all,
 * where some are. In few texts no word is rare, so scores are brought to those of the first source.
 */
export function search<D extends Searched>(typed: string, sources: readonly Source<D>[]): Hit<D>[] {
	if (wordsIn(typed).length === 0) return [];
	const knows = (form: string) => sources.some(({ index }) => index.knows(form));
	const found = (every: boolean) =>
		sources
			.flatMap(({ index, shown }) => {
				const scale = (sources[0]?.index ?? index).weightOfRare / index.weightOfRare;
				const hits = index.find(typed, every, knows).filter(({ document }) => shown(document));
				return hits.map((hit) => ({ ...hit, score: hit.score * scale }));
			})
			.sort((one, other) => other.score - one.score);
	const whole = found(true);
	if (whole.length > 0) return whole;
	const some = found(false);
	const least = (some[0]?.score ?? 0) * LEAST_OF_BEST;
	return some.filter(({ score }) => score >= least);
}
