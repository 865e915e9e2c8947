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

/** How much of it came through otherwise, in a sentence. */
export function lensWords({ words }: Pick<Lenses, 'words'>, seen: readonly SeenItem[]): string {
	const count = (fate: Fate): number => seen.filter(({ as }) => as === fate).length;
	return `Of ${seen.length} things, ${words.kept}: ${count('kept')}; ${words.bent}: ${count('bent')}; ${words.lost}: ${count('lost')}.`;
}

/** What became of one thing. */
export function fateOf({ words }: Pick<Lenses, 'words'>, { as, says }: SeenItem): string {
	return says === undefined ? words[as] : `${words[as]}: ${says}`;
}

export function lensesTable(figure: Lenses): FigureTable {
	const through = figure.lenses.map(({ id }) => seenThrough(figure, id));
	return {
		head: ['What happened', ...figure.lenses.map(({ label }) => label)],
		rows: figure.items.map(({ text }, at) => [
			text,
			...through.map((seen) => {
				const item = seen[at];
				return item ? fateOf(figure, item) : '';
			})
		])
	};
}
