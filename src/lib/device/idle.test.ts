import { afterEach, expect, it, vi } from 'vitest';
import { afterFrame } from './idle.ts';

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Whether it has resolved, after so many milliseconds. */
async function resolvedAfter(millis: number, drawn: (draw: () => void) => void): Promise<boolean> {
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', drawn);
	let resolved = false;
	void afterFrame().then(() => (resolved = true));
	await vi.advanceTimersByTimeAsync(millis);
	return resolved;
}

it('a frame is waited for until it is drawn', async () => {
	expect(await resolvedAfter(20, (draw) => setTimeout(draw, 16))).toBe(true);
	expect(await resolvedAfter(20, (draw) => setTimeout(draw, 50))).toBe(false);
});

it('where nothing is drawn, as in a tab behind another, it is not waited for long', async () => {
	expect(await resolvedAfter(250, () => {})).toBe(true);
});
