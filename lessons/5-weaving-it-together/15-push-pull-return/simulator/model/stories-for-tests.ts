import fc from 'fast-check';
import { playStory, playWeek, type PlayedWeek } from './model.ts';
import {
	ashMoves,
	LAST_WEEK,
	robinMoves,
	startState,
	type AshMove,
	type Moves,
	type RobinMove,
	type WeekState
} from './week-state.ts';

/** For tests: any pair of moves. */
export const anyMoves: fc.Arbitrary<Moves> = fc.record({
	robin: fc.constantFrom(...robinMoves),
	ash: fc.constantFrom(...ashMoves)
});

/** Without harsh moves most stories last to the end; with them most break early. Both are wanted. */
const gentleMoves: fc.Arbitrary<Moves> = fc.record({
	robin: fc.constantFrom('say-wish', 'own-half', 'give-room', 'take-in', 'evening-off', 'keep-own'),
	ash: fc.constantFrom('turn-in', 'signal', 'own-half', 'take-in', 'keep-own')
});

/** For tests: a whole story with any moves, up to its ending. */
export const anyStory: fc.Arbitrary<PlayedWeek[]> = fc
	.array(fc.oneof({ weight: 1, arbitrary: anyMoves }, { weight: 3, arbitrary: gentleMoves }), {
		minLength: LAST_WEEK,
		maxLength: LAST_WEEK
	})
	.map((moves) => playStory((left) => moves[left.week] as Moves));

/** For tests: any state that some story comes to. */
export const anyState: fc.Arbitrary<WeekState> = anyStory
	.chain((weeks) => fc.constantFrom(...weeks))
	.map((week) => week.after);

export const figures = ['dist', 'alarm', 'flood', 'trust', 'named', 'wishes', 'calm', 'nc', 'ac'] as const;

const movedByMoves = figures.slice(0, 6);

export type Changes = Partial<Record<(typeof figures)[number], number>>;

/** For tests: the start, with something changed. */
export function at(changed: Partial<WeekState>): WeekState {
	return { ...startState, ...changed };
}

/** For tests: by how much one week changes each figure, apart from the counters `calm`, `nc` and `ac`. */
export function changes(before: WeekState, robin: RobinMove, ash: AshMove): Changes {
	const after = playWeek(before, { robin, ash });
	const changed = movedByMoves.filter((figure) => after[figure] !== before[figure]);
	return Object.fromEntries(changed.map((figure) => [figure, after[figure] - before[figure]]));
}

/** For tests: the choices that make one move so many weeks long. */
export function repeat(move: string, weeks: number): string[] {
	return Array.from({ length: weeks }, () => [move, 'next']).flat();
}

/** For tests: the choices that play both seats, one after the other, as briefly as can be. */
export const robinThenAsh = ['sit:robin', ...repeat('robin:chase', 4), 'sit:ash', ...repeat('ash:vanish', 3)];
