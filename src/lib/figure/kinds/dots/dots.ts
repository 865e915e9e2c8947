import type { FigureTable } from '../../figure-table.ts';
import type { FigureOf } from '../../figure.ts';

export type DotsGroup = FigureOf<'dots'>['groups'][number];

/** How dots of a part are drawn; `open` are those of whom nothing is known. */
export type DotLook = 'round' | 'square' | 'ring' | 'unsure' | 'open';

export interface DotPart {
	id: string;
	label: string;
	count: number;
	look: DotLook;
	/** SVG path data in a box of 200 × 50: lines of next to no length, of which only the caps show. (Printed, a line of none has no square cap.) */
	path: string;
}

const COLUMNS = 20;
const PITCH = 10;
const LOOKS: readonly DotLook[] = ['round', 'square', 'ring'];
/** The id of those whom the parts leave out. */
export const UNKNOWN = 'unknown';

/** Dots number `from` up to, but without, `to` of a hundred. */
export function dotsPath(from: number, to: number): string {
	return Array.from({ length: Math.max(0, to - from) }, (_, step) => {
		const at = from + step;
		return `M${(at % COLUMNS) * PITCH + PITCH / 2} ${Math.floor(at / COLUMNS) * PITCH + PITCH / 2}h.01`;
	}).join('');
}

/** A group’s parts in their order, and last those whom they leave out. Their counts come to a hundred. */
export function dotParts({ parts, unknown }: DotsGroup): DotPart[] {
	let from = 0;
	const drawn: DotPart[] = parts.map(({ id, label, count, unsure }, at) => {
		const path = dotsPath(from, from + count);
		from += count;
		return { id, label, count, look: unsure ? 'unsure' : (LOOKS[at] ?? 'ring'), path };
	});
	if (unknown === undefined) return drawn;
	return [...drawn, { id: UNKNOWN, label: unknown, count: 100 - from, look: 'open', path: dotsPath(from, 100) }];
}

/** What a learner is told who has looked, after filling some dots of a hundred or none. */
export function guessWords(guessed: number, found: number): string {
	if (guessed === 0) return `It was ${found} of 100.`;
	return guessed === found ? `You guessed ${guessed}, and so it was.` : `You guessed ${guessed}; it was ${found}.`;
}

export function dotsTable({ groups, each }: FigureOf<'dots'>): FigureTable {
	return {
		head: ['Group', `Each of 100: ${each}`, 'Of 100'],
		rows: groups.flatMap((group) => dotParts(group).map(({ label, count }) => [group.label, label, String(count)]))
	};
}
