import { notesIn } from '../progress/notes.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { NewEvent } from '../progress/events.ts';
import type { StoreFailure, Unkept } from '../progress/progress-store.ts';
import { fakePlace, openTab } from './fake-store.ts';
import { ProgressLog } from './progress-log.svelte.ts';
import { removeNote } from './stored-notes.ts';

const opened = (lesson: string): NewEvent => ({ kind: 'lesson.opened', lesson });
const answered = (question: string, chosen = 'a'): NewEvent => ({
	...{ kind: 'question.answered', lesson: 'the-bake', question, answer: { kind: 'single', chosen } }
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
		const { log, store, told } = await openTab(place);
		const { closed, open } = gate();
		store.gate = closed;
		log.record(opened('the-bake'));
		expect(log.lesson('the-bake').opened).toBe(true);
		expect(log.saving).toBe('saving');
		expect(place.events.size).toBe(0);
		open();
		await log.settled();
		expect(log.saving).toBe('saved');
		expect([...place.events.keys()]).toEqual(told);
		expect(told).toHaveLength(1);
	});

	test('before the store is open is kept as soon as it is', async () => {
		const log = new ProgressLog();
		log.record(opened('the-bake'));
		expect(log.ready).toBe(false);
		const { device } = await openTab(fakePlace());
		log.attach(device, await device.store.load(), true);
		await log.settled();
		expect(log.ready).toBe(true);
		expect(log.lesson('the-bake').opened).toBe(true);
		expect(await device.store.load()).toMatchObject({ value: { events: [{ lesson: 'the-bake' }] } });
	});

	test('while a write is under way goes into the next, and nothing is saved before both are', async () => {
		const { log, store } = await openTab(fakePlace());
		const { closed, open } = gate();
		store.gate = closed;
		log.record(answered('q1'));
		await vi.advanceTimersByTimeAsync(0);
		log.record(answered('q2'), answered('q3'));
		open();
		await vi.advanceTimersByTimeAsync(0);
		await log.settled();
		expect(log.saving).toBe('saved');
		expect(store.appends).toBe(2);
		expect(log.allKept).toBe(true);
	});

	test('is numbered and ordered after all that was there', async () => {
		const place = fakePlace();
		const first = await openTab(place, 'first');
		first.log.record(answered('q1'), answered('q2'));
		await first.log.settled();
		const second = await openTab(place, 'second');
		second.log.record(answered('q3'));
		await second.log.settled();
		const [, before, after] = [...place.events.values()];
		expect(after?.seq).toBe(3);
		expect(after?.order).toBeGreaterThan(before?.order ?? Infinity);
	});

	test('says nothing of saving where nothing outlives the page', async () => {
		const { log } = await openTab(fakePlace(), 'tab', false);
		log.record(opened('the-bake'));
		await log.settled();
		expect(log.saving).toBe('idle');
		expect(log.durable).toBe(false);
	});

	test('includes drafts, which are settled with it', async () => {
		const place = fakePlace();
		const { log, store } = await openTab(place);
		const { closed, open } = gate();
		store.gate = closed;
		log.drafts.keep('the-bake/q1', { one: 'a' });
		const settled = log.settled();
		expect(place.drafts.size).toBe(0);
		expect(log.unkept.drafts).toEqual([{ key: 'the-bake/q1', value: { one: 'a' } }]);
		open();
		await settled;
		expect(log.unkept.drafts).toEqual([]);
		expect(await log.drafts.read('the-bake/q1')).toEqual({ one: 'a' });
	});
});

test('of what is typed while a draft is being kept, the latest alone is written', async () => {
	const place = fakePlace();
	const { log, store } = await openTab(place);
	const { closed, open } = gate();
	store.gate = closed;
	const write = vi.spyOn(store, 'writeDraft');
	for (const typed of ['a', 'ab', 'abc', 'abcd']) log.drafts.keep('the-bake/q1', typed);
	open();
	await log.settled();
	expect(place.drafts.get('the-bake/q1')).toBe('abcd');
	expect(write).toHaveBeenCalledTimes(2);
});

