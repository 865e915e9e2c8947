import fc from 'fast-check';
import { anyOf } from '../arbitrary-for-tests.ts';
import type { KindForTests } from '../kind-for-tests.ts';
import { about, part } from '../pieces-for-tests.ts';

export const matchingForTests: KindForTests<'matching'> = {
	sample: {
		kind: 'matching',
		...about('match'),
		columns: [
			{
				id: 'feeling',
				label: 'Feeling',
				choices: [
					{ id: 'fear', text: 'Fear' },
					{ id: 'anger', text: 'Anger' },
					{ id: 'envy', text: 'Envy', feedback: 'Feedback of envy' }
				]
			},
			{
				id: 'need',
				label: 'Need',
				choices: [
					{ id: 'room', text: 'Room' },
					{ id: 'nearness', text: 'Nearness' },
					{ id: 'envy', text: 'Envy again', feedback: 'Feedback of envy again' }
				]
			}
		],
		rows: [
			{ ...part('leila'), answers: { feeling: 'fear', need: 'nearness' } },
			{ ...part('envy'), answers: { feeling: 'anger', need: 'room' } }
		]
	},
	right: ({ rows }) => ({ joined: Object.fromEntries(rows.map(({ id, answers }) => [id, answers])) }),
	/** One row is wrong in one column. */
	wrong({ rows, columns }) {
		const joined = Object.fromEntries(rows.map(({ id, answers }) => [id, answers]));
		const [row] = rows;
		const [column] = columns;
		const other = column?.choices.find((choice) => choice.id !== row?.answers[column.id]);
		if (row && column && other) joined[row.id] = { ...row.answers, [column.id]: other.id };
		return { joined };
	},
	any({ rows, columns }) {
		const choices = Object.fromEntries(columns.map(({ id, choices }) => [id, anyOf(choices)]));
		const joined = Object.fromEntries(rows.map(({ id }) => [id, fc.record(choices)]));
		return fc.record({ joined: fc.record(joined) });
	},
	draftOf: ({ joined }) => ({
		joined: Object.fromEntries(Object.entries(joined).map(([row, columns]) => [row, { ...columns }]))
	})
};
