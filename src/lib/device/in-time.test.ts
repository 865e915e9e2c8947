import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime } from './in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = new Promise<string>(() => {});
const later = (millis: number) =>
	new Promise<string>((resolve) => {
		setTimeout(() => resolve('done'), millis);
	});

test('work in time is not cut short, and leaves no timer', async () => {
	const given = inTime(100, later(99), () => 'late');
	await vi.advanceTimersByTimeAsync(99);
	expect(await given).toBe('done');
	expect(vi.getTimerCount()).toBe(0);
});

test('work that fails in time fails, and leaves no timer', async () => {
	await expect(inTime(100, Promise.reject(new Error('broken')), () => 'late')).rejects.toThrow('broken');
	expect(vi.getTimerCount()).toBe(0);
});

test('work that takes longer is not waited for', async () => {
	const given = inTime(100, never, () => 'late');
	await vi.advanceTimersByTimeAsync(100);
	expect(await given).toBe('late');
});

test('work that takes longer fails where that is asked for', async () => {
	const given = inTime(100, never, () => {
		throw new Error('late');
	});
	const failed = expect(given).rejects.toThrow('late');
	await vi.advanceTimersByTimeAsync(100);
	await failed;
});

test('what becomes of work after its time disturbs nobody', async () => {
	const broken = later(200).then(() => Promise.reject(new Error('broken')));
	const given = inTime(100, broken, () => 'late');
	await vi.advanceTimersByTimeAsync(300);
	expect(await given).toBe('late');
});
