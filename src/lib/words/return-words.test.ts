import { expect, test } from 'vitest';
import { dayNumber } from '../review/day-number.ts';
import { returnDayWords } from './return-words.ts';

test.each([
	['tomorrow', [2026, 11, 4]],
	['on Sunday 6 December', [2026, 11, 6]],
	['on Friday 1 January 2027', [2027, 0, 1]]
] as const)('something comes back %s', (words, [year, month, day]) => {
	const today = dayNumber(new Date(2026, 11, 3, 23, 59).getTime());
	expect(returnDayWords(dayNumber(new Date(year, month, day, 0, 1).getTime()), today)).toBe(words);
});
