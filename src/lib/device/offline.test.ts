import { afterEach, expect, test, vi } from 'vitest';
import { keepOffline } from './offline.ts';

class FakeWorker extends EventTarget {
	state = 'installing';
	become(state: string): void {
		this.state = state;
		this.dispatchEvent(new Event('statechange'));
	}
}

/** A browser whose worker is there already or not yet, and a page that it controls or not. */
async function page({ active = true, controlled = true } = {}) {
	const registration = Object.assign(new EventTarget(), {
		active: active ? new FakeWorker() : null,
		waiting: null as FakeWorker | null,
		installing: null as FakeWorker | null
	});
	const container = Object.assign(new EventTarget(), {
		controller: controlled ? registration.active : null,
		ready: Promise.resolve(registration),
		register: async () => registration
	});
	vi.stubGlobal('navigator', { serviceWorker: container });
	const [onupdate, ontakeover] = [vi.fn(), vi.fn()];
	await keepOffline({ scope: '/x/', base: '/x', onupdate, ontakeover }).ready;
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
	return { onupdate, ontakeover, succeed };
}

afterEach(() => {
	vi.unstubAllGlobals();
});

test.each([true, false])(
	'a version that takes over is told once, whether a worker controls the page (%s)',
	async (controlled) => {
		const { onupdate, ontakeover, succeed } = await page({ controlled });
		succeed();
		expect(onupdate).toHaveBeenCalledOnce();
		expect(ontakeover).toHaveBeenCalledOnce();
	}
);

test('the first version of all is no news', async () => {
	const { onupdate, ontakeover, succeed } = await page({ active: false, controlled: false });
	succeed();
	expect([onupdate, ontakeover].map((told) => told.mock.calls.length)).toEqual([0, 0]);
});