describe('what is not kept yet', () => {
	/** A learner whose journal can be read. */
	function journalled() {
		const written: { latest?: Unkept } = {};
		const log = new ProgressLog((unkept) => (written.latest = unkept));
		const now = () => ({ events: written.latest?.events.length ?? 0, drafts: written.latest?.drafts ?? [] });
		return { log, written, now };
	}
	const author = { device: 'device', now: () => 500, newId: () => 'early' };

	test('is written down before the call returns, and taken out once it is kept', async () => {
		const { log, now } = journalled();
		const { device } = await openTab(fakePlace());
		log.attach(device, await device.store.load(), true);
		log.record(answered('q1'));
		expect(now().events).toBe(1);
		log.drafts.keep('the-bake/q2', 'half');
		expect(now().drafts).toEqual([{ key: 'the-bake/q2', value: 'half' }]);
		await log.settled();
		expect(now()).toEqual({ events: 0, drafts: [] });
	});

	test('is written down before the record is read, and numbered anew when it is', async () => {
		const { log, written, now } = journalled();
		log.introduce(author);
		log.record(answered('q1'));
		expect(written.latest).toMatchObject({ stamped: false, events: [{ id: 'early' }] });
		expect(log.ready).toBe(false);

		const place = fakePlace();
		const first = await openTab(place, 'first');
		first.log.record(answered('q1', 'b'));
		await first.log.settled();
		log.attach(first.device, await first.device.store.load(), true);
		expect(written.latest).toMatchObject({ stamped: true, events: [{ id: 'early', seq: 2 }] });
		await log.settled();
		expect(log.lesson('the-bake').answers.get('q1')).toEqual({ kind: 'single', chosen: 'a' });
		expect(now().events).toBe(0);
	});

	test('waits on where it cannot be kept', async () => {
		const { log, now } = journalled();
		const { device, store } = await openTab(fakePlace());
		store.fault = 'storage-full';
		log.attach(device, { ok: true, value: { events: [], epoch: 0, unreadable: 0 } }, true);
		log.record(answered('q1'));
		log.drafts.keep('the-bake/q2', 'half');
		await log.settled();
		expect(now()).toEqual({ events: 1, drafts: [{ key: 'the-bake/q2', value: 'half' }] });
	});

	test('is let go when everything is erased', async () => {
		const { log, now } = journalled();
		log.introduce(author);
		log.record(answered('q1'));
		log.drafts.keep('the-bake/q2', 'half');
		log.startOver(1);
		expect(now()).toEqual({ events: 0, drafts: [] });
	});
});

describe('what could not be kept', () => {
	test.each<StoreFailure>(['storage-full', 'storage-failed', 'no-storage'])(
		'(%s) stays, is told, and goes with the next write',
		async (fault) => {
			const place = fakePlace();
			const { log, store } = await openTab(place);
			store.fault = fault;
			log.record(answered('q1'));
			await log.settled();
			expect([log.saving, log.failure, log.stopped]).toEqual(['unsaved', fault, false]);
			expect(log.lesson('the-bake').answers.size).toBe(1);
			expect(log.unkept.events).toHaveLength(1);
			store.fault = undefined;
			log.record(answered('q2'));
			await log.settled();
			expect([log.saving, log.failure]).toEqual(['saved', undefined]);
			expect(place.events.size).toBe(2);
		}
	);

	test('is tried again by itself, each time later, and never in a busy loop', async () => {
		const place = fakePlace();
		const { log, store } = await openTab(place);
		store.fault = 'storage-full';
		log.record(answered('q1'));
		await log.settled();
		const tries: number[] = [];
		for (const millis of [2_000, 5_000, 15_000, 60_000, 60_000]) {
			await vi.advanceTimersByTimeAsync(millis - 1);
			tries.push(store.appends);
			await vi.advanceTimersByTimeAsync(1);
		}
		expect(tries).toEqual([1, 2, 3, 4, 5]);
		store.fault = undefined;
		await vi.advanceTimersByTimeAsync(60_000);
		expect(log.saving).toBe('saved');
		await vi.advanceTimersByTimeAsync(600_000);
		expect(store.appends).toBe(7);
	});

	test('is tried again when the page asks, and not twice', async () => {
		const { log, store } = await openTab(fakePlace());
		store.fault = 'storage-failed';
		log.record(answered('q1'));
		await log.settled();
		store.fault = undefined;
		log.retry();
		log.retry();
		await log.settled();
		expect(log.saving).toBe('saved');
		expect(store.appends).toBe(2);
		log.retry();
		await vi.advanceTimersByTimeAsync(600_000);
		expect(store.appends).toBe(2);
	});

	test.each<StoreFailure>(['closed', 'newer-data'])('(%s) is not tried again: only a reload helps', async (fault) => {
		const { log, store } = await openTab(fakePlace());
		store.fault = fault;
		log.record(answered('q1'));
		await log.settled();
		expect([log.saving, log.failure, log.stopped]).toEqual(['unsaved', fault, true]);
		log.retry();
		log.record(answered('q2'));
		await vi.advanceTimersByTimeAsync(600_000);
		expect(store.appends).toBe(1);
		expect(log.lesson('the-bake').answers.size).toBe(2);
		expect(log.allKept).toBe(false);
	});
});

