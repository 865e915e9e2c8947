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

const BOX = { width: 320, height: 80, middle: 40, nearest: 4, furthest: 34, foot: 74, top: 6 };

/** Where a step stands in a box that has room for `count` of them. */
export function stepX(at: number, count: number): number {
	return Math.round(6 + ((BOX.width - 12) * at) / count);
}

/**
 * SVG path data, in a box of 320 × 80 with room for `count` steps: two strands that stand apart as the levels say, or one
 * line.
 */
export function levelPaths(drawn: Loop['level']['drawn'], levels: readonly number[], count: number): string[] {
	const line = (yOf: (share: number) => number): string =>
		`M${levels.map((level, at) => `${stepX(at, count)} ${Math.round(yOf(level / HIGHEST))}`).join('L')}`;
	if (drawn === 'line') return [line((share) => BOX.foot - (BOX.foot - BOX.top) * share)];
	const apart = (share: number): number => BOX.nearest + (BOX.furthest - BOX.nearest) * share;
	return [line((share) => BOX.middle - apart(share)), line((share) => BOX.middle + apart(share))];
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
