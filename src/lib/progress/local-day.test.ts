import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, isLocalDay, localDay } from './local-day.ts';

const millis = fc.integer({ min: 0, max: Date.UTC(2200, 0) });

describe('a day of the calendar', () => {
	it('is the one that the clock on the wall shows', () => {
		expect(localDay(new Date(2027, 2, 14, 0, 0).getTime())).toBe('2027-03-14');
		expect(localDay(new Date(2027, 2, 14, 23, 59).getTime())).toBe('2027-03-14');
		expect(localDay(new Date(2027, 0, 1).getTime())).toBe('2027-01-01');
	});
	it('is known again, and sorts by time', () =>
		fc.assert(
			fc.property(millis, millis, (a, b) => {
				expect(isLocalDay(localDay(a))).toBe(true);
				if (localDay(a) < localDay(b)) expect(a).toBeLessThan(b);
			})
		));
	it.each([
		'',
		'soon',
		'2027-3-14',
		'2027-02-29',
		'2027-13-01',
		'2027-00-10',
		'2027-04-31',
		'0000-01-01',
		'2027-03-14 '
	])('is not %j', (text) => expect(isLocalDay(text)).toBe(false));
	it('is one in a leap year', () => expect(isLocalDay('2028-02-29')).toBe(true));
});

describe('a day later on', () => {
	it.each([
		['2027-03-14', { days: 7 }, '2027-03-21'],
		['2027-12-29', { days: 7 }, '2028-01-05'],
		['2027-01-31', { months: 1 }, '2027-02-28'],
		['2027-11-30', { months: 3 }, '2028-02-29'],
		['2027-12-05', { months: 1 }, '2028-01-05'],
		['2027-03-14', {}, '2027-03-14']
	] as const)('than %s by %j is %s', (from, by, then) => expect(dayAfter(from, by)).toBe(then));
	it('is so many days later, whatever the clocks do meanwhile', () =>
		fc.assert(
			fc.property(millis, fc.integer({ min: 0, max: 400 }), (at, days) => {
				const noon = new Date(at);
				noon.setHours(12);
				const then = new Date(noon);
				then.setDate(then.getDate() + days);
				expect(dayAfter(localDay(noon.getTime()), { days })).toBe(localDay(then.getTime()));
			})
		));
});