describe('a newer app', () => {
	test('that wrote the record makes it read-only', async () => {
		const log = new ProgressLog();
		const { device, store } = await openTab(fakePlace());
		log.attach(device, { ok: false, reason: 'newer-data' }, true);
		expect([log.ready, log.unread, log.failure]).toEqual([true, true, 'newer-data']);
		log.record(answered('q1'));
		await log.settled();
		expect([store.appends, log.saving]).toEqual([0, 'unsaved']);
	});

	test('in another tab stops this one, though its last write comes home', async () => {
		const place = fakePlace();
		const { log, store } = await openTab(place);
		const { closed, open } = gate();
		store.gate = closed;
		log.record(answered('q1'));
		await vi.advanceTimersByTimeAsync(0);
		log.stopWriting('newer-data');
		open();
		await log.settled();
		expect([place.events.size, log.failure, log.stopped]).toEqual([1, 'newer-data', true]);
		log.record(answered('q2'));
		await log.settled();
		expect([place.events.size, log.saving]).toEqual([1, 'unsaved']);
	});
});

describe('other tabs', () => {
	/** Two tabs that both show what is in the place, and its ids. */
	async function twoTabsWithAnAnswer() {
		const place = fakePlace();
		const [here, there] = [await openTab(place, 'here'), await openTab(place, 'there')];
		there.log.record(answered('q1'));
		await there.log.settled();
		await here.log.refresh();
		return { here, there, taken: [...place.events.keys()] };
	}

	test('bring what they kept', async () => {
		const place = fakePlace();
		const [here, there] = [await openTab(place, 'here'), await openTab(place, 'there')];
		there.log.record(answered('q1'));
		here.log.record(answered('q2'));
		await Promise.all([here.log.settled(), there.log.settled()]);
		await here.log.refresh();
		await there.log.refresh();
		expect([...here.log.events.keys()].sort()).toEqual([...place.events.keys()].sort());
		expect(there.log.projection).toEqual(here.log.projection);
	});

	test('may have much to say: the store is read once, and once more', async () => {
		const { log, store } = await openTab(fakePlace());
		const { closed, open } = gate();
		store.gate = closed;
		const asked = Array.from({ length: 50 }, () => log.refresh());
		open();
		await Promise.all(asked);
		expect(store.loads).toBe(2);
		await log.refresh();
		expect(store.loads).toBe(3);
	});

	test('are seen by whoever asked late, even while the store is being read', async () => {
		const place = fakePlace();
		const [here, there] = [await openTab(place, 'here'), await openTab(place, 'there')];
		const early = here.log.refresh();
		there.log.record(answered('q1'));
		await there.log.settled();
		const late = here.log.refresh();
		await Promise.all([early, late]);
		expect(here.log.lesson('the-bake').answers.size).toBe(1);
	});

	test.each(['here', 'there'])('cannot bring back what is taken back %s while the store is read', async (where) => {
		const { here, there, taken } = await twoTabsWithAnAnswer();
		const { closed, open } = gate();
		const load = here.store.load.bind(here.store);
		here.store.load = async () => {
			const loaded = await load();
			await closed;
			return loaded;
		};
		const early = here.log.refresh();
		await vi.advanceTimersByTimeAsync(0);
		const takes = (where === 'here' ? here : there).log.undoMerge(taken, []);
		await vi.advanceTimersByTimeAsync(0);
		const late = where === 'there' && here.log.refresh(taken);
		open();
		await Promise.all([early, takes, late]);
		expect(here.log.events.size).toBe(0);
	});

	test('that took something back have it forgotten here, also where the store could not be read at first', async () => {
		const { here, there, taken } = await twoTabsWithAnAnswer();
		await there.log.undoMerge(taken, []);
		here.store.fault = 'storage-failed';
		await here.log.refresh(taken);
		expect(here.log.events.size).toBe(1);
		here.store.fault = undefined;
		await here.log.refresh();
		expect(here.log.events.size).toBe(0);
	});

	test('that cannot be read change nothing', async () => {
		const { log, store } = await openTab(fakePlace());
		log.record(answered('q1'));
		await log.settled();
		store.fault = 'storage-failed';
		await log.refresh();
		expect(log.lesson('the-bake').answers.size).toBe(1);
	});

	test('that erased everything have it forgotten here, what waits to be kept included', async () => {
		const place = fakePlace();
		const [here, there] = [await openTab(place, 'here'), await openTab(place, 'there')];
		here.log.record(answered('q1'));
		await here.log.settled();
		here.store.fault = 'storage-full';
		here.log.record(answered('q2'));
		await here.log.settled();
		await there.store.erase(1);
		here.store.fault = undefined;
		await here.log.refresh();
		expect([here.log.events.size, here.log.epoch, here.log.allKept]).toEqual([0, 1, true]);
		here.log.record(answered('q3'));
		await here.log.settled();
		expect([...place.events.values()]).toMatchObject([{ question: 'q3', epoch: 1 }]);
	});

	test('that erased everything unheard stop what is written here', async () => {
		const place = fakePlace();
		const [here, there] = [await openTab(place, 'here'), await openTab(place, 'there')];
		await there.store.erase(1);
		here.log.record(answered('q1'));
		await here.log.settled();
		expect([here.log.failure, here.log.stopped, place.events.size]).toEqual(['closed', true, 0]);
		await here.log.refresh();
		expect([here.log.failure, here.log.stopped]).toEqual([undefined, false]);
	});
});

