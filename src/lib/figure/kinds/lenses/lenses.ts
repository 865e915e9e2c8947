import type { FigureTable } from '../../figure-table.ts';
import type { FigureOf } from '../../figure.ts';

type Lenses = FigureOf<'lenses'>;
export type Fate = Lenses['lenses'][number]['sees'][number]['as'];

export interface SeenItem {
	id: string;
	text: string;
	as: Fate;
	says?: string;
}

/** Everything as it is seen through a lens, in its order. */
export function seenThrough({ items, lenses }: Pick<Lenses, 'items' | 'lenses'>, lens: string): SeenItem[] {
	const sees = lenses.find(({ id }) => id === lens)?.sees ?? [];
	return items.map(({ id, text }) => {
		const { as = 'kept', says } = sees.find(({ item }) => item === id) ?? {};
		return { id, text, as, says };
	});
}

export const fateWords: Record<Fate, string> = { kept: 'as it is', bent: 'turned', lost: 'not seen' };

/** How much of it came through, in a sentence. */
export function lensWords(seen: readonly SeenItem[]): string {
	const count = (fate: Fate): number => seen.filter(({ as }) => as === fate).length;
	return `Of ${seen.length} things: seen as they are, ${count('kept')}; turned into something else, ${count('bent')}; not seen, ${count('lost')}.`;
}

export function lensesTable(figure: Lenses): FigureTable {
	const through = figure.lenses.map(({ id }) => seenThrough(figure, id));
	return {
		head: ['What happened', ...figure.lenses.map(({ label }) => label)],
		rows: figure.items.map(({ text }, at) => [
			text,
			...through.map((seen) => {
				const { as = 'kept', says } = seen[at] ?? {};
				return says === undefined ? fateWords[as] : `${fateWords[as]}: ${says}`;
			})
		])
	};
}
