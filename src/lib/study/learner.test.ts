import { notesIn } from '../progress/notes.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Happening } from '../progress/events.ts';
import type { StoreFailure, Unkept } from '../progress/progress-store.ts';
import { fakePlace, openTab } from './fake-store.ts';
import { Learner } from './learner.svelte.ts';
import { removeNote } from './stored-notes.ts';

const opened = (lesson: string): Happening => ({ kind: 'lesson.opened', lesson });
const answered = (question: string, chosen = 'a'): Happening => ({
	...{ kind: 'question.answered', lesson: 'two-pulls', question, answer: { kind: 'single', chosen } }
});

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** A promise and the way to resolve it. */
function gate(): { closed: Promise<void>; open: () => void } {
	let open = () => {};
	const closed = new Promise<void>((resolve) => (open = resolve));
	return { closed, open };
}

describe('what happened', () => {
	test('shows at once, and counts as saved only once the store has it', async () => {
		const place = fakePlace();
		const { learner, store, told } = await openTab(place);
		const { closed, open } = gate();
		store.gate = closed;
		learner.happened(opened('two-pulls'));
		expect(learner.lesson('two-pulls').opened).toBe(true);
		expect(learner.saving).toBe('saving');
		expect(place.events.size).toBe(0);
		open();
		await learner.settled();
		expect(learner.saving).toBe('saved');
		expect([...place.events.keys()]).toEqual(told);
		expect(told).toHaveLength(1);
	});

	test('before the store is open is kept as soon as it is', async () => {
		const learner = new Learner();
		learner.happened(opened('two-pulls'));
		expect(learner.ready).toBe(false);
		const { device } = await openTab(fakePlace());
		learner.attach(device, await device.store.load(), true);
		await learner.settled();
		expect(learner.ready).toBe(true);
		expect(learner.lesson('two-pulls').opened).toBe(true);
		expect(await device.store.load()).toMatchObject({ value: { events: [{ lesson: 'two-pulls' }] } });
	});

	test('while a write is under way goes into the next, and nothing is saved before both are', async () => {
		const { learner, store } = await openTab(fakePlace());
		const { closed, open } = gate();
		store.gate = closed;
		learner.happened(answered('q1'));
		await vi.advanceTimersByTimeAsync(0);
		learner.happened(answered('q2'), answered('q3'));
		open();
		await vi.advanceTimersByTimeAsync(0);
		await learner.settled();
		expect(learner.saving).toBe('saved');
		expect(store.appends).toBe(2);
		expect(learner.allKept).toBe(true);
	});

	test('is numbered and ordered after all that was there', async () => {
		const place = fakePlace();
		const first = await openTab(place, 'first');
		first.learner.happened(answered('q1'), answered('q2'));
		await first.learner.settled();
		const second = await openTab(place, 'second');
		second.learner.happened(answered('q3'));
		await second.learner.settled();
		const [, before, after] = [...place.events.values()];
		expect(after?.seq).toBe(3);
		expect(after?.order).toBeGreaterThan(before?.order ?? Infinity);
	});

	test('says nothing of saving where nothing outlives the page', async () => {
		const { learner } = await openTab(fakePlace(), 'tab', false);
		learner.happened(opened('two-pulls'));
		await learner.settled();
		expect(learner.saving).toBe('idle');
		expect(learner.durable).toBe(false);
	});

	test('includes drafts, which are settled with it', async () => {
		const place = fakePlace();
		const { learner, store } = await openTab(place);
		const { closed, open } = gate();
		store.gate = closed;
		learner.drafts.keep('two-pulls/q1', { one: 'a' });
		const settled = learner.settled();
		expect(place.drafts.size).toBe(0);
		expect(learner.unkept.drafts).toEqual([{ key: 'two-pulls/q1', value: { one: 'a' } }]);
		open();
		await settled;
		expect(learner.unkept.drafts).toEqual([]);
		expect(await learner.drafts.read('two-pulls/q1')).toEqual({ one: 'a' });
	});
});

