import type { FigureTable } from '../../figure-table.ts';
import type { FigureOf } from '../../figure.ts';

type Turns = FigureOf<'turns'>;

/** How often the first person gave, where those of `swapped` went the other way. */
export function givenByFirst({ turns }: Pick<Turns, 'turns'>, swapped: readonly string[]): number {
	return turns.filter(({ id, from }) => giverOf(from, swapped.includes(id)) === 0).length;
}

/** Who gave: the place in `people`. */
export function giverOf(from: 0 | 1, isSwapped: boolean): 0 | 1 {
	return isSwapped === (from === 0) ? 1 : 0;
}

/** The tally and what can be said of it. */
export function turnsWords(
	{ people, turns, words }: Pick<Turns, 'people' | 'turns' | 'words'>,
	first: number
): string[] {
	const tally = `${people[0]} gave ${first} of ${turns.length} times, ${people[1]} ${turns.length - first}.`;
	return [tally, words.find(({ atMost }) => first <= atMost)?.says ?? ''];
}

const BOX = { width: 320, rows: [16, 48] as const };

/** Where a turn stands in a box of 320 × 64: along the way, and on the strand of whoever gave. */
export function turnPlace(at: number, count: number, giver: 0 | 1): { x: number; y: number } {
	return { x: Math.round((BOX.width * (at + 0.5)) / count), y: BOX.rows[giver] };
}

export function turnsTable({ people, turns }: Turns): FigureTable {
	return {
		head: ['When', 'Gave', 'Received'],
		rows: turns.map(({ when, from }) => [when, people[from], people[1 - from] ?? ''])
	};
}
