import { describe, expect, it } from 'vitest';
import type { Answer } from '../../answer.ts';
import { draftOf, rightAnswer } from '../../answer-arbitrary.ts';
import { answerOf } from '../../draft.ts';
import { mark } from '../../mark.ts';
import { samples } from '../../questions-for-tests.ts';
import { keptWith, questionFaults } from '../kind-checks-for-tests.ts';

describe('sorting', () => {
	const answer = (groups: Record<string, string>): Answer => ({ kind: 'sorting', groups });

	it('marks each card by its group, and says where it belongs', () => {
		const marked = mark(samples.sorting, answer({ sunday: 'limit', never: 'neither', later: 'limit' }));
		expect(marked?.parts).toMatchObject([
			{ id: 'sunday', right: true },
			{ id: 'never', right: false, belongs: 'A rejection' },
			{ id: 'later', right: true }
		]);
	});
	it.each([
		['a group was removed', { sunday: 'limit', never: 'gone', later: 'limit' }],
		['a card was added', { sunday: 'limit', never: 'rejection' }]
	])('drops an answer where %s', (_, groups) => expect(mark(samples.sorting, answer(groups))).toBeUndefined());
	it('keeps an answer where a card was removed', () =>
		expect(
			mark(samples.sorting, answer({ sunday: 'limit', never: 'rejection', later: 'limit', gone: 'limit' }))?.right
		).toBe(true));
});

describe('a draft', () => {
	it('in which a card has no group is no answer', () => {
		const draft = draftOf(samples.sorting, rightAnswer(samples.sorting));
		draft.groups.never = '';
		expect(answerOf(samples.sorting, draft)).toBeUndefined();
	});
	it.each([
		['a card', { groups: { sunday: '' } }],
		['a group', { groups: { sunday: 'gone', never: '', later: '' } }],
		['a card, in the earlier form,', { groups: undefined, joined: { sunday: { group: '' } } }],
		[
			'a group, in the earlier form,',
			{ groups: undefined, joined: { sunday: { group: 'gone' }, never: { group: '' }, later: { group: '' } } }
		]
	])('that names %s the question does not have is not taken', (_, change) => {
		expect(keptWith(samples.sorting, change)).toBeUndefined();
	});
});

describe('a question', () => {
	const { sorting } = samples;

	it.each<[string, unknown, string, string]>([
		[
			'a card of no group',
			{ ...sorting, cards: [sorting.cards[0], { ...sorting.cards[1], group: 'gone' }] },
			'cards.1.group',
			"'gone' is no group; expected one of limit, rejection, neither"
		],
		[
			'a misspelt group',
			{ ...sorting, cards: [{ ...sorting.cards[0], group: 'limits' }, sorting.cards[1]] },
			'cards.0.group',
			"'limits' is no group; did you mean limit?"
		]
	])('with %s is refused', (_, question, field, message) => {
		expect(questionFaults(question)).toEqual([[field, message]]);
	});
});
