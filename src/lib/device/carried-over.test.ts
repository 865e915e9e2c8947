import { describe, expect, it, vi } from 'vitest';
import type { ProgressEvent } from '../progress/events.ts';
import type { Unkept } from '../progress/progress-store.ts';
import { carryOver, readCarried } from './carried-over.ts';
import { fakeStorage } from './fake-storage.ts';

const event = (id: string): ProgressEvent => ({
	...{ kind: 'lesson.opened', id, device: 'd', seq: 1, order: 1, at: 1, epoch: 0, lesson: 'two-pulls' }
});

const nothing: Unkept = { epoch: 0, events: [], drafts: [] };
const happened = (...ids: string[]): Unkept => ({ ...nothing, events: ids.map(event) });

/** A page with what is not kept yet, and the ways in which it can end. */
function pageWith(storage: Storage, has: Unkept) {
	let unkept = has;
	let settle: () => void = () => undefined;
	const settled = new Promise<void>((resolve) => (settle = resolve));
	const [page, shown] = [new EventTarget(), new EventTarget()];
	carryOver('/x', { unkept: () => unkept, settled: () => settled }, { storage: () => storage, page, shown });
	return {
		leave: () => page.dispatchEvent(new Event('pagehide')),
		hide: () => shown.dispatchEvent(new Event('visibilitychange')),
		async keepAll() {
			unkept = nothing;
			settle();
			await settled;
		}
	};
}

const carriedIds = (storage: Storage, base = '/x') =>
	readCarried(base, () => storage)
		.carried.flatMap(({ events }) => events.map(({ id }) => id))
		.sort();

describe('what is not kept when a page ends', () => {
	it('waits for the next start, whether the page is left or hidden', () => {
		for (const end of ['leave', 'hide'] as const) {
			const storage = fakeStorage();
			pageWith(storage, happened('a', 'b'))[end]();
			expect(carriedIds(storage)).toEqual(['a', 'b']);
		}
	});

	it('includes half-given answers, and those that are to go', () => {
		const storage = fakeStorage();
		const drafts = [{ key: 'q1', value: { chosen: ['a'] } }, { key: 'q2' }];
		pageWith(storage, { ...nothing, epoch: 3, drafts }).leave();
		const [page] = readCarried('/x', () => storage).carried;
		expect(page).toMatchObject({ epoch: 3, events: [], drafts });
	});

	it('is not written while the page is looked at', () => {
		const storage = fakeStorage();
		pageWith(storage, happened('a'));
		expect(storage).toHaveLength(0);
	});

	it('is taken out again once it is kept after all', async () => {
		const storage = fakeStorage();
		const page = pageWith(storage, happened('a'));
		page.hide();
		await page.keepAll();
		expect(storage).toHaveLength(0);
	});

	it('does not come between two pages that end together, nor between two courses', () => {
		const storage = fakeStorage();
		pageWith(storage, happened('a')).leave();
		pageWith(storage, happened('b')).leave();
		expect(carriedIds(storage)).toEqual(['a', 'b']);
		expect(carriedIds(storage, '/y')).toEqual([]);
	});

	it('does not touch local storage where all is kept', () => {
		const storage = vi.fn(() => fakeStorage());
		const [page, shown] = [new EventTarget(), new EventTarget()];
		carryOver('/x', { unkept: () => nothing, settled: () => Promise.resolve() }, { storage, page, shown });
		page.dispatchEvent(new Event('pagehide'));
		expect(storage).not.toHaveBeenCalled();
	});

	it('may find local storage blocked or full', () => {
		const blocked = (): Storage => {
			throw new DOMException('Storage is blocked', 'SecurityError');
		};
		// An event target would swallow what a listener throws.
		const listeners: (() => void)[] = [];
		const page = { addEventListener: (_type: string, listener: () => void) => listeners.push(listener) };
		const place = { page: page as unknown as EventTarget, shown: new EventTarget() };
		const full = { ...fakeStorage(), setItem: blocked };
		for (const storage of [blocked, () => full])
			carryOver('/x', { unkept: () => happened('a'), settled: () => Promise.resolve() }, { storage, ...place });
		expect(listeners).toHaveLength(2);
		expect(() => listeners.forEach((leave) => leave())).not.toThrow();
		expect(readCarried('/x', blocked).carried).toEqual([]);
	});
});

describe('what was carried over', () => {
	it('is forgotten when it is asked to be, damaged entries too', () => {
		const storage = fakeStorage({ 'closer:/x:unkept:torn': '{"version":1,"ev', 'closer:/x:unkept:odd': '[]' });
		pageWith(storage, happened('a')).leave();
		const { carried, forget } = readCarried('/x', () => storage);
		expect(carried).toMatchObject([happened('a')]);
		forget();
		expect(storage).toHaveLength(0);
	});

	it('is read as strictly as the record: what is no event is left out', () => {
		const events = [event('a'), { ...event('b'), lesson: 7 }, null];
		const storage = fakeStorage({ 'closer:/x:unkept:1': JSON.stringify({ ...nothing, version: 1, events }) });
		expect(carriedIds(storage)).toEqual(['a']);
	});

	it('is left alone where a newer app wrote it', () => {
		const storage = fakeStorage({ 'closer:/x:unkept:1': JSON.stringify({ ...happened('a'), version: 99 }) });
		const { carried, forget } = readCarried('/x', () => storage);
		expect(carried).toEqual([]);
		forget();
		expect(storage).toHaveLength(1);
	});
});
