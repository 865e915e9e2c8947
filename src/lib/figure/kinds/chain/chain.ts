import type { FigureTable } from '../../figure-table.ts';
import type { FigureOf } from '../../figure.ts';

/** Of a hundred, how often all links hold, where each holds so often of a hundred in which those before it do. */
export function wholeChain(links: readonly number[]): number {
	return Math.round(100 * links.reduce((all, holds) => (all * holds) / 100, 1));
}

/** For each link, how often the chain has held so far: of a hundred, after it. */
export function chainSoFar(links: readonly number[]): number[] {
	return links.map((_, at) => wholeChain(links.slice(0, at + 1)));
}

export function chainTable({ links, start }: FigureOf<'chain'>): FigureTable {
	const far = chainSoFar(links.map(() => start));
	return {
		head: ['Link', 'Holds, of 100', 'All so far hold, of 100'],
		rows: links.map(({ text }, at) => [text, String(start), String(far[at] ?? 0)])
	};
}
