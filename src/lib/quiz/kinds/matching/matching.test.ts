import { describe, expect, it } from 'vitest';
import type { Answer } from '../../answer.ts';
import { draftOf, rightAnswer } from '../../answer-arbitrary.ts';
import { answerOf } from '../../draft.ts';
import { mark } from '../../mark.ts';
import { samples } from '../../questions-for-tests.ts';
import { keptWith, partsOf, questionFaults, without } from '../kind-checks-for-tests.ts';

describe('matching', () => {
	const { rows } = samples.matching;
	const joined = (leila: Record<string, string>): Answer => ({
		kind: 'matching',
		joined: { leila, envy: { feeling: 'anger', need: 'room' } }
	});

	it('marks a row wrong where one column is wrong, and says what belongs to it', () => {
		const marked = mark(samples.matching, joined({ feeling: 'fear', need: 'room' }));
		expect(marked?.right).toBe(false);
		expect(marked?.parts.slice(0, rows.length)).toMatchObject([
			{ id: 'leila', right: false, belongs: 'Fear · Nearness' },
			{ id: 'envy', right: true }
		]);
	});
	it('marks spare choices by whether they were left, in each column on its own', () => {
		const parts = partsOf(samples.matching, joined({ feeling: 'envy', need: 'nearness' }));
		expect(parts).toEqual({ leila: false, envy: true, 'feeling.envy': false, 'need.envy': true });
	});
	it.each([
		['a choice was removed', joined({ feeling: 'gone', need: 'nearness' })],
		['a column was added', joined({ feeling: 'fear' })],
		['a row was added', { kind: 'matching', joined: { leila: { feeling: 'fear', need: 'nearness' } } }]
	] satisfies [string, Answer][])('drops an answer where %s', (_, answer) =>
		expect(mark(samples.matching, answer)).toBeUndefined()
	);
});

describe('a draft', () => {
	it('in which a row lacks one column is no answer', () => {
		const draft = draftOf(samples.matching, rightAnswer(samples.matching));
		(draft.joined.leila as Record<string, string>).need = '';
		expect(answerOf(samples.matching, draft)).toBeUndefined();
	});
	it('is not changed through the answer it was made from, nor through the one made from it', () => {
		const answer = rightAnswer(samples.matching);
		const draft = draftOf(samples.matching, answer);
		const before = structuredClone(answer);
		const made = answerOf(samples.matching, draft);
		(draft.joined.leila as Record<string, string>).feeling = 'anger';
		expect(answer).toEqual(before);
		expect(made).toEqual(before);
	});
	it('with a row that the lesson no longer has gives an answer without it', () => {
		const draft = draftOf(samples.matching, rightAnswer(samples.matching));
		draft.joined.gone = { feeling: 'fear', need: 'room' };
		expect(answerOf(samples.matching, draft)).toEqual(rightAnswer(samples.matching));
	});
	it.each([
		['a row', { joined: { leila: { feeling: '', need: '' } } }],
		['a column', { joined: { leila: { feeling: '' }, envy: { feeling: '' } } }],
		['a choice', { joined: { leila: { feeling: 'gone', need: '' }, envy: { feeling: '', need: '' } } }]
	])('that names %s the question does not have is not taken', (_, change) => {
		expect(keptWith(samples.matching, change)).toBeUndefined();
	});
});

describe('a question', () => {
	const { matching } = samples;

	it.each<[string, unknown, string, string]>([
		[
			'a row that leaves a column out',
			{ ...matching, rows: [...matching.rows, { ...matching.rows[0], id: 'other', answers: { feeling: 'fear' } }] },
			'rows.2.answers',
			"lacks 'need'; expected one of room, nearness, envy"
		],
		[
			'a misspelt column',
			{ ...matching, rows: [matching.rows[0], { ...matching.rows[1], answers: { feelin: 'anger', need: 'room' } }] },
			'rows.1.answers.feelin',
			"'feelin' is no column; did you mean feeling?"
		],
		[
			'a misspelt choice',
			{ ...matching, rows: [matching.rows[0], { ...matching.rows[1], answers: { feeling: 'angr', need: 'room' } }] },
			'rows.1.answers.feeling',
			"'angr' is no choice of 'feeling'; did you mean anger?"
		],
		[
			'a spare choice without feedback',
			{
				...matching,
				columns: matching.columns.map((column, at) =>
					at === 0 ? { ...column, choices: column.choices.map(without('feedback')) } : column
				)
			},
			'columns.0.choices.2',
			"'envy' is needed by no row; expected feedback that says why"
		]
	])('with %s is refused', (_, question, field, message) => {
		expect(questionFaults(question)).toEqual([[field, message]]);
	});
});
