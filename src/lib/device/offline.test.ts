import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepOffline, type KeptOffline } from './offline.ts';

const SCOPE = 'https://host.example/x/';
const ALL: KeptOffline = { lessons: 2, of: 2, whole: true };

class FakeWorker extends EventTarget {
	state = 'installing';
	scriptURL = `${SCOPE}service-worker.js`;
	said: unknown[] = [];
	/** What it answers to each question, one after the other. */
	answers: unknown[] = [ALL, 'done'];
	postMessage(question: unknown, [port]: MessagePort[] = []): void {
		this.said.push(question);
		for (const answer of port ? this.answers : []) port?.postMessage(answer);
	}
	become(state: string): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** A browser whose worker is there already or not yet, and a page that it controls or not. */
async function page({ active = true, controlled = true, script = '' } = {}) {
	const first = new FakeWorker();
	first.scriptURL += script;
	const registration = Object.assign(new EventTarget(), {
		scope: SCOPE,
		active: active ? first : null,
		waiting: null as FakeWorker | null,
		installing: null as FakeWorker | null,
		update: vi.fn(async () => undefined)
	});
	let becomeReady: () => void = () => undefined;
	const container = Object.assign(new EventTarget(), {
		controller: controlled ? registration.active : null,
		ready: new Promise<void>((resolve) => (becomeReady = resolve)),
		registered: active,
		getRegistration: async () => (container.registered ? registration : undefined),
		register: vi.fn(async () => {
			container.registered = true;
			registration.installing = new FakeWorker();
			return registration;
		})
	});
	if (active) becomeReady();
	const window = new EventTarget();
	vi.stubGlobal('navigator', { serviceWorker: container });
	vi.stubGlobal('location', { href: `${SCOPE}help/` });
	vi.stubGlobal('document', { readyState: 'complete' });
	for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const)
		vi.stubGlobal(name, window[name].bind(window));
	const [onupdate, ontakeover, onkept] = [vi.fn(), vi.fn(), vi.fn()];
	const erasings = { epoch: 0 };
	const epoch = () => erasings.epoch;
	const copy = keepOffline({ scope: SCOPE, base: '/x', onupdate, ontakeover, onkept, epoch });
	if (active) await copy.ready;
	/** A version is found, and takes over. */
	const succeed = () => {
		const worker = new FakeWorker();
		registration.installing = worker;
		registration.dispatchEvent(new Event('updatefound'));
		worker.become('installed');
		registration.active = worker;
		worker.become('activated');
		if (!controlled) return;
		container.controller = worker;
		container.dispatchEvent(new Event('controllerchange'));
	};
	/** The first copy is whole, or could not be made. */
	const end = (whole: boolean) => {
		const worker = registration.installing;
		registration.installing = null;
		container.registered = whole;
		worker?.become(whole ? 'installed' : 'redundant');
		if (!whole) return;
		registration.active = worker;
		worker?.become('activated');
		becomeReady();
	};
	return { copy, onupdate, ontakeover, onkept, succeed, end, registration, container, window, first, erasings };
}

test.each([true, false])(
	'a version that takes over is told once, whether a worker controls the page (%s)',
	async (controlled) => {
		const { onupdate, ontakeover, succeed } = await page({ controlled });
		succeed();
		expect(onupdate).toHaveBeenCalledOnce();
		expect(ontakeover).toHaveBeenCalledOnce();
	}
);

test('the first version of all is no news, and comes once the page is at rest', async () => {
	const { onupdate, ontakeover, container, window, end, onkept } = await page({ active: false, controlled: false });
	await vi.advanceTimersByTimeAsync(1900);
	window.dispatchEvent(new Event('pointerdown'));
	await vi.advanceTimersByTimeAsync(1900);
	expect(container.register).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(5000);
	expect(container.register).toHaveBeenCalledOnce();
	end(true);
	await vi.advanceTimersByTimeAsync(1000);
	await vi.waitFor(() => expect(onkept).toHaveBeenCalledWith(ALL));
	expect([onupdate, ontakeover].map((told) => told.mock.calls.length)).toEqual([0, 0]);
});

test('a copy that could not be made is tried again, and then later still', async () => {
	const { container, end } = await page({ active: false, controlled: false });
	await vi.advanceTimersByTimeAsync(5000);
	for (const [minutes, times] of [
		[1.2, 2],
		[2.2, 3]
	] as const) {
		end(false);
		await vi.advanceTimersByTimeAsync(minutes * 60_000);
		expect(container.register).toHaveBeenCalledTimes(times);
	}
});

