import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapTable, gapX, gapY, outcomeAt, outcomePath, sideOf } from './gap.ts';

const level = fc.nat(10);
const steeper = fc.constantFrom(undefined, 'less' as const, 'more' as const);

describe('a gap', () => {
	it('goes with a lower outcome the wider it is, on either side, and with the highest where there is none', () =>
		fc.assert(
			fc.property(steeper, level, level, level, (side, wanted, there, other) => {
				const here = outcomeAt({ steeper: side }, wanted, there);
				expect(here).toBeLessThanOrEqual(outcomeAt({ steeper: side }, wanted, wanted));
				if (sideOf(wanted, there) === sideOf(wanted, other) && Math.abs(other - wanted) > Math.abs(there - wanted))
					expect(outcomeAt({ steeper: side }, wanted, other)).toBeLessThan(here);
			})
		));

	it('depends on the gap alone, not on how much is wanted', () =>
		fc.assert(
			fc.property(steeper, level, level, fc.integer({ min: -10, max: 10 }), (side, one, other, gap) => {
				fc.pre(one + gap >= 0 && one + gap <= 10 && other + gap >= 0 && other + gap <= 10);
				expect(outcomeAt({ steeper: side }, one, one + gap)).toBe(outcomeAt({ steeper: side }, other, other + gap));
			})
		));

	it('weighs more on the steeper side', () => {
		expect(outcomeAt({ steeper: 'more' }, 5, 8)).toBeLessThan(outcomeAt({ steeper: 'more' }, 5, 2));
		expect(outcomeAt({ steeper: 'less' }, 5, 8)).toBeGreaterThan(outcomeAt({ steeper: 'less' }, 5, 2));
	});

	it('is drawn within its box, highest at what is wanted', () => {
		expect(outcomePath({}, 5)).toBe(`M${gapX(0)} ${gapY(6.5)}L${gapX(5)} ${gapY(10)}L${gapX(10)} ${gapY(6.5)}`);
		expect([gapX(0), gapX(10), gapY(0), gapY(10)]).toEqual([10, 310, 84, 10]);
	});

	it('is told as a table of its three cases', () => {
		const words = { less: 'L', even: 'E', more: 'M' };
		const figure = {
			kind: 'gap' as const,
			title: 'T',
			means: 'M',
			wanted: { label: 'Closeness wanted', start: 5 },
			there: { label: 'Closeness there', start: 2 },
			outcome: 'happy',
			words
		};
		expect(gapTable(figure)).toEqual({
			head: ['Closeness there', 'Set against closeness wanted', 'How far people tend to be happy'],
			rows: [
				['Less', 'too little', 'L'],
				['As much', 'no gap', 'E'],
				['More', 'too much', 'M']
			]
		});
	});
});
