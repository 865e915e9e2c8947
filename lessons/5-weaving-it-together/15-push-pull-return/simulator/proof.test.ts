import fc from 'fast-check';
import { expect, test } from 'vitest';
import { endingOf, playWeek } from './model/model.ts';
import { searchEndings } from './model/search.ts';
import { afterHarshWeeks, afterOwnWeeks, brokenGuarantees, guarantees, isMetBothWays } from './proof.ts';
import { anyState } from './model/stories-for-tests.ts';
import { startState } from './model/week-state.ts';

const patience = { timeout: 120_000 };

test.each(guarantees)('$says', patience, ({ holds }) => {
	expect(holds()).toBe(true);
});

test('a guarantee that does not hold is named', () => {
	const made = [
		{ says: 'water is wet', holds: () => true },
		{ says: 'the moon is near', holds: () => false }
	];
	expect(brokenGuarantees(made)).toEqual(['the moon is near']);
});

test('the rhythm survives three weeks of chasing and two of vanishing, and no more', () => {
	const open = (seat: 'robin' | 'ash', weeks: number) =>
		searchEndings(seat, { wanted: ['rhythm'] }).reachable(afterHarshWeeks(seat, weeks)).size === 1;
	expect([1, 2, 3, 4].map((weeks) => open('robin', weeks))).toEqual([true, true, true, false]);
	expect([1, 2, 3].map((weeks) => open('ash', weeks))).toEqual([true, true, false]);
	expect(endingOf(afterHarshWeeks('robin', 4))).toBe('chased-apart');
	expect(endingOf(afterHarshWeeks('ash', 3))).toBe('frozen-apart');
});

test('a week of rest and a week of something kept part nobody', () => {
	for (const seat of ['robin', 'ash'] as const) {
		const { week, dist, flood, calm } = afterOwnWeeks(seat);
		expect([week, calm]).toEqual([2, 2]);
		expect(dist).toBeLessThanOrEqual(6);
		expect(flood).toBeLessThan(7);
	}
});

test('a move with one course only is not met both ways', () => {
	expect(isMetBothWays('robin', 'say-wish')).toBe(true);
	const late = { ...startState, week: 9 };
	expect(isMetBothWays('robin', 'freeze', late)).toBe(false);
	expect(isMetBothWays('ash', 'find-fault', late)).toBe(false);
});

test('however a rhythm comes about, two wishes were said, two halves owned and a signal given', () => {
	const { wayTo } = searchEndings('both', { wanted: ['rhythm'] });
	fc.assert(
		fc.property(anyState, (opening) => {
			const way = endingOf(opening) ? null : wayTo('rhythm', opening);
			if (!way) return;
			const last = way.reduce(playWeek, opening);
			const wishes = way.filter(({ robin }) => robin === 'say-wish').length;
			expect(opening.wishes + wishes).toBeGreaterThanOrEqual(2);
			expect(last.named).toBeGreaterThanOrEqual(2);
			expect(last.signal).toBe(true);
		})
	);
});
