import type { FigureTable } from '../../figure-table.ts';
import type { FigureOf } from '../../figure.ts';

type Loop = FigureOf<'loop'>;

/** How often a loop can be turned. */
export const ROUNDS = 3;
const HIGHEST = 10;

/** A step as it is taken: the loop’s own, or what is done in its place. */
export interface LoopStep {
	id: string;
	seat: number;
	text: string;
	effect: number;
	isChanged: boolean;
	/** It does not follow, because of the change. */
	isSpared: boolean;
}

/** The steps of one round, with one of them changed to `instead`, an id of what could be done; empty changes nothing. */
export function stepsWith({ steps }: Loop, instead: string): LoopStep[] {
	const change = steps.flatMap((step) => step.instead).find(({ id }) => id === instead);
	return steps.map(({ id, seat, text, effect, instead: others }) => {
		const other = others.find((each) => each.id === instead);
		if (other) return { id, seat, text: other.text, effect: other.effect, isChanged: true, isSpared: false };
		const isSpared = change?.spares.includes(id) === true;
		return { id, seat, text, effect: isSpared ? 0 : effect, isChanged: false, isSpared };
	});
}

/** The level, from 0 to 10, before the first step and after each that was taken. */
export function levelsAlong(loop: Loop, instead: string, taken: number): number[] {
	const steps = stepsWith(loop, instead);
	const levels = [loop.level.start];
	for (let at = 0; at < taken; at += 1) {
		const next = (levels[at] ?? 0) + (steps[at % steps.length]?.effect ?? 0);
		levels.push(Math.min(HIGHEST, Math.max(0, next)));
	}
	return levels;
}

/** Where the loop leads with that change, in the author’s words. */
export function leadsTo({ leads, steps }: Loop, instead: string): string {
	return steps.flatMap((step) => step.instead).find(({ id }) => id === instead)?.leads ?? leads;
}

const BOX = { width: 320, middle: 40, nearest: 4, furthest: 34 };

/**
 * SVG path data, in a box of 320 × 80, of two strands that stand apart as the levels say; `count` is how many steps the
 * box has room for.
 */
export function strandPaths(levels: readonly number[], count: number): [one: string, two: string] {
	const line = (side: 1 | -1): string =>
		levels
			.map((level, at) => {
				const x = Math.round(6 + ((BOX.width - 12) * at) / count);
				const y = Math.round(BOX.middle + side * (BOX.nearest + ((BOX.furthest - BOX.nearest) * level) / HIGHEST));
				return `${at === 0 ? 'M' : 'L'}${x} ${y}`;
			})
			.join('');
	return [line(-1), line(1)];
}

export function loopTable(loop: Loop): FigureTable {
	const { seats, steps, level } = loop;
	const taken = ROUNDS * steps.length;
	const last = (instead: string): string => String(levelsAlong(loop, instead, taken).at(-1) ?? level.start);
	const named = (seat: number, text: string): string => `${seats[seat] ?? ''}: ${text}`;
	return {
		head: ['Step', 'What could be done in its place', `${level.label} after ${ROUNDS} rounds, 0 to ${HIGHEST}`],
		rows: steps.flatMap(({ seat, text, instead }) => [
			[named(seat, text), 'as it goes', last('')],
			...instead.map((other) => [named(seat, text), `${other.text} ${other.leads}`, last(other.id)])
		])
	};
}
