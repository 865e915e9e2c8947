import { afterEach, expect, test, vi } from 'vitest';
import { now } from './clock.ts';

afterEach(() => {
	vi.useRealTimers();
});

test('a clock before 1970 stands at its beginning: no event may lie before', () => {
	vi.useFakeTimers({ now: -5000 });
	expect(now()).toBe(0);
});
