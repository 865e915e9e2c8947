import type { PlayedWeek } from './model.ts';
import { deck, startState, type DeckEvent, type Moves, type Seat } from './week-state.ts';

/** What the chart draws. A line holds one value for each week from 0, the start, to the last that was played. */
export interface Chart {
	dist: readonly number[];
	/** The inner line of each seat: Robin's alarm, Ash's flood. */
	inner: Readonly<Record<Seat, readonly number[]>>;
	marks: readonly { week: number; event: DeckEvent }[];
	rows: readonly ChartRow[];
}

/** One row of the data table, which says the same as the drawing. Row 0 is the start and has no moves. */
export interface ChartRow {
	week: number;
	event: DeckEvent | null;
	moves: Moves | null;
	dist: number;
	alarm: number;
	flood: number;
	trust: number;
}

/** The lines, event marks and table rows of a story as far as it was played. */
export function chartOf(weeks: readonly PlayedWeek[]): Chart {
	const states = [startState, ...weeks.map((played) => played.after)];
	const rows = states.map(({ week, dist, alarm, flood, trust }, at): ChartRow => {
		const moves = weeks[at - 1]?.moves ?? null;
		return { week, event: deck[week] ?? null, moves, dist, alarm, flood, trust };
	});
	return {
		dist: rows.map((row) => row.dist),
		inner: { robin: rows.map((row) => row.alarm), ash: rows.map((row) => row.flood) },
		marks: rows.flatMap(({ week, event }) => (event ? [{ week, event }] : [])),
		rows
	};
}
