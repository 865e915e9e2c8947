import { describe, expect, test } from 'vitest';
import { fakeStorage } from './fake-storage.ts';
import { mayReload } from './page-life.ts';

describe('an automatic reload', () => {
	test('is due once, and again only after a while', () => {
		const session = fakeStorage();
		const at = (millis: number) =>
			mayReload(
				'/x',
				() => millis,
				() => session
			);
		expect([0, 1, 59_999, 60_000, 60_001].map(at)).toEqual([true, false, false, true, false]);
	});

	test('is due in each course of its own', () => {
		const session = fakeStorage();
		expect(
			mayReload(
				'/x',
				() => 5,
				() => session
			)
		).toBe(true);
		expect(
			mayReload(
				'/y',
				() => 5,
				() => session
			)
		).toBe(true);
	});

	test('is not due while offline, and does not count as one then', () => {
		const session = fakeStorage();
		const when = (online: boolean) =>
			mayReload(
				'/x',
				() => 5,
				() => session,
				() => online
			);
		expect([when(false), when(true)]).toEqual([false, true]);
	});

	test('is never due where nothing can be remembered', () => {
		const blocked = () => {
			throw new DOMException('', 'SecurityError');
		};
		const full = { ...fakeStorage(), setItem: blocked };
		for (const storage of [blocked, () => undefined, () => full]) expect(mayReload('/x', () => 5, storage)).toBe(false);
	});
});
