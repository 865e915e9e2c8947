import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { onActing, whenAtRest } from './acting.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** A page, and whether it has come to rest. */
function restOf(isLoaded = true) {
	const page = new EventTarget();
	const found = { page, rested: false };
	void whenAtRest(
		page,
		() => isLoaded,
		() => Promise.resolve()
	).then(() => (found.rested = true));
	return found;
}

test('a page is at rest when nobody has acted on it for two seconds', async () => {
	const found = restOf();
	await vi.advanceTimersByTimeAsync(1900);
	expect(found.rested).toBe(false);
	await vi.advanceTimersByTimeAsync(200);
	expect(found.rested).toBe(true);
});

test.each(['pointerdown', 'keydown', 'input'])('a %s puts it off', async (act) => {
	const found = restOf();
	await vi.advanceTimersByTimeAsync(1900);
	found.page.dispatchEvent(new Event(act));
	await vi.advanceTimersByTimeAsync(1900);
	expect(found.rested).toBe(false);
	await vi.advanceTimersByTimeAsync(4000);
	expect(found.rested).toBe(true);
});

test('it is not at rest before it has been loaded', async () => {
	const found = restOf(false);
	await vi.advanceTimersByTimeAsync(60_000);
	expect(found.rested).toBe(false);
	found.page.dispatchEvent(new Event('load'));
	await vi.advanceTimersByTimeAsync(2100);
	expect(found.rested).toBe(true);
});

test('who listens no more hears nothing', () => {
	const [page, heard] = [new EventTarget(), vi.fn()];
	const stop = onActing(heard, page);
	page.dispatchEvent(new Event('keydown'));
	stop();
	page.dispatchEvent(new Event('keydown'));
	expect(heard).toHaveBeenCalledOnce();
});
