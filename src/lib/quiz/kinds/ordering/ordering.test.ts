import { describe, expect, it } from 'vitest';
import { answerOf } from '../../draft.ts';
import { mark } from '../../mark.ts';
import { samples } from '../../questions-for-tests.ts';
import { NO_FEEDBACK, keptWith, partsOf, questionFaults } from '../kind-checks-for-tests.ts';

describe('ordering', () => {
	const parts = (...order: string[]) => partsOf(samples.ordering, { kind: 'ordering', order });

	it('marks a step by its place', () => {
		expect(parts('wish', 'complaint', 'hint')).toEqual({
			wish: true,
			hint: false,
			complaint: false,
			thanks: true,
			bus: true
		});
	});
	it('marks a stray by whether it was left out', () => {
		expect(parts('wish', 'hint', 'complaint', 'bus')).toEqual({
			wish: true,
			hint: true,
			complaint: true,
			thanks: true,
			bus: false
		});
	});
	it('marks a step wrong that was left out', () =>
		expect(parts('wish', 'hint')).toMatchObject({ wish: true, hint: true, complaint: false }));
	it('says where each card belongs', () =>
		expect(mark(samples.ordering, { kind: 'ordering', order: ['wish'] })?.parts.map(({ belongs }) => belongs)).toEqual([
			'place 1',
			'place 2',
			'place 3',
			'left out',
			'left out'
		]));
	it.each([[['wish', 'gone']], [['wish', 'wish', 'hint']]])('drops the answer %j', (order) =>
		expect(mark(samples.ordering, { kind: 'ordering', order })).toBeUndefined()
	);
});

describe('a draft', () => {
	it('in which every card was left out is no answer', () =>
		expect(answerOf(samples.ordering, { kind: 'ordering', order: [] })).toBeUndefined());
	it.each([
		['a card', { order: ['wish', 'gone'] }],
		['a card given twice', { order: ['wish', 'wish'] }]
	])('that names %s the question does not have is not taken', (_, change) => {
		expect(keptWith(samples.ordering, change)).toBeUndefined();
	});
});

describe('a question', () => {
	const { ordering } = samples;

	it.each<[string, unknown, string, string]>([
		['two steps', { ...ordering, steps: ordering.steps.slice(1) }, 'steps', 'expected at least 3'],
		[
			'a stray that is a step',
			{ ...ordering, strays: [ordering.steps[0]] },
			'strays.0.id',
			'is the id of steps.0 too; expected ids that differ from each other'
		],
		[
			'a stray without feedback',
			{ ...ordering, strays: [{ id: 'bus', text: 'A bus' }] },
			'strays.0.feedback',
			NO_FEEDBACK
		]
	])('with %s is refused', (_, question, field, message) => {
		expect(questionFaults(question)).toEqual([[field, message]]);
	});
});