test('of what is typed while a draft is being kept, the latest alone is written', async () => {
	const place = fakePlace();
	const { learner, store } = await openTab(place);
	const { closed, open } = gate();
	store.gate = closed;
	const write = vi.spyOn(store, 'writeDraft');
	for (const typed of ['a', 'ab', 'abc', 'abcd']) learner.drafts.keep('two-pulls/q1', typed);
	open();
	await learner.settled();
	expect(place.drafts.get('two-pulls/q1')).toBe('abcd');
	expect(write).toHaveBeenCalledTimes(2);
});

describe('what is not kept yet', () => {
	/** A learner whose journal can be read. */
	function journalled() {
		const written: { latest?: Unkept } = {};
		const learner = new Learner((unkept) => (written.latest = unkept));
		const now = () => ({ events: written.latest?.events.length ?? 0, drafts: written.latest?.drafts ?? [] });
		return { learner, written, now };
	}
	const author = { device: 'device', now: () => 500, newId: () => 'early' };

	test('is written down before the call returns, and taken out once it is kept', async () => {
		const { learner, now } = journalled();
		const { device } = await openTab(fakePlace());
		learner.attach(device, await device.store.load(), true);
		learner.happened(answered('q1'));
		expect(now().events).toBe(1);
		learner.drafts.keep('two-pulls/q2', 'half');
		expect(now().drafts).toEqual([{ key: 'two-pulls/q2', value: 'half' }]);
		await learner.settled();
		expect(now()).toEqual({ events: 0, drafts: [] });
	});

	test('is written down before the record is read, and numbered anew when it is', async () => {
		const { learner, written, now } = journalled();
		learner.introduce(author);
		learner.happened(answered('q1'));
		expect(written.latest).toMatchObject({ stamped: false, events: [{ id: 'early' }] });
		expect(learner.ready).toBe(false);

		const place = fakePlace();
		const first = await openTab(place, 'first');
		first.learner.happened(answered('q1', 'b'));
		await first.learner.settled();
		learner.attach(first.device, await first.device.store.load(), true);
		expect(written.latest).toMatchObject({ stamped: true, events: [{ id: 'early', seq: 2 }] });
		await learner.settled();
		expect(learner.lesson('two-pulls').answers.get('q1')).toEqual({ kind: 'single', chosen: 'a' });
		expect(now().events).toBe(0);
	});

	test('waits on where it cannot be kept', async () => {
		const { learner, now } = journalled();
		const { device, store } = await openTab(fakePlace());
		store.fault = 'storage-full';
		learner.attach(device, { ok: true, value: { events: [], epoch: 0, unreadable: 0 } }, true);
		learner.happened(answered('q1'));
		learner.drafts.keep('two-pulls/q2', 'half');
		await learner.settled();
		expect(now()).toEqual({ events: 1, drafts: [{ key: 'two-pulls/q2', value: 'half' }] });
	});

	test('is let go when everything is erased', async () => {
		const { learner, now } = journalled();
		learner.introduce(author);
		learner.happened(answered('q1'));
		learner.drafts.keep('two-pulls/q2', 'half');
		learner.startOver(1);
		expect(now()).toEqual({ events: 0, drafts: [] });
	});
});

