import { expect, test } from 'vitest';
import { dayWords } from './day-words.ts';

const today = Date.UTC(2026, 10, 22, 12);

test('a day is told', () => {
	expect(dayWords(today, today)).toBe('22 November 2026');
	expect(dayWords(Date.UTC(2020, 0, 1, 12), today)).toBe('1 January 2020');
	expect(dayWords(today, today, 'short')).toMatch(/^22 November 2026 at \d\d:\d\d$/);
});

test('a day that lies ahead is not, nor one that is none', () => {
	for (const millis of [today + 2 * 86_400_000, 8.64e15, Date.parse('2026-02-31T10:00:00Z!'), NaN])
		expect(dayWords(millis, today)).toBeUndefined();
	// A clock that was set back by an hour.
	expect(dayWords(today, today - 3_600_000)).toBe('22 November 2026');
});
