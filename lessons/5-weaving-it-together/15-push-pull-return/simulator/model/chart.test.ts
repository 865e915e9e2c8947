import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chartOf } from './chart.ts';
import { playStory } from './model.ts';
import { afterHarshWeeks, against } from '../proof.ts';
import { anyStory } from './stories-for-tests.ts';

test('before the first week there is the start and nothing else', () => {
	expect(chartOf([])).toEqual({
		dist: [5],
		inner: { robin: [4], ash: [4] },
		marks: [],
		rows: [{ week: 0, event: null, moves: null, dist: 5, alarm: 4, flood: 4, trust: 4 }]
	});
});

test('shows each week, with the events that came in the weeks that were played', () => {
	const chart = chartOf(playStory(against('robin', 'chase')));
	expect(chart.dist).toEqual([5, 3, 5, 7, 9]);
	expect(chart.inner).toEqual({ robin: [4, 2, 4, 6, 9], ash: [4, 7, 10, 10, 10] });
	expect(chart.marks).toEqual([
		{ week: 2, event: 'tired' },
		{ week: 4, event: 'kind-gesture' }
	]);
	expect(chart.rows[2]).toEqual({
		week: 2,
		event: 'tired',
		moves: { robin: 'chase', ash: 'find-fault' },
		dist: 5,
		alarm: 4,
		flood: 10,
		trust: 2
	});
	expect(chart.rows.at(-1)).toMatchObject({ dist: afterHarshWeeks('robin', 12).dist });
});

test('lines and table say the same', () => {
	fc.assert(
		fc.property(anyStory, (weeks) => {
			const { dist, inner, marks, rows } = chartOf(weeks);
			expect(rows.map((row) => row.week)).toEqual(dist.map((_, week) => week));
			expect(rows.map((row) => row.dist)).toEqual(dist);
			expect(rows.map((row) => row.alarm)).toEqual(inner.robin);
			expect(rows.map((row) => row.flood)).toEqual(inner.ash);
			expect(rows.filter((row) => row.event).map(({ week, event }) => ({ week, event }))).toEqual(marks);
			expect(rows.slice(1).map((row) => row.moves)).toEqual(weeks.map((week) => week.moves));
		})
	);
});
