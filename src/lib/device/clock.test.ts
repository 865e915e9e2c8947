import { afterEach, expect, test, vi } from 'vitest';
import { hasPassed, now } from './clock.ts';

afterEach(() => {
	vi.useRealTimers();
});

test('what is so long ago has passed, and so has what a clock had ahead', () => {
	expect([999, 1000, 1999, 2000].map((at) => hasPassed(1000, 1000, at))).toEqual([true, false, false, true]);
	expect(hasPassed(1000, NaN, 5)).toBe(true);
});

test('a clock before 1970 stands at its beginning: no event may lie before', () => {
	vi.useFakeTimers({ now: -5000 });
	expect(now()).toBe(0);
});