describe('data cleared under the page', () => {
	test.each([true, false])('is kept again if the learner says so (%s)', async (keep) => {
		const place = fakePlace();
		const { log } = await openTab(place);
		log.record(answered('q1'), answered('q2'));
		await log.settled();
		place.events.clear();
		log.wasCleared();
		expect(log.cleared).toBe(true);
		log.answerCleared(keep);
		await log.settled();
		expect([log.cleared, place.events.size]).toEqual(keep ? [undefined, 2] : [false, 0]);
	});
});

describe('events from elsewhere', () => {
	test('are kept before they show, as members of this epoch', async () => {
		const source = await openTab(fakePlace(), 'source');
		source.log.record(answered('q1'));
		const place = { ...fakePlace(), epoch: 4 };
		const { log, told } = await openTab(place);
		expect(await log.merge([...source.log.events.values()])).toBeUndefined();
		expect([...place.events.values()]).toMatchObject([{ question: 'q1', epoch: 4 }]);
		expect(log.lesson('the-bake').answers.size).toBe(1);
		expect(told).toEqual(['source-1']);
	});

	test('that cannot be kept change nothing', async () => {
		const source = await openTab(fakePlace(), 'source');
		source.log.record(answered('q1'));
		const { log, store } = await openTab(fakePlace());
		store.fault = 'storage-full';
		expect(await log.merge([...source.log.events.values()])).toBe('storage-full');
		expect(log.events.size).toBe(0);
		expect(await new ProgressLog().merge([])).toBe('no-storage');
	});
});

test('a note that is removed is gone from the page and the store', async () => {
	const place = fakePlace();
	const { log } = await openTab(place);
	log.record({ kind: 'note.saved', lesson: 'the-bake', note: 'reflection', text: 'secret' });
	await removeNote(log, 'the-bake', 'reflection');
	await log.settled();
	expect(notesIn(log.lesson('the-bake')).size).toBe(0);
	expect(JSON.stringify([...place.events.values()])).not.toContain('secret');
});
