import { describe, expect, test } from 'vitest';
import { fakeStorage } from './fake-storage.ts';
import { canLoad, mayReload, onMissingCode } from './page-life.ts';

describe('an automatic reload', () => {
	test('is due once, and again only after a while', () => {
		const session = fakeStorage();
		const at = (millis: number) =>
			mayReload(
				'/x',
				1,
				() => millis,
				() => session
			);
		expect([0, 1, 59_999, 60_000, 60_001].map(at)).toEqual([true, false, false, true, false]);
	});

	test('may be due several times where more are allowed, and then not for a while', () => {
		const session = fakeStorage();
		const at = (millis: number, most: number) =>
			mayReload(
				'/x',
				most,
				() => millis,
				() => session
			);
		expect([at(0, 3), at(1, 3), at(2, 1), at(2, 3), at(3, 3)]).toEqual([true, true, false, true, false]);
		expect([at(60_001, 3), at(60_001, 3), at(60_001, 3)]).toEqual([true, true, false]);
	});

	test.each(['junk', '1e300', '-1e300 9e99', '[]', 'NaN NaN'])('is due where %j stands for its times', (junk) => {
		const session = fakeStorage({ 'closer:/x:reloaded': junk });
		const due = () =>
			mayReload(
				'/x',
				1,
				() => 5,
				() => session
			);
		expect([due(), due()]).toEqual([true, false]);
	});

	test('is due once more where the clock was set back since', () => {
		const session = fakeStorage();
		const at = (millis: number) =>
			mayReload(
				'/x',
				1,
				() => millis,
				() => session
			);
		expect([90_000_000, 5, 6].map(at)).toEqual([true, true, false]);
	});

	test('is due in each course of its own', () => {
		const session = fakeStorage();
		expect(
			mayReload(
				'/x',
				1,
				() => 5,
				() => session
			)
		).toBe(true);
		expect(
			mayReload(
				'/y',
				1,
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
				1,
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
		for (const storage of [blocked, () => undefined, () => full])
			expect(mayReload('/x', 1, () => 5, storage)).toBe(false);
	});
});

describe('a part that could not be loaded', () => {
	/** Whether it is called missing, so long after the page was to be left. */
	function missing(afterMillis?: number): boolean {
		const page = new EventTarget();
		let time = 0;
		let called = false;
		onMissingCode(
			() => (called = true),
			page,
			() => time
		);
		if (afterMillis !== undefined) page.dispatchEvent(new Event('beforeunload'));
		time = afterMillis ?? 0;
		page.dispatchEvent(new Event('vite:preloadError'));
		return called;
	}

	test('is missing while the page stays', () => {
		expect(missing()).toBe(true);
	});

	test('is broken off and not missing once the page is being left', () => {
		expect([missing(0), missing(9_999)]).toEqual([false, false]);
	});

	test('is missing again where the page has stayed after all', () => {
		expect(missing(10_000)).toBe(true);
	});
});

test('a page can be loaded over the network, or from the offline copy', () => {
	const controller = {} as ServiceWorker;
	const offline = { onLine: false, serviceWorker: { controller: null } as ServiceWorkerContainer };
	expect(canLoad({ onLine: true })).toBe(true);
	expect(canLoad(offline)).toBe(false);
	expect(canLoad({ onLine: false })).toBe(false);
	expect(canLoad({ ...offline, serviceWorker: { controller } as ServiceWorkerContainer })).toBe(true);
});