test('a worker that cannot be had, as behind a portal, is asked for again', async () => {
	const { container, onkept, end } = await page({ active: false, controlled: false });
	container.register.mockRejectedValueOnce(new DOMException('Not a script.', 'SecurityError'));
	await vi.advanceTimersByTimeAsync(5000);
	expect(container.register).toHaveBeenCalledOnce();
	await vi.advanceTimersByTimeAsync(65_000);
	expect(container.register).toHaveBeenCalledTimes(2);
	end(true);
	await vi.advanceTimersByTimeAsync(1000);
	await vi.waitFor(() => expect(onkept).toHaveBeenCalledWith(ALL));
});

test('a copy that could not be made is not tried again once everything is erased, here or in another tab', async () => {
	const { copy, container, end, erasings } = await page({ active: false, controlled: false });
	await vi.advanceTimersByTimeAsync(5000);
	end(false);
	erasings.epoch = 1;
	copy.look();
	await vi.advanceTimersByTimeAsync(10 * 60_000);
	expect(container.register).toHaveBeenCalledOnce();
});

test('a worker that another page has put in the place of ours is succeeded by ours', async () => {
	const ours = await page();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(ours.container.register).not.toHaveBeenCalled();
	const { container } = await page({ script: '?other' });
	await vi.advanceTimersByTimeAsync(10_000);
	await vi.waitFor(() => expect(container.register).toHaveBeenCalledOnce());
});

test('what is missing is said, and counted again when the page wakes', async () => {
	const { copy, first, onkept, registration } = await page();
	const some = { lessons: 1, of: 2, whole: false };
	first.answers = [some, some, 'done'];
	await vi.advanceTimersByTimeAsync(1000);
	await vi.waitFor(() => expect(onkept.mock.calls).toEqual([[some], [some]]));
	first.answers = [some, ALL, 'done'];
	copy.look();
	await vi.advanceTimersByTimeAsync(5000);
	await vi.waitFor(() => expect(onkept).toHaveBeenLastCalledWith(ALL));
	// What this version lacks may be because there is another one by now.
	expect(registration.update).toHaveBeenCalledOnce();
});

test('nothing is asked of a worker once everything is erased', async () => {
	const { copy, container, first } = await page();
	await vi.advanceTimersByTimeAsync(1000);
	container.registered = false;
	const { length } = first.said;
	copy.look();
	await vi.advanceTimersByTimeAsync(10 * 60_000);
	expect(first.said.length).toBe(length);
	expect(container.register).not.toHaveBeenCalled();
	expect(await copy.ask({ ask: 'held', paths: [] })).toBeUndefined();
});

test('while a copy is made the worker is told of whoever acts, not at each key', async () => {
	const { registration, window } = await page();
	const worker = new FakeWorker();
	registration.installing = worker;
	for (let key = 0; key < 10; key++) window.dispatchEvent(new Event('keydown'));
	expect(worker.said).toEqual(['acting']);
	await vi.advanceTimersByTimeAsync(300);
	window.dispatchEvent(new Event('keydown'));
	expect(worker.said).toEqual(['acting', 'acting']);
});

test('a worker that never answers holds nothing up', async () => {
	const { copy, first } = await page();
	first.answers = [];
	const answer = copy.ask({ ask: 'keep', path: '/x/' });
	await vi.advanceTimersByTimeAsync(61_000);
	expect(await answer).toBeUndefined();
});

test.each([
	['has none', { serviceWorker: undefined }],
	[
		'forbids to speak of it',
		{
			get serviceWorker() {
				throw new DOMException('Sandboxed.', 'SecurityError');
			}
		}
	]
])('where the browser %s there is no copy, and nothing fails', async (_, navigator) => {
	const { onupdate, ontakeover, onkept } = await page();
	vi.stubGlobal('navigator', navigator);
	const copy = keepOffline({ scope: SCOPE, base: '/x', onupdate, ontakeover, onkept, epoch: () => 0 });
	expect(await copy.ready).toBe(false);
	copy.look();
	expect(copy.takeOver()).toBe(false);
	expect(await copy.ask({ ask: 'held', paths: [] })).toBeUndefined();
	await vi.advanceTimersByTimeAsync(10 * 60_000);
});

test('a registration that another project has for a scope above is not taken for this one', async () => {
	const { copy, registration, first } = await page();
	await vi.advanceTimersByTimeAsync(1000);
	registration.scope = 'https://host.example/';
	const { length } = first.said;
	expect(await copy.ask({ ask: 'held', paths: [] })).toBeUndefined();
	expect(first.said.length).toBe(length);
});