describe('what could not be kept', () => {
	test.each<StoreFailure>(['storage-full', 'storage-failed', 'no-storage'])(
		'(%s) stays, is told, and goes with the next write',
		async (fault) => {
			const place = fakePlace();
			const { learner, store } = await openTab(place);
			store.fault = fault;
			learner.happened(answered('q1'));
			await learner.settled();
			expect([learner.saving, learner.failure, learner.stopped]).toEqual(['unsaved', fault, false]);
			expect(learner.lesson('two-pulls').answers.size).toBe(1);
			expect(learner.unkept.events).toHaveLength(1);
			store.fault = undefined;
			learner.happened(answered('q2'));
			await learner.settled();
			expect([learner.saving, learner.failure]).toEqual(['saved', undefined]);
			expect(place.events.size).toBe(2);
		}
	);

	test('is tried again by itself, each time later, and never in a busy loop', async () => {
		const place = fakePlace();
		const { learner, store } = await openTab(place);
		store.fault = 'storage-full';
		learner.happened(answered('q1'));
		await learner.settled();
		const tries: number[] = [];
		for (const millis of [2_000, 5_000, 15_000, 60_000, 60_000]) {
			await vi.advanceTimersByTimeAsync(millis - 1);
			tries.push(store.appends);
			await vi.advanceTimersByTimeAsync(1);
		}
		expect(tries).toEqual([1, 2, 3, 4, 5]);
		store.fault = undefined;
		await vi.advanceTimersByTimeAsync(60_000);
		expect(learner.saving).toBe('saved');
		await vi.advanceTimersByTimeAsync(600_000);
		expect(store.appends).toBe(7);
	});

	test('is tried again when the page asks, and not twice', async () => {
		const { learner, store } = await openTab(fakePlace());
		store.fault = 'storage-failed';
		learner.happened(answered('q1'));
		await learner.settled();
		store.fault = undefined;
		learner.retry();
		learner.retry();
		await learner.settled();
		expect(learner.saving).toBe('saved');
		expect(store.appends).toBe(2);
		learner.retry();
		await vi.advanceTimersByTimeAsync(600_000);
		expect(store.appends).toBe(2);
	});

	test.each<StoreFailure>(['closed', 'newer-data'])('(%s) is not tried again: only a reload helps', async (fault) => {
		const { learner, store } = await openTab(fakePlace());
		store.fault = fault;
		learner.happened(answered('q1'));
		await learner.settled();
		expect([learner.saving, learner.failure, learner.stopped]).toEqual(['unsaved', fault, true]);
		learner.retry();
		learner.happened(answered('q2'));
		await vi.advanceTimersByTimeAsync(600_000);
		expect(store.appends).toBe(1);
		expect(learner.lesson('two-pulls').answers.size).toBe(2);
		expect(learner.allKept).toBe(false);
	});
});

describe('a newer app', () => {
	test('that wrote the record makes it read-only', async () => {
		const learner = new Learner();
		const { device, store } = await openTab(fakePlace());
		learner.attach(device, { ok: false, reason: 'newer-data' }, true);
		expect([learner.ready, learner.unread, learner.failure]).toEqual([true, true, 'newer-data']);
		learner.happened(answered('q1'));
		await learner.settled();
		expect([store.appends, learner.saving]).toEqual([0, 'unsaved']);
	});

	test('in another tab stops this one, though its last write comes home', async () => {
		const place = fakePlace();
		const { learner, store } = await openTab(place);
		const { closed, open } = gate();
		store.gate = closed;
		learner.happened(answered('q1'));
		await vi.advanceTimersByTimeAsync(0);
		learner.stopWriting('newer-data');
		open();
		await learner.settled();
		expect([place.events.size, learner.failure, learner.stopped]).toEqual([1, 'newer-data', true]);
		learner.happened(answered('q2'));
		await learner.settled();
		expect([place.events.size, learner.saving]).toEqual([1, 'unsaved']);
	});
});

describe('other tabs', () => {
	test('bring what they kept', async () => {
		const place = fakePlace();
		const [here, there] = [await openTab(place, 'here'), await openTab(place, 'there')];
		there.learner.happened(answered('q1'));
		here.learner.happened(answered('q2'));
		await Promise.all([here.learner.settled(), there.learner.settled()]);
		await here.learner.refresh();
		await there.learner.refresh();
		expect([...here.learner.events.keys()].sort()).toEqual([...place.events.keys()].sort());
		expect(there.learner.record).toEqual(here.learner.record);
	});

	test('may have much to say: the store is read once, and once more', async () => {
		const { learner, store } = await openTab(fakePlace());
		const { closed, open } = gate();
		store.gate = closed;
		const asked = Array.from({ length: 50 }, () => learner.refresh());
		open();
		await Promise.all(asked);
		expect(store.loads).toBe(2);
		await learner.refresh();
		expect(store.loads).toBe(3);
	});

	test('are seen by whoever asked late, even while the store is being read', async () => {
		const place = fakePlace();
		const [here, there] = [await openTab(place, 'here'), await openTab(place, 'there')];
		const early = here.learner.refresh();
		there.learner.happened(answered('q1'));
		await there.learner.settled();
		const late = here.learner.refresh();
		await Promise.all([early, late]);
		expect(here.learner.lesson('two-pulls').answers.size).toBe(1);
	});

	test('that cannot be read change nothing', async () => {
		const { learner, store } = await openTab(fakePlace());
		learner.happened(answered('q1'));
		await learner.settled();
		store.fault = 'storage-failed';
		await learner.refresh();
		expect(learner.lesson('two-pulls').answers.size).toBe(1);
	});

	test('that erased everything have it forgotten here, what waits to be kept included', async () => {
		const place = fakePlace();
		const [here, there] = [await openTab(place, 'here'), await openTab(place, 'there')];
		here.learner.happened(answered('q1'));
		await here.learner.settled();
		here.store.fault = 'storage-full';
		here.learner.happened(answered('q2'));
		await here.learner.settled();
		await there.store.erase(1);
		here.store.fault = undefined;
		await here.learner.refresh();
		expect([here.learner.events.size, here.learner.epoch, here.learner.allKept]).toEqual([0, 1, true]);
		here.learner.happened(answered('q3'));
		await here.learner.settled();
		expect([...place.events.values()]).toMatchObject([{ question: 'q3', epoch: 1 }]);
	});

	test('that erased everything unheard stop what is written here', async () => {
		const place = fakePlace();
		const [here, there] = [await openTab(place, 'here'), await openTab(place, 'there')];
		await there.store.erase(1);
		here.learner.happened(answered('q1'));
		await here.learner.settled();
		expect([here.learner.failure, here.learner.stopped, place.events.size]).toEqual(['closed', true, 0]);
		await here.learner.refresh();
		expect([here.learner.failure, here.learner.stopped]).toEqual([undefined, false]);
	});
});

describe('data cleared under the page', () => {
	test.each([true, false])('is kept again if the learner says so (%s)', async (keep) => {
		const place = fakePlace();
		const { learner } = await openTab(place);
		learner.happened(answered('q1'), answered('q2'));
		await learner.settled();
		place.events.clear();
		learner.wasCleared();
		expect(learner.cleared).toBe(true);
		learner.answerCleared(keep);
		await learner.settled();
		expect([learner.cleared, place.events.size]).toEqual([false, keep ? 2 : 0]);
	});
});

describe('events from elsewhere', () => {
	test('are kept before they show, as members of this epoch', async () => {
		const source = await openTab(fakePlace(), 'source');
		source.learner.happened(answered('q1'));
		const place = { ...fakePlace(), epoch: 4 };
		const { learner, told } = await openTab(place);
		expect(await learner.join([...source.learner.events.values()])).toBeUndefined();
		expect([...place.events.values()]).toMatchObject([{ question: 'q1', epoch: 4 }]);
		expect(learner.lesson('two-pulls').answers.size).toBe(1);
		expect(told).toEqual(['source-1']);
	});

	test('that cannot be kept change nothing', async () => {
		const source = await openTab(fakePlace(), 'source');
		source.learner.happened(answered('q1'));
		const { learner, store } = await openTab(fakePlace());
		store.fault = 'storage-full';
		expect(await learner.join([...source.learner.events.values()])).toBe('storage-full');
		expect(learner.events.size).toBe(0);
		expect(await new Learner().join([])).toBe('no-storage');
	});
});

test('a note that is removed is gone from the page and the store', async () => {
	const place = fakePlace();
	const { learner } = await openTab(place);
	learner.happened({ kind: 'note.saved', lesson: 'two-pulls', note: 'reflection', text: 'secret' });
	await removeNote(learner, 'two-pulls', 'reflection');
	await learner.settled();
	expect(notesIn(learner.lesson('two-pulls')).size).toBe(0);
	expect(JSON.stringify([...place.events.values()])).not.toContain('secret');
});
